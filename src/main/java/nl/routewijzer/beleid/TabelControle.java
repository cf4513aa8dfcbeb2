package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Tabel;
import nl.routewijzer.regels.Tabelsoort;
import nl.routewijzer.regels.Verklaring.EigenCode;
import nl.routewijzer.regels.taal.Gevolgenschat;

/** The cells of the tables hold what their columns ask, and every municipality has a loket for every uitkomst. */
final class TabelControle {
    private static final Pattern GETAL = Pattern.compile("\\d{1,3}");
    private static final Pattern JAAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern ADRES = Pattern.compile("https://[a-z0-9.-]+(?:/[\\w./-]*)?");
    private static final Pattern HERBEOORDELEN = Pattern.compile("[1-9]\\d?");

    /** Who needs the rows of a table. */
    private static final Map<Tabelsoort, String> NODIG = Map.of(
            Tabelsoort.LOKETTEN,
            "Elk advies zoekt daar wie de volgende stap zet, en bij PARTICIPATIE en PARALLEL wie helpt bij meedoen.",
            Tabelsoort.RAPPORTAGEGROEPEN,
            "Elke terugmelding zoekt daar de groep waarin zij wordt geteld.",
            Tabelsoort.HERBEOORDELEN,
            "Elk advies zoekt daar wanneer iemand er opnieuw naar kijkt.",
            Tabelsoort.HERSTELTERMIJNEN,
            "Daaruit volgt de prognose van elk advies.");

    private final Gemeentebeleid beleid;
    private final Set<String> instanties;
    private final List<String> redenen;
    private final Set<Probleem> problemen;

    private TabelControle(Gemeentebeleid beleid, Set<Probleem> problemen) {
        this.beleid = beleid;
        this.instanties = beleid.instanties();
        this.redenen = Stream.concat(
                        Codelijst.TERUGMELDREDEN.codes().stream(),
                        beleid.eigenCodes()
                                .filter(code -> code.lijst() == Codelijst.TERUGMELDREDEN)
                                .map(EigenCode::code))
                .distinct()
                .toList();
        this.problemen = problemen;
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        TabelControle controle = new TabelControle(beleid, problemen);
        List<Tabel> tabellen = beleid.tabellen().toList();
        tabellen.forEach(tabel -> tabel.rijen().forEach(rij -> controle.row(tabel.soort(), rij)));
        controle.unique(tabellen);
        controle.locks(tabellen);
        controle.complete();
    }

    /** The recovery terms can be counted with. */
    static void checkHersteltermijnen(Gemeentebeleid beleid, Set<Probleem> problemen) {
        TabelControle controle = new TabelControle(beleid, problemen);
        beleid.tabellen()
                .filter(tabel -> tabel.soort() == Tabelsoort.HERSTELTERMIJNEN)
                .flatMap(tabel -> tabel.rijen().stream())
                .forEach(controle::hersteltermijn);
    }

    private void row(Tabelsoort soort, Tabel.Rij rij) {
        switch (soort) {
            case HERSTELTERMIJNEN -> hersteltermijn(rij);
            case LOKETTEN -> {
                if (!Gevolgenschat.mogelijkeLoketrijen().contains(rij.cel(0))) {
                    problem(
                            rij,
                            "'" + rij.cel(0) + "' is geen rij van de tabel loketten; kies uit: "
                                    + String.join(", ", Gevolgenschat.mogelijkeLoketrijen()) + ".");
                }
                if (!instanties.contains(rij.cel(1))) {
                    problem(rij, Instantieraad.unknown(rij.cel(1), instanties));
                }
            }
            case RAPPORTAGEGROEPEN -> {
                oneOf(rij, rij.cel(0), redenen, "een reden van terugmelding");
                number(rij, rij.cel(1));
            }
            case HERBEOORDELEN -> {
                oneOf(rij, rij.cel(0), Codelijst.UITKOMST.codes(), "de uitkomst");
                herbeoordelen(rij);
            }
            case BRONNEN -> bron(rij);
            case BESCHERMD -> {
                if (!Bescherming.WOORD.matcher(rij.cel(0)).matches()) {
                    problem(
                            rij,
                            "'" + rij.cel(0)
                                    + "' is geen woord in kleine letters, met hoogstens een * ervoor en erachter.");
                }
            }
            case VERANDERINGEN -> VeranderingControle.check(rij, problemen);
        }
    }

    private void bron(Tabel.Rij rij) {
        if (rij.cel(0).isEmpty() || rij.cel(1).isEmpty()) {
            problem(rij, "Een bron heeft een naam en een titel.");
        }
        if (!rij.cel(2).isEmpty() && !JAAR.matcher(rij.cel(2)).matches()) {
            problem(rij, "'" + rij.cel(2) + "' is geen jaar. Schrijf vier cijfers, of laat de cel leeg.");
        }
        if (!rij.cel(3).isEmpty() && !ADRES.matcher(rij.cel(3)).matches()) {
            problem(rij, "'" + rij.cel(3) + "' is geen adres. Schrijf het vanaf https://, of laat de cel leeg.");
        }
    }

    /** Looked at again on the day itself is not looked at again. */
    private void herbeoordelen(Tabel.Rij rij) {
        String maanden = rij.cel(1);
        if (!maanden.equals(Tabelsoort.GEEN) && !HERBEOORDELEN.matcher(maanden).matches()) {
            problem(
                    rij,
                    "'" + maanden + "' past hier niet; verwacht wordt een heel getal van 1 tot en met 99, of "
                            + Tabelsoort.GEEN + ".");
        }
    }

    private void hersteltermijn(Tabel.Rij rij) {
        Optional<Feit> feit = Feiten.belemmering(rij.cel(0));
        if (feit.isEmpty() || !(feit.get().type() instanceof Feit.Type.Code code)) {
            problem(rij, "'" + rij.cel(0) + "' is geen veld dat een belemmering kan zijn.");
            return;
        }
        oneOf(rij, rij.cel(1), code.lijst().codes(), rij.cel(0));
        if (number(rij, rij.cel(2))
                && number(rij, rij.cel(3))
                && Integer.parseInt(rij.cel(2)) > Integer.parseInt(rij.cel(3))) {
            problem(rij, "Het minimum (" + rij.cel(2) + ") is hoger dan het maximum (" + rij.cel(3) + ").");
        }
    }

    private void oneOf(Tabel.Rij rij, String cel, List<String> codes, String van) {
        if (!codes.contains(cel)) {
            problem(rij, "'" + cel + "' is geen waarde van " + van + "; kies uit: " + String.join(", ", codes) + ".");
        }
    }

    private boolean number(Tabel.Rij rij, String cel) {
        boolean number = GETAL.matcher(cel).matches();
        if (!number) {
            problem(rij, "'" + cel + "' past hier niet; verwacht wordt een heel getal van 0 tot en met 999.");
        }
        return number;
    }

    private void unique(List<Tabel> tabellen) {
        List<Tabel> eerder = new ArrayList<>();
        for (Tabel tabel : tabellen) {
            Set<List<String>> sleutels = new HashSet<>();
            for (Tabel.Rij rij : tabel.rijen()) {
                if (!sleutels.add(tabel.soort().sleutel(rij))) {
                    problem(
                            rij,
                            "Deze rij staat al eerder in de tabel: "
                                    + String.join(", ", tabel.soort().sleutel(rij)) + ".");
                }
                eerder.stream()
                        .filter(ander -> collide(ander, tabel))
                        .forEach(ander -> ander.rijen().stream()
                                .filter(zelfde -> ander.soort()
                                        .sleutel(zelfde)
                                        .equals(tabel.soort().sleutel(rij)))
                                .forEach(zelfde -> problem(rij, "Deze rij staat ook in " + zelfde.plaats() + ".")));
            }
            eerder.add(tabel);
        }
    }

    private static boolean collide(Tabel ander, Tabel tabel) {
        return ander.soort() == tabel.soort()
                && ander.vermelding().isBeside(tabel.vermelding())
                && ander.vermelding().geldigheid().overlaps(tabel.vermelding().geldigheid());
    }

    private void locks(List<Tabel> tabellen) {
        for (Tabel vast : tabellen) {
            if (vast.vermelding().vast()) {
                tabellen.stream()
                        .filter(tabel -> tabel.soort() == vast.soort())
                        .filter(tabel -> tabel.vermelding().isBelow(vast.vermelding()))
                        .forEach(tabel -> problemen.add(tabel.vermelding()
                                .plaats()
                                .problem(
                                        1,
                                        "De tabel " + vast.soort().naam() + " ligt vast in "
                                                + vast.vermelding().bron() + " ("
                                                + vast.vermelding().plaats() + ").")));
            }
        }
    }

    /** Tells of the first day on which rows are missing; later days have the same gap or follow when it is mended. */
    private void complete() {
        complete(Tabelsoort.LOKETTEN, Gevolgenschat.loketrijen());
        complete(Tabelsoort.RAPPORTAGEGROEPEN, redenen);
        complete(Tabelsoort.HERBEOORDELEN, Codelijst.UITKOMST.codes());
        complete(
                Tabelsoort.HERSTELTERMIJNEN,
                beleid.tabellen()
                        .filter(tabel -> tabel.soort() == Tabelsoort.HERSTELTERMIJNEN)
                        .flatMap(tabel -> tabel.rijen().stream())
                        .map(rij -> rij.cel(0))
                        .distinct()
                        .toList());
    }

    private void complete(Tabelsoort soort, List<String> nodig) {
        for (LocalDate dag : beleid.omslagen()) {
            Set<String> aanwezig = new HashSet<>();
            beleid.tables(dag).getOrDefault(soort, Map.of()).keySet().forEach(sleutel -> aanwezig.add(sleutel.get(0)));
            List<String> ontbreekt =
                    nodig.stream().filter(rij -> !aanwezig.contains(rij)).toList();
            if (!ontbreekt.isEmpty()) {
                missing(
                        ontbreekt,
                        "De tabel " + soort.naam() + " heeft voor " + laatste().gebied()
                                + (dag.equals(LocalDate.MIN) ? "" : " vanaf " + dag) + " geen rij voor: "
                                + String.join(", ", ontbreekt) + ". " + NODIG.getOrDefault(soort, ""));
                return;
            }
        }
    }

    /** At the own code that is the first to miss a row; else at the last file, for a row can stand in any. */
    private void missing(List<String> ontbreekt, String melding) {
        problemen.add(beleid.eigenCodes()
                .filter(code -> ontbreekt.contains(code.code()))
                .map(code -> code.plaats().problem(1, melding))
                .findFirst()
                .orElseGet(() -> new Probleem(laatste().pad(), 1, 1, melding)));
    }

    private Regelbestand laatste() {
        return beleid.bestanden().get(beleid.bestanden().size() - 1);
    }

    private void problem(Tabel.Rij rij, String melding) {
        problemen.add(rij.plaats().problem(1, melding));
    }
}

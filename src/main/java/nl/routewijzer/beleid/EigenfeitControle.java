package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.EigenBekend;
import nl.routewijzer.regels.EigenIs;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Verklaring.EigenFeit;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorwaarde;

/**
 * What a region or municipality itself asks has a name of its own and is about nothing that the law protects; and every sentence
 * about it finds it when it is needed, with the answers that it has.
 */
final class EigenfeitControle {
    private final List<EigenFeit> feiten;
    private final Gemeentebeleid beleid;
    private final Bescherming bescherming;

    private EigenfeitControle(Gemeentebeleid beleid) {
        this.feiten = beleid.eigenFeiten().toList();
        this.beleid = beleid;
        this.bescherming = Bescherming.of(beleid);
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        EigenfeitControle controle = new EigenfeitControle(beleid);
        controle.feiten.forEach(
                feit -> controle.check(feit, (woord, melding) -> problemen.add(feit.problem(woord, melding))));
        Zinbron.of(beleid)
                .forEach(bron -> controle.sentences(bron.vermelding(), bron.voorwaarden(), bron.report(problemen)));
    }

    private void check(EigenFeit feit, BiConsumer<String, String> report) {
        String naam = feit.feit().naam();
        if (feit.plaats().laag() == Laag.LANDELIJK) {
            report.accept(
                    naam,
                    "Een eigen feit hoort in de map van een regio of gemeente. Wat overal wordt gevraagd, staat in het programma.");
        }
        Arrays.stream(Veld.values())
                .map(Veld::naam)
                .filter(veld -> squeeze(veld).equals(squeeze(naam)))
                .findFirst()
                .ifPresent(veld -> report.accept(
                        naam,
                        "Het feit " + naam + " heet zoals het veld " + veld
                                + " van het profiel. Kies een andere naam."));
        feiten.stream()
                .takeWhile(ander -> ander != feit)
                .filter(ander -> ander.feit().naam().equals(naam)
                        && ander.vermelding()
                                .geldigheid()
                                .overlaps(feit.vermelding().geldigheid()))
                .forEach(ander -> report.accept(
                        naam, "Het feit " + naam + " staat ook al in " + ander.plaats() + ". Kies een andere naam."));
        mayBeAsked(feit.feit(), report);
    }

    private static String squeeze(String naam) {
        return naam.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private void mayBeAsked(Eigenfeit feit, BiConsumer<String, String> report) {
        if (bescherming.isEmpty()) {
            report.accept(
                    feit.naam(),
                    "Een eigen feit kan alleen als in de map landelijk een tabel beschermd staat: die zegt wat niet mag worden"
                            + " gevraagd.");
        }
        Stream<String> keuzes =
                feit.keuzes().entrySet().stream().flatMap(keuze -> Stream.of(keuze.getKey(), keuze.getValue()));
        bescherming
                .forbids(Stream.concat(Stream.of(feit.naam(), feit.tekst()), keuzes))
                .ifPresent(verbod -> report.accept(
                        verbod.woord(),
                        "Het feit " + feit.naam() + " gaat over iets dat niet mag worden gevraagd: '" + verbod.woord()
                                + "' wijst op " + verbod.gaatOver() + " (" + verbod.bron() + "). Haal het feit weg."));
    }

    private void sentences(Vermelding van, List<Voorwaarde> zinnen, BiConsumer<String, String> report) {
        zinnen.stream().flatMap(Voorwaarde::all).forEach(zin -> {
            if (zin instanceof EigenIs is) {
                reference(van, is.feit(), report).forEach(feit -> values(is, feit, report));
            } else if (zin instanceof EigenBekend bekend) {
                reference(van, bekend.feit(), report);
            }
        });
    }

    /** The facts that a sentence means, on the days on which it counts. */
    private List<Eigenfeit> reference(Vermelding van, String naam, BiConsumer<String, String> report) {
        List<EigenFeit> zichtbaar =
                feiten.stream().filter(feit -> !feit.vermelding().isBelow(van)).toList();
        List<EigenFeit> bedoeld = zichtbaar.stream()
                .filter(feit -> feit.feit().naam().equals(naam))
                .toList();
        if (bedoeld.isEmpty()) {
            Set<String> namen =
                    zichtbaar.stream().map(feit -> feit.feit().naam()).collect(Collectors.toSet());
            report.accept(
                    "feit " + naam, "Het feit " + naam + " bestaat hier niet." + Similarity.didYouMean(naam, namen));
        } else {
            beleid.firstDayWithout(
                            van,
                            dag -> bedoeld.stream().anyMatch(feit -> feit.feit().isAskedOn(dag)))
                    .ifPresent(dag -> report.accept(
                            "feit " + naam,
                            "Het feit " + naam + " wordt niet gevraagd op "
                                    + (dag.equals(LocalDate.MIN)
                                            ? "alle dagen waarop dit geldt"
                                            : dag + ", en dit geldt dan wel")
                                    + " (" + bedoeld.get(0).plaats() + ")."));
        }
        return bedoeld.stream()
                .filter(feit -> feit.vermelding().geldigheid().overlaps(van.geldigheid()))
                .map(EigenFeit::feit)
                .toList();
    }

    private static void values(EigenIs is, Eigenfeit feit, BiConsumer<String, String> report) {
        String begin = "feit " + feit.naam() + " is";
        if (feit.isJaNee() && !is.isJaNee()) {
            report.accept(
                    begin, "Het antwoord op het feit " + feit.naam() + " is ja of nee; een keuze heeft het niet.");
        } else if (!feit.isJaNee()) {
            is.waarden().stream()
                    .map(waarde -> waarde instanceof Boolean ja ? Eigenfeit.janee(ja) : waarde.toString())
                    .filter(keuze -> !feit.keuzes().containsKey(keuze))
                    .forEach(keuze -> report.accept(
                            begin,
                            "'" + keuze + "' is geen keuze van het feit " + feit.naam() + "; kies uit: "
                                    + String.join(", ", feit.keuzes().keySet()) + "."
                                    + Similarity.didYouMean(keuze, feit.keuzes().keySet())));
        }
    }
}

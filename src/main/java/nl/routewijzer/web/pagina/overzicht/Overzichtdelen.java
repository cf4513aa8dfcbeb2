package nl.routewijzer.web.pagina.overzicht;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.overzicht.Overzicht;
import nl.routewijzer.overzicht.Overzicht.Duurklasse;
import nl.routewijzer.overzicht.Overzicht.Fasestand;
import nl.routewijzer.overzicht.Overzicht.Regelafwijking;
import nl.routewijzer.overzicht.Overzicht.Termijnnadering;
import nl.routewijzer.overzicht.Overzicht.Uitkomstaantal;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.web.pagina.deel.Cellen;
import nl.routewijzer.web.pagina.deel.Cijfertabel;
import nl.routewijzer.web.pagina.deel.Cijfertabel.Cel;
import nl.routewijzer.web.pagina.deel.Stukregels;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the numbers of a caseload out: for every question a picture and a table. */
@Component
class Overzichtdelen {
    private static final int MOST_RULES = 12;

    private final Beleidsbron bron;
    private final Teksten teksten;
    private final Cellen cellen;
    private final Terugmelddelen terugmelddelen;
    private final Ontwikkeldelen ontwikkeldelen;

    Overzichtdelen(
            Beleidsbron bron,
            Teksten teksten,
            Cellen cellen,
            Terugmelddelen terugmelddelen,
            Ontwikkeldelen ontwikkeldelen) {
        this.bron = bron;
        this.teksten = teksten;
        this.cellen = cellen;
        this.terugmelddelen = terugmelddelen;
        this.ontwikkeldelen = ontwikkeldelen;
    }

    /** @param lijst where the people behind a number are */
    List<Overzichtdeel> of(Overzicht overzicht, Lijstadres lijst) {
        Beleidsregister register = bron.current();
        List<Overzichtdeel> delen = new ArrayList<>();
        delen.add(uitkomsten(overzicht, lijst));
        delen.addAll(terugmelddelen.of(overzicht, register));
        delen.add(duur(overzicht));
        delen.add(termijn(overzicht, register));
        delen.add(fasen(overzicht));
        delen.addAll(ontwikkeldelen.of(overzicht));
        delen.add(afwijkingen(overzicht));
        return List.copyOf(delen);
    }

    private Overzichtdeel uitkomsten(Overzicht overzicht, Lijstadres lijst) {
        List<@Nullable String> afstanden = new ArrayList<>(Codelijst.AFSTAND.codes());
        afstanden.add(null);
        List<String> woorden = afstanden.stream().map(this::afstand).toList();
        List<Staafgrafiek.Rij> staven = new ArrayList<>();
        List<List<Cel>> rijen = new ArrayList<>();
        for (String uitkomst : Codelijst.UITKOMST.codes()) {
            List<Integer> getallen = afstanden.stream()
                    .map(afstand -> count(overzicht.uitkomsten(), uitkomst, afstand))
                    .toList();
            Staafgrafiek.Rij staaf = new Staafgrafiek.Rij(teksten.code(Codelijst.UITKOMST, uitkomst), false, getallen);
            if (staaf.totaal() > 0) {
                staven.add(staaf);
                rijen.add(row(staaf, uitkomst, afstanden, lijst));
            }
        }
        List<String> koppen = Stream.of(Stream.of(kolom("uitkomst")), woorden.stream(), Stream.of(kolom("totaal")))
                .flatMap(delen -> delen)
                .toList();
        return deel("uitkomsten", Staafgrafiek.of(woorden, staven), new Cijfertabel(koppen, rijen));
    }

    private static int count(List<Uitkomstaantal> aantallen, String uitkomst, @Nullable String afstand) {
        return aantallen.stream()
                .filter(aantal -> aantal.uitkomst().equals(uitkomst) && Objects.equals(aantal.afstand(), afstand))
                .mapToInt(Uitkomstaantal::aantal)
                .sum();
    }

    private List<Cel> row(Staafgrafiek.Rij staaf, String uitkomst, List<@Nullable String> afstanden, Lijstadres lijst) {
        List<Cel> rij = new ArrayList<>(List.of(Cel.of(staaf.naam())));
        for (int i = 0; i < afstanden.size(); i++) {
            int aantal = staaf.getallen().get(i);
            String afstand = afstanden.get(i);
            rij.add(afstand == null ? cellen.number(aantal) : cellen.number(aantal, lijst.with(uitkomst, afstand)));
        }
        rij.add(cellen.number(staaf.totaal(), lijst.withUitkomst(uitkomst)));
        return List.copyOf(rij);
    }

    private Overzichtdeel duur(Overzicht overzicht) {
        List<Duurklasse> klassen = overzicht.duur();
        List<Staafgrafiek.Rij> staven = klassen.stream()
                .map(klasse -> new Staafgrafiek.Rij(duur(klasse), false, List.of(klasse.aantal())))
                .toList();
        List<List<Cel>> rijen = klassen.stream()
                .map(klasse -> List.of(
                        Cel.of(duur(klasse)),
                        cellen.number(klasse.aantal()),
                        cellen.share(klasse.aantal(), overzicht.inDienstverlening())))
                .toList();
        Integer termijn = overzicht.termijnMaanden();
        Integer grensNa = IntStream.range(0, klassen.size())
                .filter(i -> termijn != null && klassen.get(i).vanaf() == termijn)
                .boxed()
                .findFirst()
                .orElse(null);
        Staafgrafiek grafiek = Staafgrafiek.of(
                List.of(kolom("kandidaten")),
                staven,
                grensNa,
                termijn == null ? null : teksten.required("overzicht.termijn", teksten.maanden(termijn)));
        return deel(
                "duur", grafiek, new Cijfertabel(List.of(kolom("duur"), kolom("kandidaten"), kolom("aandeel")), rijen));
    }

    private String duur(Duurklasse klasse) {
        Integer tot = klasse.tot();
        return tot == null
                ? teksten.required("overzicht.duur.langer", teksten.maanden(klasse.vanaf()))
                : teksten.reeks(klasse.vanaf(), tot);
    }

    private Overzichtdeel termijn(Overzicht overzicht, Beleidsregister register) {
        List<List<Cel>> rijen = overzicht.termijnNadert().stream()
                .map(nadering -> termijn(nadering, register))
                .toList();
        List<String> koppen = Stream.of("kenmerk", "gemeente", "fase", "afstand", "maanden", "einde")
                .map(this::kolom)
                .toList();
        return deel("termijn", null, new Cijfertabel(koppen, rijen));
    }

    private List<Cel> termijn(Termijnnadering nadering, Beleidsregister register) {
        return List.of(
                Cel.link(nadering.kenmerk(), "/dossiers/" + nadering.kenmerk() + "?gemeente=" + nadering.gemeente()),
                Cel.of(Stukregels.naam(register, nadering.gemeente())),
                Cel.of(fase(nadering.fase())),
                Cel.of(afstand(nadering.afstand())),
                cellen.number(nadering.maanden()),
                cellen.day(nadering.einde()));
    }

    private Overzichtdeel fasen(Overzicht overzicht) {
        List<Fasestand> fasen = overzicht.fasen();
        List<Staafgrafiek.Rij> staven = fasen.stream()
                .map(stand -> new Staafgrafiek.Rij(
                        fase(stand.fase()),
                        false,
                        List.of(
                                stand.aantal() - stand.onvolledig() - stand.langeIntake(),
                                stand.onvolledig(),
                                stand.langeIntake())))
                .toList();
        List<List<Cel>> rijen = fasen.stream()
                .map(stand -> List.of(
                        Cel.of(fase(stand.fase())),
                        cellen.number(stand.aantal()),
                        cellen.number(stand.onvolledig()),
                        cellen.share(stand.onvolledig(), stand.aantal()),
                        cellen.number(stand.langeIntake()),
                        cellen.share(stand.langeIntake(), stand.aantal())))
                .toList();
        List<String> koppen = Stream.of("fase", "kandidaten", "onvolledig", "aandeel", "langeintake", "aandeel")
                .map(this::kolom)
                .toList();
        List<String> reeksen = Stream.of("overige", "onvolledig", "langeintake")
                .map(this::kolom)
                .toList();
        return deel("fasen", Staafgrafiek.of(reeksen, staven), new Cijfertabel(koppen, rijen));
    }

    private Overzichtdeel afwijkingen(Overzicht overzicht) {
        List<Staafgrafiek.Rij> staven = overzicht.afwijkingen().stream()
                .filter(afwijking -> afwijking.afgeweken() > 0)
                .limit(MOST_RULES)
                .map(afwijking -> new Staafgrafiek.Rij(
                        nummer(afwijking) + " · " + teksten.code(Codelijst.UITKOMST, afwijking.uitkomst()),
                        false,
                        List.of(afwijking.besluiten() - afwijking.afgeweken(), afwijking.afgeweken())))
                .toList();
        List<List<Cel>> rijen =
                overzicht.afwijkingen().stream().map(this::afwijking).toList();
        List<String> koppen = Stream.of("regel", "uitkomst", "besluiten", "gevolgd", "afgeweken", "aandeel")
                .map(this::kolom)
                .toList();
        List<String> reeksen =
                Stream.of("gevolgd", "afgeweken").map(this::kolom).toList();
        return deel("afwijkingen", Staafgrafiek.of(reeksen, staven), new Cijfertabel(koppen, rijen));
    }

    private List<Cel> afwijking(Regelafwijking afwijking) {
        String regel = afwijking.regel();
        return List.of(
                regel == null ? Cel.of(teksten.required("onbekend")) : Cel.dutch(regel),
                Cel.of(teksten.code(Codelijst.UITKOMST, afwijking.uitkomst())),
                cellen.number(afwijking.besluiten()),
                cellen.number(afwijking.besluiten() - afwijking.afgeweken()),
                cellen.number(afwijking.afgeweken()),
                cellen.share(afwijking.afgeweken(), afwijking.besluiten()));
    }

    /** The number of the rule alone: the whole name stands in the table. */
    private String nummer(Regelafwijking afwijking) {
        String regel = afwijking.regel();
        return regel == null ? teksten.required("onbekend") : regel.substring(0, (regel + " ").indexOf(' '));
    }

    private Overzichtdeel deel(String naam, @Nullable Staafgrafiek staven, Cijfertabel tabel) {
        return Overzichtdeel.of(teksten, naam, staven, null, tabel);
    }

    private String afstand(@Nullable String code) {
        return code == null ? teksten.required("overzicht.geenafstand") : teksten.code(Codelijst.AFSTAND, code);
    }

    private String fase(@Nullable String code) {
        return code == null ? teksten.required("onbekend") : teksten.code(Codelijst.FASE, code);
    }

    private String kolom(String naam) {
        return teksten.required("overzicht.kolom." + naam);
    }
}

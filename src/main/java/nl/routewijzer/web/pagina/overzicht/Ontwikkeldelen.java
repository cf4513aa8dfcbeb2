package nl.routewijzer.web.pagina.overzicht;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.overzicht.Overzicht;
import nl.routewijzer.overzicht.Overzicht.Beweging;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.web.pagina.deel.Cellen;
import nl.routewijzer.web.pagina.deel.Cijfertabel;
import nl.routewijzer.web.pagina.deel.Cijfertabel.Cel;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.deel.Voorzieningnamen;
import org.springframework.stereotype.Component;

/** Lays out who came closer to work and who did not. */
@Component
class Ontwikkeldelen {
    private final Teksten teksten;
    private final Cellen cellen;
    private final Voorzieningnamen voorzieningen;

    Ontwikkeldelen(Teksten teksten, Cellen cellen, Voorzieningnamen voorzieningen) {
        this.teksten = teksten;
        this.cellen = cellen;
        this.voorzieningen = voorzieningen;
    }

    List<Overzichtdeel> of(Overzicht overzicht) {
        return List.of(
                deel(
                        "ontwikkeling",
                        "afstandeerst",
                        overzicht.ontwikkeling(),
                        code -> Cel.of(teksten.code(Codelijst.AFSTAND, code))),
                deel(
                        "ontwikkelinghulp",
                        "voorziening",
                        overzicht.ontwikkelingPerVoorziening(),
                        code -> Cel.dutch(voorzieningen.naam(code))));
    }

    private Overzichtdeel deel(String naam, String groep, List<Beweging> bewegingen, Function<String, Cel> woorden) {
        List<Staafgrafiek.Rij> staven = bewegingen.stream()
                .map(beweging -> new Staafgrafiek.Rij(
                        woorden.apply(beweging.groep()).tekst(),
                        woorden.apply(beweging.groep()).nederlands(),
                        List.of(beweging.dichterbij(), beweging.gelijk(), beweging.verder())))
                .toList();
        List<List<Cel>> rijen = bewegingen.stream()
                .map(beweging -> List.of(
                        woorden.apply(beweging.groep()),
                        cellen.number(beweging.totaal()),
                        cellen.number(beweging.dichterbij()),
                        cellen.share(beweging.dichterbij(), beweging.totaal()),
                        cellen.number(beweging.gelijk()),
                        cellen.share(beweging.gelijk(), beweging.totaal()),
                        cellen.number(beweging.verder()),
                        cellen.share(beweging.verder(), beweging.totaal())))
                .toList();
        List<String> koppen = Stream.of(
                        groep, "kandidaten", "dichterbij", "aandeel", "gelijk", "aandeel", "verder", "aandeel")
                .map(this::kolom)
                .toList();
        List<String> reeksen =
                Stream.of("dichterbij", "gelijk", "verder").map(this::kolom).toList();
        return Overzichtdeel.of(teksten, naam, Staafgrafiek.of(reeksen, staven), null, new Cijfertabel(koppen, rijen));
    }

    private String kolom(String naam) {
        return teksten.required("overzicht.kolom." + naam);
    }
}

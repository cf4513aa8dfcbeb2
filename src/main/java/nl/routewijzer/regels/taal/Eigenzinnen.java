package nl.routewijzer.regels.taal;

import static nl.routewijzer.regels.taal.Woordenschat.at;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.regels.EigenBekend;
import nl.routewijzer.regels.EigenIs;
import nl.routewijzer.regels.Voorwaarde;

/** The conditions on the facts that a region or municipality itself asks. */
final class Eigenzinnen {
    private static final String ONBEKEND = " Is het antwoord onbekend, dan geldt de zin niet.";

    private Eigenzinnen() {}

    static List<Zin<? extends Voorwaarde>> all() {
        List<Zin<? extends Voorwaarde>> zinnen = new ArrayList<>();
        for (boolean ja : new boolean[] {true, false}) {
            zinnen.add(new Zin<>(
                    "het feit {feit} is " + Eigenfeit.janee(ja),
                    "Geldt als op deze eigen vraag van de regio of gemeente ‘" + Eigenfeit.janee(ja)
                            + "’ is geantwoord." + ONBEKEND,
                    waarden -> new EigenIs(at(waarden, 0), List.of(ja), false),
                    Slots.feit()));
        }
        for (boolean niet : new boolean[] {false, true}) {
            zinnen.add(new Zin<>(
                    "het feit {feit} is " + (niet ? "niet " : "") + "{keuzes}",
                    "Geldt als het antwoord op deze eigen vraag bekend is, en " + (niet ? "geen" : "een")
                            + " van de genoemde keuzes is." + ONBEKEND,
                    waarden ->
                            new EigenIs(at(waarden, 0), List.copyOf(Woordenschat.<List<String>>at(waarden, 1)), niet),
                    Slots.feit(),
                    Slots.keuzes()));
            zinnen.add(new Zin<>(
                    "het feit {feit} is " + (niet ? "onbekend" : "bekend"),
                    "Geldt als het antwoord op deze eigen vraag van de regio of gemeente "
                            + (niet ? "onbekend is." : "bekend is, wat het ook is."),
                    waarden -> new EigenBekend(at(waarden, 0), niet),
                    Slots.feit()));
        }
        return zinnen;
    }
}

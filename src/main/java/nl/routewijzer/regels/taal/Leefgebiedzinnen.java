package nl.routewijzer.regels.taal;

import static nl.routewijzer.regels.taal.Woordenschat.at;

import java.util.List;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.AantalLeefgebieden;
import nl.routewijzer.regels.EenVan;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorwaarde.Is;

/** The conditions on how many leefgebieden are so. What is unknown is never taken to be so, nor not to be so. */
final class Leefgebiedzinnen {
    private static final String NIET_MEE = " Een leefgebied dat onbekend is, telt niet mee.";
    private static final String WEL_MEE =
            " Een leefgebied dat onbekend is, kan ook zo zijn: het telt mee, zodat de zin alleen"
                    + " geldt als het zeker is.";

    private Leefgebiedzinnen() {}

    static List<Zin<? extends Voorwaarde>> all() {
        return List.of(
                new Zin<>(
                        "een leefgebied is {situaties}",
                        "Geldt als minstens één leefgebied een van de genoemde waarden heeft." + NIET_MEE,
                        waarden -> any(at(waarden, 0)),
                        situaties()),
                new Zin<>(
                        "elk leefgebied is {situaties}",
                        "Geldt als alle leefgebieden een van de genoemde waarden hebben. Is er een onbekend, dan geldt de zin"
                                + " niet.",
                        waarden -> new AantalLeefgebieden(
                                false, Feiten.leefgebieden().size(), at(waarden, 0)),
                        situaties()),
                new Zin<>(
                        "geen leefgebied is {situaties}",
                        "Geldt als alle leefgebieden een andere waarde hebben dan de genoemde. Is er een onbekend, dan geldt de"
                                + " zin niet.",
                        waarden -> new AantalLeefgebieden(true, 0, at(waarden, 0)),
                        situaties()),
                count(
                        false,
                        "minstens",
                        "Geldt als zoveel leefgebieden, of meer, een van de genoemde waarden hebben." + NIET_MEE),
                count(
                        true,
                        "hoogstens",
                        "Geldt als zoveel leefgebieden, of minder, een van de genoemde waarden hebben." + WEL_MEE));
    }

    private static Zin<Voorwaarde> count(boolean hoogstens, String woord, String uitleg) {
        return new Zin<>(
                woord + " {aantal} leefgebieden zijn {situaties}",
                uitleg,
                waarden -> new AantalLeefgebieden(hoogstens, at(waarden, 0), at(waarden, 1)),
                Slots.aantal(),
                situaties());
    }

    private static Slot<List<String>> situaties() {
        return Slots.codes("een leefgebied", Codelijst.LEEFGEBIED.codes());
    }

    private static EenVan any(List<String> situaties) {
        return new EenVan(Feiten.leefgebieden().stream()
                .<Voorwaarde>map(feit -> new Is(feit, situaties, false))
                .toList());
    }
}

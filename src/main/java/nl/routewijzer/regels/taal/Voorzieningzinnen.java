package nl.routewijzer.regels.taal;

import static nl.routewijzer.regels.taal.Woordenschat.at;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.regels.Geadviseerd;
import nl.routewijzer.regels.Gebruikt;
import nl.routewijzer.regels.Loopt;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Operator;
import nl.routewijzer.regels.Voorwaarde;

/** The conditions on the voorzieningen that the candidate uses or used. */
final class Voorzieningzinnen {
    private static final List<String> RESULTATEN = Codelijst.RESULTAAT.codes().stream()
            .filter(code -> !code.equals(EerdereVoorziening.LOOPT))
            .toList();

    private Voorzieningzinnen() {}

    static List<Zin<? extends Voorwaarde>> all() {
        List<Zin<? extends Voorwaarde>> zinnen = new ArrayList<>();
        for (Operator operator : Operator.values()) {
            zinnen.add(new Zin<>(
                    "{voorziening} loopt " + operator.vanDuur() + " {duur}",
                    running(operator) + " Staat zij niet in het profiel, dan geldt de zin niet." + Feituitleg.noLimit(),
                    waarden -> new Loopt(at(waarden, 0), operator, at(waarden, 1)),
                    Slots.voorziening(),
                    Slots.grens(Maat.TERMIJN)));
        }
        for (boolean niet : new boolean[] {false, true}) {
            zinnen.addAll(used(niet));
        }
        for (boolean niet : new boolean[] {false, true}) {
            zinnen.add(new Zin<>(
                    "{voorziening} wordt " + (niet ? "niet " : "") + "geadviseerd",
                    "Geldt als deze voorziening " + (niet ? "niet " : "")
                            + "in het advies staat. Kan alleen in de stap signalen: pas dan is de keuze gemaakt.",
                    waarden -> new Geadviseerd(at(waarden, 0), niet),
                    Slots.voorziening()));
        }
        return zinnen;
    }

    private static List<Zin<? extends Voorwaarde>> used(boolean niet) {
        String ontkend = niet ? "niet " : "";
        return List.of(
                new Zin<>(
                        "{voorziening} loopt" + (niet ? " niet" : ""),
                        "Geldt als de kandidaat deze voorziening op de peildatum " + ontkend + "heeft, hoe lang ook."
                                + absent(niet),
                        waarden -> new Gebruikt(at(waarden, 0), List.of(EerdereVoorziening.LOOPT), niet),
                        Slots.voorziening()),
                new Zin<>(
                        "{voorziening} is " + ontkend + "eerder gebruikt",
                        "Geldt als de kandidaat deze voorziening vroeger " + ontkend
                                + "heeft gehad, met welk resultaat ook. Wat nog loopt, telt niet mee." + absent(niet),
                        waarden -> new Gebruikt(at(waarden, 0), RESULTATEN, niet),
                        Slots.voorziening()),
                new Zin<>(
                        "{voorziening} is " + ontkend + "eerder gebruikt met resultaat {resultaat}",
                        "Geldt als de kandidaat deze voorziening vroeger " + ontkend
                                + "heeft gehad met dit resultaat. Wat nog loopt, telt niet mee." + absent(niet),
                        waarden -> new Gebruikt(at(waarden, 0), List.of((String) at(waarden, 1)), niet),
                        Slots.voorziening(),
                        Slots.code("het resultaat", RESULTATEN)),
                new Zin<>(
                        "er is " + ontkend + "eerder een voorziening gebruikt met resultaat {resultaat}",
                        "Geldt als er in het profiel " + (niet ? "geen" : "minstens één")
                                + " voorziening van vroeger staat met dit resultaat, welke ook."
                                + (niet ? " Staat er niets, dan geldt de zin ook." : ""),
                        waarden -> new Gebruikt(null, List.of((String) at(waarden, 0)), niet),
                        Slots.code("het resultaat", RESULTATEN)));
    }

    private static String absent(boolean niet) {
        return " Staat zij niet in het profiel, dan geldt de zin " + (niet ? "ook." : "niet.");
    }

    private static String running(Operator operator) {
        return "Geldt als de kandidaat deze voorziening op de peildatum "
                + switch (operator) {
                    case LAGER_DAN -> "nog niet de genoemde duur heeft.";
                    case HOOGSTENS -> "heeft, en niet langer dan de genoemde duur; precies zo lang telt mee.";
                    case MINSTENS -> "de genoemde duur of langer heeft.";
                    case HOGER_DAN -> "langer heeft dan de genoemde duur; precies zo lang telt niet mee.";
                };
    }
}

package nl.routewijzer.regels;

import static nl.routewijzer.regels.Woordenschat.at;

import java.util.ArrayList;
import java.util.List;

/** The conditions on the voorzieningen that the candidate uses or used. */
final class Voorzieningzinnen {
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
        return zinnen;
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

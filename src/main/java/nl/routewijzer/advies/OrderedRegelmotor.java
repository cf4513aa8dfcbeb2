package nl.routewijzer.advies;

import java.util.List;
import nl.routewijzer.beleid.Regelset;
import nl.routewijzer.regels.Regel;

/**
 * The meaning of a rule set without a rule engine. Needs no preparation and little time, so that an explanation can try a
 * candidate's facts by the hundred; what it finds is confirmed by the engine that advises.
 */
public final class OrderedRegelmotor implements Regelmotor {
    @Override
    public void run(Regelset regelset, Casus casus) {
        List<Regel> regels = regelset.regels();
        int plaats = 0;
        while (plaats < regels.size()) {
            Regel regel = regels.get(plaats);
            if (casus.isOpen(regel) && regel.holds(casus)) {
                casus.apply(regel);
                plaats = Math.min(plaats, regelset.hervat().getOrDefault(regel.stap(), 0));
            } else {
                plaats++;
            }
        }
    }
}

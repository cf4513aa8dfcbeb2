package nl.routewijzer.mutatie;

import nl.routewijzer.advies.Casus;
import nl.routewijzer.advies.Regelmotor;
import nl.routewijzer.beleid.Regelset;
import nl.routewijzer.regels.Regel;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a rule set in its shortest form: the first rule that is open and holds applies, until none does. Needs no
 * preparation, so that it can try policies by the hundred.
 *
 * @param uit a rule that is switched off, after the policy was loaded; all count when there is none
 */
public record ReferentieMotor(@Nullable Regel uit) implements Regelmotor {
    /** The policy as it is. */
    public ReferentieMotor() {
        this(null);
    }

    @Override
    public void run(Regelset regelset, Casus casus) {
        Regel regel = next(regelset, casus);
        while (regel != null) {
            casus.apply(regel);
            regel = next(regelset, casus);
        }
    }

    private @Nullable Regel next(Regelset regelset, Casus casus) {
        for (Regel regel : regelset.regels()) {
            if (regel != uit && casus.isOpen(regel) && regel.holds(casus)) {
                return regel;
            }
        }
        return null;
    }
}

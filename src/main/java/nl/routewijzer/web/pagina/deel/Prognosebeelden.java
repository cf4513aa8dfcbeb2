package nl.routewijzer.web.pagina.deel;

import java.util.OptionalInt;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Prognosegrens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the prognosis of an advice against the boundary of the policy that gave it. */
@Component
public class Prognosebeelden {
    private final Prognosegrens grens;

    Prognosebeelden(Prognosegrens grens) {
        this.grens = grens;
    }

    /** {@code null} when the advice makes no prognosis. */
    @Nullable
    public Prognosebeeld of(Routeadvies advies) {
        Routeadvies.Bemiddelbaarheid bemiddelbaarheid = advies.bemiddelbaarheid();
        if (bemiddelbaarheid == null) {
            return null;
        }
        Integer min = bemiddelbaarheid.prognoseMin();
        Integer max = bemiddelbaarheid.prognoseMax();
        OptionalInt maanden = grens.inMonths(advies.gemeente(), advies.peildatum(), advies.beleidsversie());
        return min == null || max == null
                ? null
                : new Prognosebeeld(min, max, maanden.isPresent() ? maanden.getAsInt() : null);
    }
}

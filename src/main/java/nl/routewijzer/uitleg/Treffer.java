package nl.routewijzer.uitleg;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Something that another advice reaches.
 *
 * @param wat the uitkomst, the side of the boundary, or the voorzieningen that it leads to
 */
record Treffer(WatAls.Doel doel, String wat) {
    /** What an advice reaches that the advice as it is does not; empty when the difference does not matter. */
    static Set<Treffer> of(Kern anders, Kern nu) {
        Set<Treffer> treffers = new LinkedHashSet<>();
        if (!anders.uitkomst().equals(nu.uitkomst())) {
            treffers.add(new Treffer(WatAls.Doel.ANDERE_UITKOMST, anders.uitkomst()));
        }
        if (anders.isOnAnotherSideThan(nu)) {
            treffers.add(new Treffer(WatAls.Doel.ANDERE_KANT_VAN_DE_GRENS, String.valueOf(anders.kant())));
        }
        if (anders.isLighterThan(nu)) {
            treffers.add(new Treffer(
                    WatAls.Doel.LICHTERE_VOORZIENING,
                    String.join(" ", anders.handeling().voorzieningen())));
        }
        return treffers;
    }
}

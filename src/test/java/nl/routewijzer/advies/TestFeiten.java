package nl.routewijzer.advies;

import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Feit;

/** The facts with which an evaluation begins, for tests of other packages. */
public final class TestFeiten {
    private TestFeiten() {}

    public static Map<Feit, Object> of(Kandidaatprofiel profiel) {
        return Profielfeiten.of(profiel, Regelmap.register().inForce(profiel.gemeente(), profiel.peildatum()));
    }
}

package nl.routewijzer.balie;

import java.util.List;
import nl.routewijzer.profiel.Fout;

/** Nothing was withdrawn, for what was told of it is wrong; holds every violation. */
public final class IntrekkingGeweigerd extends BerichtGeweigerd {
    private static final long serialVersionUID = 1L;

    IntrekkingGeweigerd(List<Fout> fouten) {
        super(fouten, "the withdrawal");
    }
}

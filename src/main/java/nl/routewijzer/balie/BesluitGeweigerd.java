package nl.routewijzer.balie;

import java.util.List;
import nl.routewijzer.profiel.Fout;

/** A besluit cannot be kept as it was given; holds every violation. */
public final class BesluitGeweigerd extends BerichtGeweigerd {
    private static final long serialVersionUID = 1L;

    BesluitGeweigerd(List<Fout> fouten) {
        super(fouten, "the besluit");
    }
}

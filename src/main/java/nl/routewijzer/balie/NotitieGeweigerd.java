package nl.routewijzer.balie;

import java.util.List;
import nl.routewijzer.profiel.Fout;

/** A note cannot be kept as it was given; holds every violation. */
public final class NotitieGeweigerd extends BerichtGeweigerd {
    private static final long serialVersionUID = 1L;

    NotitieGeweigerd(List<Fout> fouten) {
        super(fouten, "the note");
    }
}

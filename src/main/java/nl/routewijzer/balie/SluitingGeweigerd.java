package nl.routewijzer.balie;

import java.util.List;
import nl.routewijzer.profiel.Fout;

/** A dossier is not closed or opened, for what was told of it is wrong; holds every violation. */
public final class SluitingGeweigerd extends BerichtGeweigerd {
    private static final long serialVersionUID = 1L;

    SluitingGeweigerd(List<Fout> fouten) {
        super(fouten, "closing or opening a dossier");
    }
}

package nl.routewijzer.balie;

import java.util.List;
import nl.routewijzer.profiel.Fout;

/** Nothing was added to the letter, for what was typed is wrong; holds every violation. */
public final class BriefGeweigerd extends BerichtGeweigerd {
    private static final long serialVersionUID = 1L;

    BriefGeweigerd(List<Fout> fouten) {
        super(fouten, "what was added to the letter");
    }
}

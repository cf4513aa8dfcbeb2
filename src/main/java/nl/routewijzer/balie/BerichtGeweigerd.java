package nl.routewijzer.balie;

import java.util.List;
import nl.routewijzer.profiel.Fout;

/** What somebody told is wrong, and nothing of it was kept; holds every violation. */
public abstract sealed class BerichtGeweigerd extends RuntimeException
        permits BesluitGeweigerd, BriefGeweigerd, IntrekkingGeweigerd, NotitieGeweigerd, SluitingGeweigerd {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    /** @param waarin what it is wrong with */
    BerichtGeweigerd(List<Fout> fouten, String waarin) {
        super(fouten.size() + " problem(s) in " + waarin);
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }
}

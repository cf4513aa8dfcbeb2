package nl.routewijzer.balie;

import java.util.List;
import nl.routewijzer.profiel.Fout;

/** Nothing was withdrawn, for what was told of it is wrong; holds every violation. */
public final class IntrekkingGeweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    IntrekkingGeweigerd(List<Fout> fouten) {
        super(fouten.size() + " problem(s) in the withdrawal");
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }
}

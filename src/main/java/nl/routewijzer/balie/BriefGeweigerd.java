package nl.routewijzer.balie;

import java.util.List;
import nl.routewijzer.profiel.Fout;

/** Nothing was added to the letter, for what was typed is wrong; holds every violation. */
public final class BriefGeweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    BriefGeweigerd(List<Fout> fouten) {
        super(fouten.size() + " problem(s) in what was added to the letter");
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }
}

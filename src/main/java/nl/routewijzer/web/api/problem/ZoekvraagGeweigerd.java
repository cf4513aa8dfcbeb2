package nl.routewijzer.web.api.problem;

import java.util.List;
import nl.routewijzer.profiel.Fout;

/** The parameters of a search are wrong; holds every violation. */
public final class ZoekvraagGeweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    public ZoekvraagGeweigerd(List<Fout> fouten) {
        super(fouten.size() + " problem(s) in the search");
        this.fouten = List.copyOf(fouten);
    }

    List<Fout> fouten() {
        return fouten;
    }
}

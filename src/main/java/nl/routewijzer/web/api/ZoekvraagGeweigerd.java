package nl.routewijzer.web.api;

import java.util.List;
import nl.routewijzer.profiel.Fout;

/** The parameters of a search are wrong; holds every violation. */
final class ZoekvraagGeweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    ZoekvraagGeweigerd(List<Fout> fouten) {
        super(fouten.size() + " problem(s) in the search");
        this.fouten = List.copyOf(fouten);
    }

    List<Fout> fouten() {
        return fouten;
    }
}

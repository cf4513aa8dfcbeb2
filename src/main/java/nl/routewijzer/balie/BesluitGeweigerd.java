package nl.routewijzer.balie;

import java.util.List;
import nl.routewijzer.profiel.Fout;

/** A besluit cannot be kept as it was given; holds every violation. */
public final class BesluitGeweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    BesluitGeweigerd(List<Fout> fouten) {
        super(fouten.size() + " problem(s) in the besluit");
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }
}

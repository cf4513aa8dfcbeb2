package nl.routewijzer.balie;

import java.util.List;
import nl.routewijzer.profiel.Fout;

/** A note cannot be kept as it was given; holds every violation. */
public final class NotitieGeweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    NotitieGeweigerd(List<Fout> fouten) {
        super(fouten.size() + " problem(s) in the note");
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }
}

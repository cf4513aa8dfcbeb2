package nl.routewijzer.balie;

import java.util.List;
import nl.routewijzer.profiel.Fout;

/** A dossier is not closed or opened, for what was told of it is wrong; holds every violation. */
public final class SluitingGeweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    SluitingGeweigerd(List<Fout> fouten) {
        super(fouten.size() + " problem(s) in closing or opening a dossier");
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }
}

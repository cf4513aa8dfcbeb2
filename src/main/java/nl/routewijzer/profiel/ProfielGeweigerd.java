package nl.routewijzer.profiel;

import java.util.List;

/** The profile breaks the rules of section 1; holds every violation. */
public final class ProfielGeweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    public ProfielGeweigerd(List<Fout> fouten) {
        super(fouten.size() + " problem(s) in the profile");
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }
}

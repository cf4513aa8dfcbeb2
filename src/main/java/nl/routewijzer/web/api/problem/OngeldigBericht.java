package nl.routewijzer.web.api.problem;

import nl.routewijzer.profiel.Fout;

/** The body of a request cannot be read. */
public final class OngeldigBericht extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fout fout;

    public OngeldigBericht(String melding) {
        this(ProblemMapper.whole(melding));
    }

    public OngeldigBericht(Fout fout) {
        super("the body cannot be read");
        this.fout = fout;
    }

    Fout fout() {
        return fout;
    }
}

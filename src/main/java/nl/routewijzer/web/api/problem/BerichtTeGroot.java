package nl.routewijzer.web.api.problem;

/** A body, or a line of a stream, is larger than may be. */
public final class BerichtTeGroot extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String melding;

    public BerichtTeGroot(String melding) {
        super("the body is too large");
        this.melding = melding;
    }

    String melding() {
        return melding;
    }
}

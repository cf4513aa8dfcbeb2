package nl.routewijzer.web.api;

/** A body, or a line of a stream, is larger than may be. */
final class BerichtTeGroot extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String melding;

    BerichtTeGroot(String melding) {
        super("the body is too large");
        this.melding = melding;
    }

    String melding() {
        return melding;
    }
}

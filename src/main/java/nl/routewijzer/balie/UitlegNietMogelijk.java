package nl.routewijzer.balie;

/** An advice that this version of the service can no longer compute again, so that nothing can be said about it but what was kept. */
public final class UitlegNietMogelijk extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UitlegNietMogelijk(String melding) {
        super(melding);
    }

    /** Why not, for the reader. */
    public String melding() {
        return String.valueOf(getMessage());
    }
}

package nl.routewijzer.logboek;

/** The log cannot be written, so nothing is answered. */
public final class LogboekDicht extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LogboekDicht(Throwable cause) {
        super("the log cannot be written, so nothing is answered", cause);
    }
}

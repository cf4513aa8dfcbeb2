package nl.routewijzer.beleid;

/** No policy is in force: none was ever loaded without problems. */
public final class GeenBeleid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GeenBeleid() {
        super("no policy is loaded");
    }
}

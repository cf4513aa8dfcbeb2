package nl.routewijzer.toegang;

/** Somebody asks for what is not for them. It does not show: the answer is that of what is not there. */
public final class GeenRecht extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For nobody. */
    public GeenRecht() {
        super("nobody has a right to it");
    }

    public GeenRecht(Recht recht) {
        super("without the right " + recht);
    }
}

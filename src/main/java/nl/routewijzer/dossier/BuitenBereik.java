package nl.routewijzer.dossier;

/**
 * What is to be written is about a candidate of a municipality that is not the caller's, or about one that is not there: which of
 * both does not show.
 */
public final class BuitenBereik extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BuitenBereik() {
        super("nothing that the caller may see is there");
    }
}

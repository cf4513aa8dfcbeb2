package nl.routewijzer.dossier;

/** Somebody else closed or opened the dossier, so that cannot be done now. */
public final class StandGewijzigd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StandGewijzigd(Persoon persoon) {
        super("the dossier in " + persoon.gebied() + " was closed or opened by somebody else");
    }
}

package nl.routewijzer.dossier;

/** Too little disk space is left to store an advice safely. */
public final class DossierVol extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DossierVol(long vrijeBytes, long nodigeBytes) {
        super("only " + vrijeBytes + " bytes free where the dossier is kept, " + nodigeBytes + " needed");
    }

    public DossierVol(Throwable cause) {
        super("no space left where the dossier is kept", cause);
    }
}

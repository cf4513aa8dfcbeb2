package nl.routewijzer.dossier;

import java.util.UUID;

/** Another besluit on the advice is in force than the one that a new besluit corrects. */
public final class AlBesloten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AlBesloten(UUID advies) {
        super("another besluit on advice " + advies + " is in force");
    }
}

package nl.routewijzer.dossier;

import java.util.UUID;

/** The advice is withdrawn, so nothing more can be decided on it; holds since when and why. */
public final class AdviesIngetrokken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Intrekking intrekking;

    public AdviesIngetrokken(UUID advies, Intrekking intrekking) {
        super("advice " + advies + " is withdrawn since " + intrekking.tijdstip());
        this.intrekking = intrekking;
    }

    public Intrekking intrekking() {
        return intrekking;
    }
}

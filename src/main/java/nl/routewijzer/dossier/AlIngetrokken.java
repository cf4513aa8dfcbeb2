package nl.routewijzer.dossier;

import java.util.UUID;

/** What is to be withdrawn was withdrawn before; holds since when and why. */
public final class AlIngetrokken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Intrekking intrekking;

    public AlIngetrokken(UUID id, Intrekking intrekking) {
        super(id + " is withdrawn since " + intrekking.tijdstip());
        this.intrekking = intrekking;
    }

    public Intrekking intrekking() {
        return intrekking;
    }
}

package nl.routewijzer.dossier;

import java.util.UUID;

/** Somebody else noted something of this terugmelding or overdracht, so this note is not the next one. */
public final class AlGenoteerd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AlGenoteerd(UUID advies, Afhandeling.Soort soort) {
        super("another note on the " + soort + " of advice " + advies);
    }
}

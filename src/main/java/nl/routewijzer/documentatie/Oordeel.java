package nl.routewijzer.documentatie;

import java.util.Collection;

/** Whether a scenario holds for the policy as it is now. */
public enum Oordeel {
    GESLAAGD,
    MISLUKT,
    NIET_GECONTROLEERD;

    /** Of several together: one that failed counts most, then one that was not checked. */
    static Oordeel of(Collection<Oordeel> oordelen) {
        if (oordelen.contains(MISLUKT)) {
            return MISLUKT;
        }
        return oordelen.isEmpty() || oordelen.contains(NIET_GECONTROLEERD) ? NIET_GECONTROLEERD : GESLAAGD;
    }
}

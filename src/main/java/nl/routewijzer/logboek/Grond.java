package nl.routewijzer.logboek;

import nl.routewijzer.toegang.Recht;

/** Why somebody may look at a person. */
public enum Grond {
    /** To help the person find work. */
    BEHANDELING,
    /** To account for the work, in figures and lists. */
    VERANTWOORDING,
    /** To watch over who looks at whom. */
    TOEZICHT,
    /** To keep the service going. */
    BEHEER;

    /** Why whoever uses this right may do so. */
    public static Grond of(Recht recht) {
        return switch (recht) {
            case KANDIDAAT_LEZEN, ADVIES_GEVEN, BESLUIT_NEMEN, INTREKKEN, INLEZEN -> BEHANDELING;
            case UITVOEREN, CIJFERS_LEZEN -> VERANTWOORDING;
            case LOGBOEK_LEZEN -> TOEZICHT;
            case BELEID_LEZEN, BELEIDSPROBLEMEN_LEZEN -> BEHEER;
        };
    }
}

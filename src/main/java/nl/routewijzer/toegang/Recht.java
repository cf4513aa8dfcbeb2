package nl.routewijzer.toegang;

/** What somebody may do. Each operation and each page asks for one of these, with {@link Vereist}. */
public enum Recht {
    /** To read the policy that is in force, its dictionary and its scenarios. */
    BELEID_LEZEN,
    /** To read what is wrong with the files of the policy. */
    BELEIDSPROBLEMEN_LEZEN,
    /** To look up a candidate: the advices, their explanation and the letters, and the lists of them. */
    KANDIDAAT_LEZEN,
    /** To ask for an advice about a candidate, whether it is kept or not. */
    ADVIES_GEVEN,
    /** To decide on an advice, to hand it over, and to close a dossier or open it again. */
    BESLUIT_NEMEN,
    /** To mark an advice or a besluit that was given by mistake. */
    INTREKKEN,
    /** To read a caseload in from a file. */
    INLEZEN,
    /** To take lists of candidates out, as a file. */
    UITVOEREN,
    /** To read the figures of a municipality. */
    CIJFERS_LEZEN,
    /** To read who looked at a candidate. */
    LOGBOEK_LEZEN
}

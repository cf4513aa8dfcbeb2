package nl.routewijzer.logboek;

/** How a request about a person ended. */
public enum Uitkomst {
    /** What was asked for was given. */
    GEGEVEN,
    /** It was not given: not allowed, not there, or not rightly asked. */
    GEWEIGERD,
    /** The service failed. */
    FOUT
}

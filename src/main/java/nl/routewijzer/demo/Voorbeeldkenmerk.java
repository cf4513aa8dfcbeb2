package nl.routewijzer.demo;

/** The kenmerk of a candidate who does not exist, recognizable as such. */
final class Voorbeeldkenmerk {
    private static final String VORM = "DEMO-%04d";

    /** The kenmerk that every demo caseload holds. */
    static final String EERSTE = of(1);

    private Voorbeeldkenmerk() {}

    /** @param nummer from 1 */
    static String of(int nummer) {
        return VORM.formatted(nummer);
    }
}

package nl.routewijzer.document;

import java.util.Set;

/** The uitkomsten with which somebody else takes over from who sends the letter. */
final class Vertrek {
    private static final Set<String> UITKOMSTEN =
            Set.of("TERUGMELDING", "DOORVERWIJZING", "TERUG_NAAR_SCHOOL", "UITSTROOM_WERK");

    private Vertrek() {}

    static boolean isBy(String uitkomst) {
        return UITKOMSTEN.contains(uitkomst);
    }
}

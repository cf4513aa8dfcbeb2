package nl.routewijzer.document;

import java.util.EnumSet;
import java.util.Set;
import nl.routewijzer.beleid.Vereisteuitkomst;

/** The uitkomsten with which somebody else takes over from who sends the letter. */
final class Vertrek {
    private static final Set<Vereisteuitkomst> UITKOMSTEN = EnumSet.of(
            Vereisteuitkomst.TERUGMELDING,
            Vereisteuitkomst.DOORVERWIJZING,
            Vereisteuitkomst.TERUG_NAAR_SCHOOL,
            Vereisteuitkomst.UITSTROOM_WERK);

    private Vertrek() {}

    static boolean isBy(String uitkomst) {
        return UITKOMSTEN.stream().anyMatch(vertrek -> vertrek.name().equals(uitkomst));
    }
}

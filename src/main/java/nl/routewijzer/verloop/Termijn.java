package nl.routewijzer.verloop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term of a candidate.
 *
 * @param voorziening code of the voorziening whose term it is; {@code null} for another term
 * @param dag of a voorziening the last day on which it may run, of any other term the first day after it
 */
public record Termijn(Soort soort, @Nullable String voorziening, LocalDate dag) {

    /** What ends. */
    public enum Soort {
        /** The search period of youth: from this day the application can be filed. */
        ZOEKPERIODE,
        /** The term of the service in the policy of the municipality. */
        DIENSTVERLENING,
        /** The longest that a voorziening may last. */
        VOORZIENING,
        /** The advice itself: from this day it would be another. */
        ADVIES
    }
}

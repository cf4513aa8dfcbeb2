package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A day on which an advice can change by itself.
 *
 * @param aanleiding what happens on that day, as a clause
 */
public record Omslag(LocalDate dag, String aanleiding) {
    /** A month that is too short moves a limit by at most so many days: 28 February and a month, seen from 31 March. */
    private static final int MOST_CLIPPED = 4;

    /** The day on which something begins or ends to hold: this one, or one that lies a little later. */
    static Stream<Omslag> from(LocalDate dag, Predicate<LocalDate> holds, String aanleiding) {
        return dag.datesUntil(dag.plusDays(MOST_CLIPPED + 1))
                .filter(later -> holds.test(later) != holds.test(later.minusDays(1)))
                .map(later -> new Omslag(later, aanleiding));
    }
}

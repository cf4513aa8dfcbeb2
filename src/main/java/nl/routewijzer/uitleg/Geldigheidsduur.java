package nl.routewijzer.uitleg;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until when an advice holds when nothing else happens than that time passes.
 *
 * @param geldigTot the first day on which the advice is another one; {@code null} when no such day is known
 * @param aanleidingen what happens on that day, as clauses: "de kandidaat wordt 27 jaar"
 * @param uitkomstDaarna the uitkomst from that day on
 */
public record Geldigheidsduur(
        @Nullable LocalDate geldigTot,
        List<String> aanleidingen,
        @Nullable String uitkomstDaarna) {
    /** A change that comes later says nothing to who decides now. */
    private static final Period AHEAD = Period.ofYears(2);

    /** Whether a day of change is near enough to be told. */
    public static boolean isNear(LocalDate dag, LocalDate vandaag) {
        return !dag.isAfter(vandaag.plus(AHEAD));
    }

    /** Whether the advice changes by itself soon enough to be told, or has. */
    public boolean isNear(LocalDate vandaag) {
        return geldigTot != null && isNear(geldigTot, vandaag);
    }
}

package nl.routewijzer.profiel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A voorziening that the candidate uses or used before.
 *
 * @param resultaat a code of {@link Codelijst#RESULTAAT}
 */
public record EerdereVoorziening(
        String voorziening, LocalDate start, @Nullable LocalDate eind, String resultaat) {
    /** The result of what the candidate uses now. */
    public static final String LOOPT = "LOOPT";

    /** Whether the candidate uses it now. */
    public boolean isRunning() {
        return resultaat.equals(LOOPT);
    }
}

package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality and the region that it belongs to.
 *
 * @param eersteDag the first day on which it exists; {@code null} when it was always there
 * @param laatsteDag the last day on which it exists; {@code null} when no end is known
 * @param voorgangers keys of the municipalities that merged into it
 */
public record Gemeente(
        String sleutel,
        String naam,
        String regio,
        String regionaam,
        @Nullable LocalDate eersteDag,
        @Nullable LocalDate laatsteDag,
        List<String> voorgangers) {

    /** Whether it is there on a day. */
    public boolean exists(LocalDate dag) {
        return (eersteDag == null || !dag.isBefore(eersteDag)) && (laatsteDag == null || !dag.isAfter(laatsteDag));
    }

    /** The day itself; the last or first day of a municipality that is no longer or not yet there. */
    public LocalDate nearest(LocalDate dag) {
        if (laatsteDag != null && dag.isAfter(laatsteDag)) {
            return laatsteDag;
        }
        return eersteDag != null && dag.isBefore(eersteDag) ? eersteDag : dag;
    }
}

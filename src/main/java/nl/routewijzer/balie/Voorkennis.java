package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a candidate before a new advice.
 *
 * @param profiel the tree of the profile, with the help that was decided as running
 * @param sinds by path, for every fact in it: the day of the first advice since which it was told the same
 * @param besloten codes of the help that was decided and that the profile did not tell of
 * @param besluitdag the day on which that help was decided; {@code null} when there is none
 */
public record Voorkennis(
        Map<String, Object> profiel,
        Map<String, LocalDate> sinds,
        List<String> besloten,
        @Nullable LocalDate besluitdag) {}

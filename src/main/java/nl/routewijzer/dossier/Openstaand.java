package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Advices of which the terugmelding or the overdracht waits in a stand. A terugmelding waits only where it is the next step, and
 * to be sent only once that was decided.
 *
 * @param sinds since when at least; {@code null} for however short, and never in a municipality that it does not name
 */
public record Openstaand(
        Afhandeling.Soort soort,
        Afhandeling.Stand stand,
        @Nullable List<Sinds> sinds) {

    /** @param gemeenten keys of the municipalities for which it holds */
    public record Sinds(List<String> gemeenten, LocalDate dag) {}
}

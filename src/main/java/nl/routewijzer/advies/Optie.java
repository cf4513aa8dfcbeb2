package nl.routewijzer.advies;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.regels.Voorziening;
import org.jspecify.annotations.Nullable;

/**
 * A voorziening that the municipality offers and that covers something for this candidate.
 *
 * @param dekt the behoeften of the candidate that it covers
 * @param bezwaren everything that makes it unavailable (V1)
 * @param loopt whether the candidate uses it now, within its term (V4)
 * @param einddatum the last day on which it may run; {@code null} for no limit
 */
public record Optie(
        Voorziening voorziening,
        List<String> dekt,
        List<Bezwaar> bezwaren,
        boolean loopt,
        @Nullable LocalDate einddatum) {

    /** What makes a voorziening unavailable: the code of the rule, and what the consultant reads. */
    public record Bezwaar(String code, String uitleg) {}

    public boolean isAvailable() {
        return bezwaren.isEmpty();
    }

    public boolean covers(String behoefte) {
        return dekt.contains(behoefte);
    }

    boolean isLighterThan(Optie ander) {
        return voorziening.zwaarte() < ander.voorziening.zwaarte();
    }
}

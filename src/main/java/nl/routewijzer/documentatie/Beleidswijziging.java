package nl.routewijzer.documentatie;

import org.jspecify.annotations.Nullable;

/**
 * A part of the policy that begins, ends or changes on a day.
 *
 * @param naam as a reader knows it
 * @param was what it says until then; {@code null} for what is too long to tell, and for what begins
 * @param wordt what it says from then on; {@code null} for what is too long to tell, and for what ends
 */
public record Beleidswijziging(
        Onderwerp onderwerp,
        String naam,
        Verandering verandering,
        @Nullable String was,
        @Nullable String wordt) {

    /** What kind of part it is. */
    public enum Onderwerp {
        REGEL,
        VOORZIENING,
        PARAMETER,
        TABELRIJ
    }

    /** What happens to it. */
    public enum Verandering {
        BEGINT,
        EINDIGT,
        VERANDERT
    }
}

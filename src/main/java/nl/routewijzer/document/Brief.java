package nl.routewijzer.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter to the candidate, in words.
 *
 * @param onderwerp what it is about
 * @param datum when it was written: the day of the besluit, else of the advice
 * @param slot the greeting, a line each
 */
public record Brief(
        String onderwerp, String kenmerk, LocalDate datum, String aanhef, List<Deel> delen, List<String> slot) {

    /**
     * A part of the letter.
     *
     * @param kop its heading; the letter begins without one
     */
    public record Deel(@Nullable String kop, List<String> alineas, List<Hulp> hulp) {}

    /**
     * One voorziening.
     *
     * @param waarvoor what it helps with
     * @param duur until when, as a sentence
     */
    public record Hulp(
            String naam, List<String> waarvoor, @Nullable String duur) {}
}

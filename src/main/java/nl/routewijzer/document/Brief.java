package nl.routewijzer.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter to the candidate, in words.
 *
 * @param titel how the letter is called among other documents
 * @param samenvatting what it tells, in one line
 * @param hoofd who sends it, when and about whom, a line each
 * @param onderwerp its heading
 * @param slot the greeting, a line each
 */
public record Brief(
        String titel,
        String samenvatting,
        List<String> hoofd,
        String onderwerp,
        String aanhef,
        List<Deel> delen,
        List<String> slot) {

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

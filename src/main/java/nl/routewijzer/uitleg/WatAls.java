package nl.routewijzer.uitleg;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What would change an advice: every single change that does, and pairs for what no single change reaches. */
public record WatAls(List<Mogelijkheid> mogelijkheden) {
    /**
     * Facts that become others, and the advice that follows.
     *
     * @param veranderingen one, or two that only help together
     * @param vaststelling whether a professional has yet to establish them; else they are changes
     * @param doelen what differs from the advice as it is
     * @param binnenTermijn {@code null} when nothing is judged for this candidate
     * @param voorzieningen codes, from light to heavy
     * @param tekst a sentence: "Als de schulden geregeld zijn, wordt de uitkomst bemiddeling."
     */
    public record Mogelijkheid(
            List<Verandering> veranderingen,
            boolean vaststelling,
            List<Doel> doelen,
            String uitkomst,
            @Nullable String binnenTermijn,
            List<String> voorzieningen,
            String tekst) {}

    /** What a change can reach. */
    public enum Doel {
        ANDERE_UITKOMST,
        ANDERE_KANT_VAN_DE_GRENS,
        LICHTERE_VOORZIENING
    }
}

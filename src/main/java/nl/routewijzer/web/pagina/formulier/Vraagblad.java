package nl.routewijzer.web.pagina.formulier;

import java.util.List;
import nl.routewijzer.web.pagina.deel.Woord;
import nl.routewijzer.web.pagina.formulier.Veldlinks.Veldlink;
import org.jspecify.annotations.Nullable;

/**
 * The next questions as they are shown.
 *
 * @param staatVast whether no answer changes the advice any more
 * @param vragen best first
 * @param samen what can matter to the step that is taken now together with other answers only
 * @param overig what can only matter to the rest of the advice
 */
public record Vraagblad(boolean staatVast, List<Vraag> vragen, List<Veldlink> samen, List<Veldlink> overig) {
    private static final int NEXT = 3;

    /** As many as can be asked before the advice is looked at again. */
    public List<Vraag> eerste() {
        return vragen.subList(0, Math.min(NEXT, vragen.size()));
    }

    /** A question, and where each of its answers leads. */
    public record Vraag(Veldlink veld, List<Vervolg> vervolgen) {}

    /**
     * Answers that lead to the same.
     *
     * @param uitkomst in words; {@code null} when the advice stays as it is
     * @param zelfde whether only the support differs
     */
    public record Vervolg(List<Woord> antwoorden, @Nullable String uitkomst, boolean zelfde) {}
}

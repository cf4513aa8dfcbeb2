package nl.routewijzer.web.pagina.advies;

import java.util.List;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Codelijst;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to know why it is not advised.
 *
 * @param uitkomst a code; {@code null} when it is not asked
 * @param voorziening a code; {@code null} when it is not asked
 * @param uitkomsten every code that can be asked
 * @param voorzieningen every code that can be asked
 */
record Waaromnietvraag(
        @Nullable String uitkomst, @Nullable String voorziening, List<String> uitkomsten, List<String> voorzieningen) {
    /** What does not exist, or stands in the advice, is not asked. */
    static Waaromnietvraag of(
            @Nullable String uitkomst, @Nullable String voorziening, Routeadvies advies, List<String> bekend) {
        List<String> uitkomsten = Codelijst.UITKOMST.codes().stream()
                .filter(code -> !code.equals(advies.uitkomst()))
                .toList();
        List<String> voorzieningen = bekend.stream()
                .filter(code -> advies.voorzieningen().stream()
                        .noneMatch(advised -> advised.voorziening().equals(code)))
                .toList();
        return new Waaromnietvraag(
                uitkomsten.contains(String.valueOf(uitkomst)) ? uitkomst : null,
                voorzieningen.contains(String.valueOf(voorziening)) ? voorziening : null,
                uitkomsten,
                voorzieningen);
    }

    /** Whether something in particular is asked. */
    public boolean gevraagd() {
        return uitkomst != null || voorziening != null;
    }
}

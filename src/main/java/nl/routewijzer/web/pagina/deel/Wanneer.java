package nl.routewijzer.web.pagina.deel;

import java.util.stream.Collectors;
import nl.routewijzer.profiel.Veldvoorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * The answer to another question with which a part of the form means something: the script shows the part with that answer.
 *
 * @param bij the name of the control of the other question
 * @param waarden what it may hold, with spaces between; {@code null} for anything
 * @param tekst says so, always; {@code null} where the part itself says so
 */
public record Wanneer(
        String bij, @Nullable String waarden, @Nullable String tekst) {

    public static Wanneer of(Veldvoorwaarde voorwaarde, @Nullable String tekst) {
        String waarden = voorwaarde.waarden().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return new Wanneer(voorwaarde.bij().pad(), waarden.isEmpty() ? null : waarden, tekst);
    }
}

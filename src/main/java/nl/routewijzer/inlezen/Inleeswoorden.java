package nl.routewijzer.inlezen;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.routewijzer.profiel.Codelijst;

/**
 * What people call what a profile can say, in Dutch: a file of a municipality is.
 *
 * @param velden the label of a field, by its path
 * @param codes the words of each code, by list
 * @param gemeenten the name of each municipality, by key
 * @param voorzieningen the name of each voorziening that some layer defines, by code
 * @param eigen the columns for what municipalities themselves ask
 */
public record Inleeswoorden(
        Map<String, String> velden,
        Map<Codelijst, Map<String, String>> codes,
        Map<String, String> gemeenten,
        Map<String, String> voorzieningen,
        Eigenkolommen eigen) {

    /** Where the words of this moment come from. */
    @FunctionalInterface
    public interface Bron {
        Inleeswoorden current();
    }

    /** The codes of a list, each with its words; the code itself where it has none. */
    Map<String, String> codes(Codelijst lijst) {
        Map<String, String> woorden = codes.getOrDefault(lijst, Map.of());
        Map<String, String> alle = new LinkedHashMap<>();
        lijst.codes().forEach(code -> alle.put(code, woorden.getOrDefault(code, code)));
        return alle;
    }
}

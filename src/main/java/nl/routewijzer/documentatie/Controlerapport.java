package nl.routewijzer.documentatie;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of the scenarios when they were last run, and what they were run against.
 *
 * @param programma fingerprint of the software
 * @param scenariobestanden fingerprint of each feature file, by its onderwerp
 * @param regelbestanden fingerprint of each rule file, by its path
 * @param beleidsversies version of the policy of each municipality
 */
public record Controlerapport(
        String programma,
        Map<String, String> scenariobestanden,
        Map<String, String> regelbestanden,
        Map<String, String> beleidsversies,
        List<Uitslag> uitslagen) {

    /**
     * The result of one scenario or example.
     *
     * @param onderwerp its feature file
     * @param regel line of the scenario or of the example
     * @param gemeente whose policy it used; {@code null} when it is about no candidate
     * @param bijgedragen the rules that contributed, in order
     */
    public record Uitslag(
            String onderwerp,
            int regel,
            boolean geslaagd,
            @Nullable String gemeente,
            List<Regelsleutel> bijgedragen) {}

    /** What identifies a rule: its file below the rules folder, and its number there. */
    public record Regelsleutel(String bestand, String nummer) {}
}

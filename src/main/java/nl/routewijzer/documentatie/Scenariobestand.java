package nl.routewijzer.documentatie;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.regels.Voorziening;

/**
 * A file with the scenarios that guard one rule file.
 *
 * @param onderwerp path below the features folder without extension, the same as of the rule file: {@code landelijk/afstand}
 * @param vingerafdruk hash of its text
 * @param achtergrond the steps with which every scenario of the file begins
 * @param scenarios those that stand outside every {@code Regel}
 */
public record Scenariobestand(
        String onderwerp,
        String vingerafdruk,
        String titel,
        String toelichting,
        List<Stapzin> achtergrond,
        List<Regelblok> regels,
        List<Scenario> scenarios) {

    /**
     * A {@code Regel} of the file and the scenarios that are about it.
     *
     * @param naam number and title of a rule, or code and name of a voorziening
     * @param labels the tags above it, each with its {@code @}
     */
    public record Regelblok(
            String naam,
            String toelichting,
            List<String> labels,
            List<Stapzin> achtergrond,
            List<Scenario> scenarios) {}

    /** How the file heads the scenarios of a voorziening. */
    public static String naam(Voorziening voorziening) {
        return voorziening.code() + " " + voorziening.naam();
    }

    /** All scenarios, inside and outside a {@code Regel}. */
    public Stream<Scenario> all() {
        return Stream.concat(scenarios.stream(), regels.stream().flatMap(blok -> blok.scenarios().stream()));
    }

    /** The scenarios under the heading of a rule or voorziening. */
    public List<Regelblok> about(String naam) {
        return regels.stream().filter(blok -> blok.naam().equals(naam)).toList();
    }
}

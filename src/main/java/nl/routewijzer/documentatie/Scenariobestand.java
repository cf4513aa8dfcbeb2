package nl.routewijzer.documentatie;

import java.util.List;
import java.util.stream.Stream;

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

    /** A {@code Regel} of the file: number and title of a rule, and the scenarios that are about it. */
    public record Regelblok(String naam, List<Stapzin> achtergrond, List<Scenario> scenarios) {}

    /** All scenarios, inside and outside a {@code Regel}. */
    public Stream<Scenario> all() {
        return Stream.concat(scenarios.stream(), regels.stream().flatMap(blok -> blok.scenarios().stream()));
    }

    /** The scenarios that are about a rule with this number and title. */
    public List<Scenario> about(String naam) {
        return regels.stream()
                .filter(blok -> blok.naam().equals(naam))
                .flatMap(blok -> blok.scenarios().stream())
                .toList();
    }
}

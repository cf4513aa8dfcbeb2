package nl.routewijzer.documentatie;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All scenarios that came with the software, and what came of them.
 *
 * @param onleesbaar what is wrong with the files that could not be read
 * @param rapport {@code null} when they were never run
 * @param programma fingerprint of the software as it runs now
 */
public record Scenarioboek(
        List<Scenariobestand> bestanden,
        List<String> onleesbaar,
        @Nullable Controlerapport rapport,
        String programma,
        @Nullable Mutatiescore mutatiescore) {

    /** The scenarios that guard a rule file. */
    public Optional<Scenariobestand> about(String onderwerp) {
        return bestanden.stream()
                .filter(bestand -> bestand.onderwerp().equals(onderwerp))
                .findFirst();
    }
}

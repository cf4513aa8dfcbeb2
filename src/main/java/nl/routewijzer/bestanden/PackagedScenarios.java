package nl.routewijzer.bestanden;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.routewijzer.documentatie.Controlerapport;
import nl.routewijzer.documentatie.Mutatiescore;
import nl.routewijzer.documentatie.Scenariobestand;
import nl.routewijzer.documentatie.ScenariobestandReader;
import nl.routewijzer.documentatie.Scenarioboek;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios that are packaged with the software, and the results that the tests of the build left beside them. */
final class PackagedScenarios {
    private static final Logger LOG = LoggerFactory.getLogger(PackagedScenarios.class);
    private static final String RAPPORT = "documentatie/scenarios.json";
    private static final String MUTATIESCORE = "documentatie/mutatiescore.json";

    private PackagedScenarios() {}

    static Scenarioboek read(JsonMapper json) throws IOException {
        List<Scenariobestand> bestanden = new ArrayList<>();
        List<String> onleesbaar = new ArrayList<>();
        for (Map.Entry<String, String> bestand : PackagedFiles.features().entrySet()) {
            try {
                String onderwerp = bestand.getKey().replaceFirst("\\.feature$", "");
                bestanden.add(ScenariobestandReader.read(onderwerp, bestand.getValue()));
            } catch (IllegalArgumentException fout) {
                onleesbaar.add(bestand.getKey() + ": " + fout.getMessage());
            }
        }
        return new Scenarioboek(
                List.copyOf(bestanden),
                List.copyOf(onleesbaar),
                find(RAPPORT, Controlerapport.class, json),
                Programma.fingerprint(),
                find(MUTATIESCORE, Mutatiescore.class, json));
    }

    /** What the tests wrote; {@code null} when they did not run, or wrote it for another version of the software. */
    private static <T> @Nullable T find(String pad, Class<T> type, JsonMapper json) throws IOException {
        ClassPathResource resource = new ClassPathResource(pad);
        if (!resource.exists()) {
            return null;
        }
        try (InputStream in = resource.getInputStream()) {
            return json.readValue(in, type);
        } catch (JacksonException unreadable) {
            LOG.warn("The results in {} cannot be read: {}", pad, unreadable.getMessage());
            return null;
        }
    }
}

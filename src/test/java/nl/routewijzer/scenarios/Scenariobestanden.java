package nl.routewijzer.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.documentatie.Scenariobestand;
import nl.routewijzer.documentatie.ScenariobestandReader;

/** The feature files of this repository. */
public final class Scenariobestanden {
    private static final Path FEATURES = Path.of("features");
    private static final String EXTENSIE = ".feature";

    private Scenariobestanden() {}

    public static List<Scenariobestand> all() {
        try (Stream<Path> paden = Files.walk(FEATURES)) {
            return paden.filter(pad -> pad.toString().endsWith(EXTENSIE))
                    .sorted()
                    .map(Scenariobestanden::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As {@link Scenariobestand#onderwerp()}. */
    static String onderwerp(Path pad) {
        String naam = FEATURES.toAbsolutePath()
                .relativize(pad.toAbsolutePath())
                .toString()
                .replace('\\', '/');
        return naam.substring(0, naam.length() - EXTENSIE.length());
    }

    private static Scenariobestand read(Path pad) {
        try {
            return ScenariobestandReader.read(onderwerp(pad), Files.readString(pad));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

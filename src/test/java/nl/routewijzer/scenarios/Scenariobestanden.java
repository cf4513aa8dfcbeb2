package nl.routewijzer.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.documentatie.Scenariobestand;
import nl.routewijzer.documentatie.ScenariobestandReader;

/** The feature files of the policy; those of who may do what are read by {@code ToegangsmatrixTest}. */
public final class Scenariobestanden {
    static final String LANDELIJK = "features/landelijk";
    static final String REGIO = "features/regio";
    static final String GEMEENTE = "features/gemeente";
    static final List<String> FOLDERS = List.of(LANDELIJK, REGIO, GEMEENTE);

    private static final Path FEATURES = Path.of("features");
    private static final String EXTENSIE = ".feature";

    private Scenariobestanden() {}

    public static List<Scenariobestand> all() {
        return FOLDERS.stream()
                .flatMap(folder -> files(Path.of(folder)).stream())
                .sorted()
                .map(Scenariobestanden::read)
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> paden = Files.walk(folder)) {
            return paden.filter(pad -> pad.toString().endsWith(EXTENSIE)).toList();
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

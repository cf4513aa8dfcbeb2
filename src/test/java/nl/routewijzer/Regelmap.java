package nl.routewijzer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleidsregister;

/** The rule files of this repository, for tests. */
public final class Regelmap {
    public static final Path RULES = Path.of("rules");
    private static final Beleidsregister REGISTER = Beleidsregister.of(files());

    private Regelmap() {}

    /** The policy of this repository. */
    public static Beleidsregister register() {
        return REGISTER;
    }

    /** A fresh copy of all rule files, text by path, to change at will. */
    public static Map<String, String> files() {
        try (Stream<Path> paths = Files.walk(RULES)) {
            Map<String, String> bestanden = new TreeMap<>();
            for (Path path : paths.filter(p -> p.toString().endsWith(".regels")).toList()) {
                bestanden.put(RULES.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
            return bestanden;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

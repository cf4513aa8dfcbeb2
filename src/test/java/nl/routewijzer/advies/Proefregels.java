package nl.routewijzer.advies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routewijzer.Regelmap;

/** A policy of a few rules made by hand, for one municipality, on the parameters and tables of the real one. */
final class Proefregels {
    private static final List<String> GEBRUIKT = List.of(
            "landelijk/parameters.regels",
            "landelijk/instanties.regels",
            "landelijk/loketten.regels",
            "landelijk/bemiddelbaarheid.regels",
            "landelijk/herbeoordelen.regels",
            "regio/noordoostpolder/regio.regels",
            "regio/noordoostpolder/loketten.regels",
            "gemeente/urk/gemeente.regels");

    private Proefregels() {}

    /** Text by path. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        Regelmap.files().forEach((pad, tekst) -> {
            if (GEBRUIKT.contains(pad)) {
                files.put(pad, withoutRules(tekst));
            }
        });
        files.put("landelijk/proefregels.regels", read());
        return files;
    }

    private static String withoutRules(String tekst) {
        return tekst.replaceAll("(?ms)^regel .*?^einde$", "").replaceAll("(?m)^stap .*\\R(?:  vast\\R)?", "");
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Proefregels.class.getResourceAsStream("proefregels.regels"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

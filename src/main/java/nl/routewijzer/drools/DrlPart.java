package nl.routewijzer.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A part of the printed file that is the same for every policy. */
final class DrlPart {
    private DrlPart() {}

    static String read(String naam) {
        try (InputStream in = Objects.requireNonNull(DrlPart.class.getResourceAsStream(naam), naam)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

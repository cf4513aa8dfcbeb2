package nl.routewijzer.web.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads an id in its one and only notation; {@link UUID#fromString} also takes shortened ones. */
final class Uuids {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Uuids() {}

    static Optional<UUID> parse(String tekst) {
        return SHAPE.matcher(tekst).matches() ? Optional.of(UUID.fromString(tekst)) : Optional.empty();
    }
}

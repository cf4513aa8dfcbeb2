package nl.routewijzer.uitleg;

import org.jspecify.annotations.Nullable;

/**
 * A fact that becomes another one.
 *
 * @param veld path in the profile
 * @param van the value now; {@code null} for unknown
 * @param bijzin the change as a clause after "als": "de schulden geregeld zijn"
 */
public record Verandering(String veld, @Nullable String van, String naar, String bijzin) {}

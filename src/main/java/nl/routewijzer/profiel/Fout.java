package nl.routewijzer.profiel;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a profile.
 *
 * @param veld the path of the field, as {@code leefgebieden.SCHULDEN}
 * @param waarde what stood there; {@code null} when it was absent or must not be repeated (a BSN)
 * @param melding a Dutch sentence that says what is wrong and what is allowed
 */
public record Fout(String veld, @Nullable Object waarde, String melding) {}

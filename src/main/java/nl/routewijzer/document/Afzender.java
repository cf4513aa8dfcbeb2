package nl.routewijzer.document;

import org.jspecify.annotations.Nullable;

/**
 * Who sends a brief, set below {@code routewijzer.brief}. What is not set, the letter does not say.
 *
 * @param afzender the organisation, as a letter names it: "WerkBedrijf Voorbeeld"
 */
public record Afzender(
        @Nullable String afzender,
        @Nullable String telefoon,
        @Nullable String email) {}

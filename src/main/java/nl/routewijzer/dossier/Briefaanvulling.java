package nl.routewijzer.dossier;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a consultant adds to the letter with an advice. A later one takes the place of an earlier one, which stays kept.
 *
 * @param advies the advice that the letter is about
 * @param afspraak when and where the candidate is expected; {@code null} where nothing is agreed
 * @param regel one line of the consultant's own; {@code null} for none
 */
public record Briefaanvulling(
        UUID advies,
        OffsetDateTime tijdstip,
        @Nullable String afspraak,
        @Nullable String regel) {}

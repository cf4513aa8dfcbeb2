package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something happened with the terugmelding or the overdracht of an advice. Never changed: a mistake is repaired by a new
 * one.
 *
 * @param volgnummer from 1, of those of this kind on this advice
 * @param tijdstip when it was noted
 * @param dag on which it happened
 * @param regel what the answer was, or why it repairs a note of before; may be {@code null} for another one
 */
public record Notitie(
        UUID advies,
        Afhandeling.Soort soort,
        int volgnummer,
        OffsetDateTime tijdstip,
        Afhandeling.Stand stand,
        LocalDate dag,
        @Nullable String regel) {}

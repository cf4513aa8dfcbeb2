package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which advices are asked for; {@code null} asks for all.
 *
 * @param van first day on which the advice was given, in Europe/Amsterdam
 * @param tot last day, included
 * @param cursor the last id of the page before this one
 */
public record Zoekvraag(
        @Nullable String kenmerk,
        @Nullable String gemeente,
        @Nullable String uitkomst,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        @Nullable UUID cursor) {}

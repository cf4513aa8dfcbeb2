package nl.routewijzer.web.pagina.deel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An advice as one line of a list.
 *
 * @param sleutel of the municipality, for a link
 * @param uitkomst the next step: what was decided, or what was advised as long as nothing was
 * @param geadviseerd what was advised, where another step was decided; {@code null} else
 * @param besluit what the consultant did with it, in words
 * @param berichten that the dossier is closed, and how it stands with the terugmelding and the overdracht
 * @param gegeven the day on which it was given
 * @param geldigTot the day on which it changes by itself; {@code null} when that is not known, or not near
 */
record Stukregel(
        UUID id,
        String kenmerk,
        String sleutel,
        String gemeente,
        String uitkomst,
        @Nullable String geadviseerd,
        String besluit,
        List<String> berichten,
        @Nullable String geldigTot,
        String gegeven) {}

package nl.routewijzer.web.pagina.deel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An advice as one line of a list.
 *
 * @param sleutel of the municipality, for a link
 * @param besluit what the consultant did with it, in words
 * @param gegeven the day on which it was given
 * @param geldigTot the day on which it changes by itself; {@code null} when that is not known, or not near
 */
record Stukregel(
        UUID id,
        String kenmerk,
        String sleutel,
        String gemeente,
        String uitkomst,
        String besluit,
        @Nullable String geldigTot,
        String gegeven) {}

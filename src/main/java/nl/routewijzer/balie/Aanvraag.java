package nl.routewijzer.balie;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * A profile to be advised on as of a moment.
 *
 * @param tree the profile as parsed JSON
 * @param tijdstip when the advice is given; its day in the Netherlands is the peildatum of a profile that names none
 */
public record Aanvraag(Map<String, ?> tree, OffsetDateTime tijdstip) {}

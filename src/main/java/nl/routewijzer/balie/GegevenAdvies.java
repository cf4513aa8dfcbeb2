package nl.routewijzer.balie;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.routewijzer.advies.Routeadvies;

/** An advice that was given and stored. */
public record GegevenAdvies(UUID id, OffsetDateTime tijdstip, Routeadvies advies) {}

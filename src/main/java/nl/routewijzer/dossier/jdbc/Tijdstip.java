package nl.routewijzer.dossier.jdbc;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Moments as the databases keep them: the instant to the microsecond, not always the offset. */
final class Tijdstip {
    /** The calendar of the municipality. */
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Tijdstip() {}

    static OffsetDateTime toKeep(OffsetDateTime tijdstip) {
        return tijdstip.truncatedTo(ChronoUnit.MICROS);
    }

    static OffsetDateTime kept(OffsetDateTime tijdstip) {
        return tijdstip.atZoneSameInstant(AMSTERDAM).toOffsetDateTime();
    }
}

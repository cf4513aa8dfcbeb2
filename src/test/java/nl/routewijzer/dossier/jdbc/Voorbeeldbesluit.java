package nl.routewijzer.dossier.jdbc;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.dossier.Besluit;

/** Besluiten of which a test says only what matters to it. */
final class Voorbeeldbesluit {
    private static final OffsetDateTime TIJDSTIP = OffsetDateTime.parse("2026-11-21T10:15:30.123456+01:00");

    private Voorbeeldbesluit() {}

    static Besluit follow(UUID advies) {
        return new Besluit(
                UuidCreator.getTimeOrderedEpoch(), advies, TIJDSTIP, true, "ONTWIKKELING", List.of(), null, null, null);
    }

    static Besluit deviate(UUID advies) {
        return deviate(UuidCreator.getTimeOrderedEpoch(), advies);
    }

    static Besluit deviate(UUID id, UUID advies) {
        return new Besluit(
                id,
                advies,
                TIJDSTIP,
                false,
                "BEMIDDELING",
                List.of("TAALTRAINING", "LEERWERKPLEK"),
                "Zij heeft zelf al een \"baan\" gevonden.\n\nEn nog één regel: € 🚲",
                null,
                LocalDate.parse("2027-01-15"));
    }

    static Besluit correct(Besluit eerder, boolean gevolgd) {
        return new Besluit(
                UuidCreator.getTimeOrderedEpoch(),
                eerder.advies(),
                TIJDSTIP,
                gevolgd,
                gevolgd ? "ONTWIKKELING" : "INTAKE",
                List.of(),
                "Bij nader inzien toch anders dan eerst gedacht.",
                eerder.id(),
                null);
    }
}

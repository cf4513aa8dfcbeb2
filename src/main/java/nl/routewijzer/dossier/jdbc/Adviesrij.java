package nl.routewijzer.dossier.jdbc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.routewijzer.dossier.Dossierstuk;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table of advices; the id is text, so that its order is the order of time on every database. */
@Table("routeadvies")
record Adviesrij(
        @Id String id,
        OffsetDateTime tijdstip,
        String kenmerk,
        String gemeente,
        LocalDate peildatum,
        String uitkomst,
        String beleidsversie,
        String engineversie,
        String profiel,
        String advies) {

    /** The calendar of the municipality: databases keep the instant, not always the offset. */
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    static Adviesrij of(Dossierstuk stuk) {
        return new Adviesrij(
                stuk.id().toString(),
                stuk.tijdstip().truncatedTo(ChronoUnit.MICROS),
                stuk.kenmerk(),
                stuk.gemeente(),
                stuk.peildatum(),
                stuk.uitkomst(),
                stuk.beleidsversie(),
                stuk.engineversie(),
                stuk.profiel(),
                stuk.advies());
    }

    Dossierstuk stuk() {
        return new Dossierstuk(
                UUID.fromString(id),
                tijdstip.atZoneSameInstant(AMSTERDAM).toOffsetDateTime(),
                kenmerk,
                gemeente,
                peildatum,
                uitkomst,
                beleidsversie,
                engineversie,
                profiel,
                advies);
    }
}

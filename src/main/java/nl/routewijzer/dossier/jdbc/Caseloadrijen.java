package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Caseloadregel.Besluitstand;
import nl.routewijzer.dossier.Persoon;
import org.jspecify.annotations.Nullable;

/** Reads the light columns of an advice and of the besluit in force on it. */
final class Caseloadrijen {
    /** What to select, of the tables that {@link Filter#sql()} names. */
    static final String COLUMNS =
            "SELECT r.id, r.tijdstip, r.gebied, r.sleutel, r.kenmerk, r.gemeente, r.peildatum, r.uitkomst, r.afstand,"
                    + " r.binnen_termijn, r.reden, r.regel, r.start_dienstverlening, r.fase, r.geldig_tot, r.herbeoordelen, "
                    + Codes.of("routeadvies_signaal", "advies", "r.id", "code")
                    + " AS signalen, b.gevolgd, b.uitkomst AS besloten, b.tijdstip AS besloten_op,"
                    + " b.herbeoordelen AS opnieuw, (SELECT d.dag"
                    + JdbcDossierstanden.GESLOTEN + ") AS gesloten";

    private Caseloadrijen() {}

    static Caseloadregel read(ResultSet row, int number) throws SQLException {
        return new Caseloadregel(
                UUID.fromString(row.getString("id")),
                Tijdstip.kept(row.getObject("tijdstip", OffsetDateTime.class)),
                new Persoon(row.getString("gebied"), row.getString("sleutel")),
                row.getString("kenmerk"),
                row.getString("gemeente"),
                row.getObject("peildatum", LocalDate.class),
                row.getString("uitkomst"),
                Adviesrij.samenvatting(row, Codes.split(row.getString("signalen"))),
                row.getObject("gesloten", LocalDate.class),
                besluit(row));
    }

    private static @Nullable Besluitstand besluit(ResultSet row) throws SQLException {
        String uitkomst = row.getString("besloten");
        return uitkomst == null
                ? null
                : new Besluitstand(
                        row.getBoolean("gevolgd"),
                        uitkomst,
                        Tijdstip.kept(row.getObject("besloten_op", OffsetDateTime.class))
                                .toLocalDate(),
                        row.getObject("opnieuw", LocalDate.class));
    }
}

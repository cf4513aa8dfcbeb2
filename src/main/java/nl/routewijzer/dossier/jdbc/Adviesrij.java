package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Identiteit;
import nl.routewijzer.dossier.Intrekking;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Samenvatting;
import org.jspecify.annotations.Nullable;

/** A row of the table of advices; the id is text, so that its order is the order of time on every database. */
final class Adviesrij {
    private static final List<String> KOLOMMEN = List.of(
            "id",
            "tijdstip",
            "gebied",
            "sleutel",
            "kenmerk",
            "geboortedatum",
            "geboortedatum_was",
            "peildatum",
            "uitkomst",
            "beleidsversie",
            "engineversie",
            "afstand",
            "binnen_termijn",
            "reden",
            "regel",
            "start_dienstverlening",
            "fase",
            "geldig_tot",
            "herbeoordelen",
            "profiel",
            "advies",
            "ingetrokken",
            "ingetrokken_reden");

    static final String INSERT = "INSERT INTO routeadvies (" + String.join(", ", KOLOMMEN) + ", gemeente) VALUES ("
            + String.join(", ", Collections.nCopies(KOLOMMEN.size(), "?")) + ", {gemeente})";

    /** Up to the ids between brackets. */
    static final String SELECT = "SELECT gemeente, " + String.join(", ", KOLOMMEN)
            + " FROM routeadvies WHERE {zicht:routeadvies} AND id IN ";

    private Adviesrij() {}

    /** For {@link #INSERT}. */
    static Zichtvraag.Rij of(Dossierstuk stuk) {
        Samenvatting samenvatting = stuk.samenvatting();
        Identiteit identiteit = stuk.identiteit();
        @Nullable Intrekking ingetrokken = stuk.ingetrokken();
        return new Zichtvraag.Rij(
                stuk.gemeente(),
                stuk.id().toString(),
                Tijdstip.toKeep(stuk.tijdstip()),
                identiteit.persoon().gebied(),
                identiteit.persoon().sleutel(),
                stuk.kenmerk(),
                identiteit.geboortedatum(),
                identiteit.geboortedatumWas(),
                stuk.peildatum(),
                stuk.uitkomst(),
                stuk.beleidsversie(),
                stuk.engineversie(),
                samenvatting.afstand(),
                samenvatting.binnenTermijn(),
                samenvatting.reden(),
                samenvatting.regel(),
                samenvatting.startDienstverlening(),
                samenvatting.fase(),
                samenvatting.geldigTot(),
                samenvatting.herbeoordelen(),
                stuk.profiel(),
                stuk.advies(),
                ingetrokken == null ? null : Tijdstip.toKeep(ingetrokken.tijdstip()),
                ingetrokken == null ? null : ingetrokken.reden());
    }

    /** @param signalen as the child table has them */
    static Dossierstuk read(ResultSet row, List<String> signalen) throws SQLException {
        return new Dossierstuk(
                UUID.fromString(row.getString("id")),
                Tijdstip.kept(row.getObject("tijdstip", OffsetDateTime.class)),
                new Identiteit(
                        new Persoon(row.getString("gebied"), row.getString("sleutel")),
                        row.getObject("geboortedatum", LocalDate.class),
                        row.getObject("geboortedatum_was", LocalDate.class)),
                row.getString("kenmerk"),
                row.getString("gemeente"),
                row.getObject("peildatum", LocalDate.class),
                row.getString("uitkomst"),
                row.getString("beleidsversie"),
                row.getString("engineversie"),
                samenvatting(row, signalen),
                row.getString("profiel"),
                row.getString("advies"),
                Intrekrij.read(row));
    }

    /** What of a row is searched and counted. */
    static Samenvatting samenvatting(ResultSet row, List<String> signalen) throws SQLException {
        return new Samenvatting(
                row.getString("afstand"),
                row.getString("binnen_termijn"),
                row.getString("reden"),
                row.getString("regel"),
                row.getObject("start_dienstverlening", LocalDate.class),
                row.getString("fase"),
                row.getObject("geldig_tot", LocalDate.class),
                row.getObject("herbeoordelen", LocalDate.class),
                signalen);
    }
}

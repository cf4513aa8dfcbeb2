package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.routewijzer.logboek.Zegel;
import nl.routewijzer.logboek.Zegelsleutel;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;

/** The seals of the log in a database. */
final class JdbcZegels {
    private static final String SELECT = "SELECT nummer, tijdstip, regel, schakel, handtekening FROM logboekzegel";
    private static final String INSERT =
            "INSERT INTO logboekzegel (nummer, tijdstip, regel, schakel, handtekening) VALUES (?, ?, ?, ?, ?)";

    private final JdbcOperations jdbc;
    private final DurableTransaction transaction;

    JdbcZegels(JdbcOperations jdbc, DurableTransaction transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    static List<Zegel> all(JdbcOperations jdbc) {
        return jdbc.query(SELECT + " ORDER BY nummer", JdbcZegels::read);
    }

    /** Whether lines were written after the last seal. */
    boolean isNeeded() {
        return JdbcLogboek.einde(jdbc).volgnummer() > laatste().regel();
    }

    boolean isEmpty() {
        return laatste().nummer() == 0;
    }

    /** Seals all that stands in the log now. Where another process does so at the same moment, one seal is enough. */
    Zegel seal(Zegelsleutel sleutel, Instant nu) {
        JdbcLogboek.Einde einde = JdbcLogboek.einde(jdbc);
        Zegel zegel = Zegel.sign(laatste().nummer() + 1, nu, einde.volgnummer(), einde.schakel(), sleutel);
        try {
            transaction.persist(() -> jdbc.update(
                    INSERT,
                    zegel.nummer(),
                    zegel.tijdstip().atOffset(ZoneOffset.UTC),
                    zegel.regel(),
                    zegel.schakel(),
                    zegel.handtekening()));
            return zegel;
        } catch (DuplicateKeyException otherProcess) {
            return laatste();
        }
    }

    private Zegel laatste() {
        return jdbc.query(SELECT + " ORDER BY nummer DESC LIMIT 1", JdbcZegels::read).stream()
                .findFirst()
                .orElseGet(() -> new Zegel(0, Instant.EPOCH, 0, new byte[0], new byte[0]));
    }

    private static Zegel read(ResultSet row, int number) throws SQLException {
        return new Zegel(
                row.getInt("nummer"),
                row.getObject("tijdstip", OffsetDateTime.class).toInstant(),
                row.getLong("regel"),
                row.getBytes("schakel"),
                row.getBytes("handtekening"));
    }
}

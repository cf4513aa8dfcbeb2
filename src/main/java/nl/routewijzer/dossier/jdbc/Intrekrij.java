package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import nl.routewijzer.dossier.Intrekking;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The mark of what was given by mistake: the same two columns on an advice and on a besluit. */
final class Intrekrij {
    private static final String LOCK_ADVIES =
            "SELECT ingetrokken, ingetrokken_reden FROM routeadvies WHERE id = ? FOR UPDATE";
    private static final String UPDATE = "UPDATE %s SET ingetrokken = ?, ingetrokken_reden = ? WHERE id = ?";

    private Intrekrij() {}

    static @Nullable Intrekking read(@Nullable OffsetDateTime tijdstip, @Nullable String reden) {
        return tijdstip == null ? null : new Intrekking(Tijdstip.kept(tijdstip), Objects.requireNonNull(reden));
    }

    static @Nullable Intrekking read(ResultSet row) throws SQLException {
        return read(row.getObject("ingetrokken", OffsetDateTime.class), row.getString("ingetrokken_reden"));
    }

    /** The mark of an advice; until the end of the transaction nobody else marks it or decides on it. */
    static Optional<Intrekking> lock(JdbcOperations jdbc, String advies) {
        return jdbc.query(LOCK_ADVIES, (row, number) -> Optional.ofNullable(read(row)), advies).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    static void write(JdbcOperations jdbc, String table, String id, Intrekking intrekking) {
        jdbc.update(UPDATE.formatted(table), Tijdstip.toKeep(intrekking.tijdstip()), intrekking.reden(), id);
    }
}

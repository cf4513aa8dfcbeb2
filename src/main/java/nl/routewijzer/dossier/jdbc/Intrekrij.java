package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import nl.routewijzer.dossier.BuitenBereik;
import nl.routewijzer.dossier.Intrekking;
import org.jspecify.annotations.Nullable;

/** The mark of what was given by mistake: the same two columns on an advice and on a besluit. */
final class Intrekrij {
    private static final String LOCK_ADVIES = "SELECT gemeente, ingetrokken, ingetrokken_reden FROM routeadvies"
            + " WHERE id = ? AND {zicht:routeadvies} FOR UPDATE";
    private static final String UPDATE =
            "UPDATE %1$s SET ingetrokken = ?, ingetrokken_reden = ? WHERE id = ? AND {zicht:%1$s}";

    private Intrekrij() {}

    static @Nullable Intrekking read(@Nullable OffsetDateTime tijdstip, @Nullable String reden) {
        return tijdstip == null ? null : new Intrekking(Tijdstip.kept(tijdstip), Objects.requireNonNull(reden));
    }

    static @Nullable Intrekking read(ResultSet row) throws SQLException {
        return read(row.getObject("ingetrokken", OffsetDateTime.class), row.getString("ingetrokken_reden"));
    }

    /**
     * An advice; until the end of the transaction nobody else marks it or decides on it.
     *
     * @throws BuitenBereik when the caller may see no such advice
     */
    static Slot lock(Zichtvraag vraag, String advies) {
        return vraag
                .query(
                        LOCK_ADVIES,
                        (row, number) -> new Slot(row.getString("gemeente"), Optional.ofNullable(read(row))),
                        advies)
                .stream()
                .findFirst()
                .orElseThrow(BuitenBereik::new);
    }

    /** @param gemeente whose what is written about the advice is too */
    record Slot(String gemeente, Optional<Intrekking> intrekking) {}

    static void write(Zichtvraag vraag, String table, String id, Intrekking intrekking) {
        vraag.update(UPDATE.formatted(table), Tijdstip.toKeep(intrekking.tijdstip()), intrekking.reden(), id);
    }
}

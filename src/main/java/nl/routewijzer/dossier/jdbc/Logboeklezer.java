package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.routewijzer.logboek.Breuk;
import nl.routewijzer.logboek.Keten;
import nl.routewijzer.logboek.Schakelcontrole;
import nl.routewijzer.logboek.Zegel;
import nl.routewijzer.logboek.Zegelcontrole;
import nl.routewijzer.logboek.Zegelsleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads all of the log to check its chain, in stretches that need nothing of one another. */
final class Logboeklezer {
    private static final int STRETCH = 10_000;
    private static final String SELECT = "SELECT volgnummer, tijdstip, " + String.join(", ", JdbcLogboek.VELDEN)
            + ", schakel FROM logboek WHERE volgnummer BETWEEN ? AND ? ORDER BY volgnummer";

    private final JdbcOperations jdbc;

    Logboeklezer(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was found.
     *
     * @param regels how many lines there are
     * @param verzegeld the last line that a seal covers
     */
    record Bevinding(long regels, int zegels, long verzegeld, Optional<Breuk> breuk) {}

    /** The seals are read first, so that a service that goes on writing makes no seal for lines that are not read. */
    Bevinding check(Zegelsleutel sleutel) {
        Zegelcontrole zegels = new Zegelcontrole(JdbcZegels.all(jdbc), sleutel);
        long einde = JdbcLogboek.einde(jdbc).volgnummer();
        Optional<Breuk> breuk = Breuk.eerste(chain(einde, zegels.byLine()), zegels.check(einde));
        return new Bevinding(einde, zegels.zegels().size(), zegels.verzegeld(), breuk);
    }

    private Optional<Breuk> chain(long einde, Map<Long, Zegel> zegels) {
        return LongStream.range(0, (einde + STRETCH - 1) / STRETCH)
                .parallel()
                .mapToObj(number -> stretch(number * STRETCH, Math.min((number + 1) * STRETCH, einde), zegels))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Lines {@code na} to {@code einde}; the first of them gives the link on which the next one follows. */
    private Optional<Breuk> stretch(long na, long einde, Map<Long, Zegel> zegels) {
        ResultSetExtractor<Optional<Breuk>> extractor = rows -> follow(rows, na, einde, zegels);
        return jdbc.query(SELECT, extractor, na == 0 ? Long.MIN_VALUE : na, einde);
    }

    private static Optional<Breuk> follow(ResultSet rows, long na, long einde, Map<Long, Zegel> zegels)
            throws SQLException {
        byte[] schakel = Keten.begin();
        if (na > 0) {
            if (!rows.next() || rows.getLong(1) != na) {
                return Optional.of(new Breuk(na, Breuk.Soort.ONTBREEKT));
            }
            schakel = rows.getBytes(JdbcLogboek.VELDEN.size() + 3);
        }
        Schakelcontrole controle = new Schakelcontrole(na, schakel, zegels);
        @Nullable String[] velden = new String[JdbcLogboek.VELDEN.size()];
        while (rows.next() && accept(rows, velden, controle)) {}
        return controle.end(einde);
    }

    private static boolean accept(ResultSet row, @Nullable String[] velden, Schakelcontrole controle)
            throws SQLException {
        for (int i = 0; i < velden.length; i++) {
            velden[i] = row.getString(i + 3);
        }
        OffsetDateTime tijdstip = row.getObject(2, OffsetDateTime.class);
        return controle.accept(
                row.getLong(1),
                ChronoUnit.MICROS.between(Instant.EPOCH, tijdstip.toInstant()),
                Arrays.asList(velden),
                row.getBytes(velden.length + 3));
    }
}

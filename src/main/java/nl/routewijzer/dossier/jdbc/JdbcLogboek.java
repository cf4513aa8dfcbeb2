package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.logboek.Betrokkenen;
import nl.routewijzer.logboek.Grond;
import nl.routewijzer.logboek.Keten;
import nl.routewijzer.logboek.Logboek;
import nl.routewijzer.logboek.LogboekDicht;
import nl.routewijzer.logboek.Logregel;
import nl.routewijzer.logboek.Uitkomst;
import nl.routewijzer.profiel.Kenmerk;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;

/** The log in a database. */
final class JdbcLogboek implements Logboek {
    /** In the order of {@link Logregel#velden()}. */
    static final List<String> VELDEN = List.of(
            "account", "naam", "rollen", "recht", "gemeente", "kenmerk", "stuk", "handeling", "grond", "uitkomst");

    /** Before it gives up where other processes write all the time. */
    private static final int TRIES = 50;

    private static final String COLUMNS = "volgnummer, tijdstip, " + String.join(", ", VELDEN);
    private static final String INSERT =
            "INSERT INTO logboek (" + COLUMNS + ", schakel) VALUES (?, ?" + ", ?".repeat(VELDEN.size()) + ", ?)";
    private static final String LAST = "SELECT volgnummer, schakel FROM logboek ORDER BY volgnummer DESC LIMIT 1";

    private final JdbcOperations jdbc;
    private final DurableTransaction transaction;
    private final GroupedWriter<Logregel> writer = new GroupedWriter<>(this::write);

    JdbcLogboek(JdbcOperations jdbc, DurableTransaction transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A line of the log, by its number and its link of the chain. */
    record Einde(long volgnummer, byte[] schakel) {}

    /** The last line; of an empty log, what comes before the first. */
    static Einde einde(JdbcOperations jdbc) {
        return jdbc.query(LAST, (row, number) -> new Einde(row.getLong("volgnummer"), row.getBytes("schakel"))).stream()
                .findFirst()
                .orElseGet(() -> new Einde(0, Keten.begin()));
    }

    @Override
    public void append(List<Logregel> regels) {
        if (!regels.isEmpty()) {
            try {
                writer.write(regels);
            } catch (RuntimeException notWritten) {
                throw new LogboekDicht(notWritten);
            }
        }
    }

    /** Another process on the same database may have taken the next number: then it was first, and this one comes after it. */
    private void write(List<Logregel> regels) {
        for (int tries = 1; ; tries++) {
            try {
                transaction.persist(() -> insert(regels));
                return;
            } catch (DuplicateKeyException otherProcess) {
                if (tries == TRIES) {
                    throw otherProcess;
                }
            }
        }
    }

    private void insert(List<Logregel> regels) {
        Einde einde = einde(jdbc);
        long volgnummer = einde.volgnummer();
        byte[] schakel = einde.schakel();
        Keten keten = new Keten();
        List<Object[]> rows = new ArrayList<>(regels.size());
        for (Logregel regel : regels) {
            volgnummer++;
            schakel = keten.next(schakel, volgnummer, regel.micros(), regel.velden());
            rows.add(row(volgnummer, regel, schakel));
        }
        jdbc.batchUpdate(INSERT, rows);
    }

    private static @Nullable Object[] row(long volgnummer, Logregel regel, byte[] schakel) {
        return Stream.of(
                        Stream.of(volgnummer, regel.tijdstip().atOffset(ZoneOffset.UTC)),
                        regel.velden().stream(),
                        Stream.<Object>of(schakel))
                .flatMap(part -> part)
                .toArray();
    }

    @Override
    public List<Stuk> find(String kenmerk, Bereik bereik, long voor, int hoogstens) {
        Zicht.Voorwaarde binnen = Zicht.gemeenten("gemeente", bereik);
        List<Object> waarden = new ArrayList<>(List.of(Kenmerk.sleutel(kenmerk), voor));
        waarden.addAll(binnen.arguments());
        waarden.add(hoogstens);
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM logboek WHERE kenmerk = ? AND volgnummer < ? AND " + binnen.sql()
                        + " ORDER BY volgnummer DESC LIMIT ?",
                JdbcLogboek::read,
                waarden.toArray());
    }

    private static Stuk read(ResultSet row, int number) throws SQLException {
        String stuk = row.getString("stuk");
        String gemeente = row.getString("gemeente");
        if (gemeente != null) {
            Betrokkenen.note(gemeente, row.getString("kenmerk"));
        }
        return new Stuk(
                row.getLong("volgnummer"),
                new Logregel(
                        row.getObject("tijdstip", OffsetDateTime.class).toInstant(),
                        row.getString("account"),
                        row.getString("naam"),
                        rollen(row.getString("rollen")),
                        Recht.valueOf(row.getString("recht")),
                        gemeente,
                        row.getString("kenmerk"),
                        stuk == null ? null : UUID.fromString(stuk),
                        row.getString("handeling"),
                        Grond.valueOf(row.getString("grond")),
                        Uitkomst.valueOf(row.getString("uitkomst"))));
    }

    private static Set<Rol> rollen(String namen) {
        return Arrays.stream(namen.split(",", -1))
                .filter(naam -> !naam.isEmpty())
                .map(Rol::valueOf)
                .collect(Collectors.toSet());
    }
}

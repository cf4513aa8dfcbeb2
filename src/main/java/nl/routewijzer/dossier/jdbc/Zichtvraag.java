package nl.routewijzer.dossier.jdbc;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The only way to the tables. A statement names with <code>{zicht:name}</code> where the condition comes that a row is one that
 * the caller may see; what leaves it out is not run ({@link Zichtcontrole}). A table about no person needs none, and no caller.
 */
final class Zichtvraag {
    private final JdbcOperations jdbc;
    private final TransactionOperations access;
    private final Supplier<Zicht> zicht;

    /**
     * @param access a transaction for what is done outside of one, where the database needs to be told who asks
     * @param zicht what may be seen at the moment that is asked
     */
    Zichtvraag(JdbcOperations jdbc, TransactionOperations access, Supplier<Zicht> zicht) {
        this.jdbc = jdbc;
        this.access = access;
        this.zicht = zicht;
    }

    Zicht zicht() {
        return zicht.get();
    }

    <T extends @Nullable Object> List<T> query(String sql, RowMapper<T> mapper, @Nullable Object... arguments) {
        Zichtopdracht opdracht = Zichtopdracht.of(sql, zicht, null, arguments);
        return in(() -> jdbc.query(opdracht.sql(), new Betrokkenrij<>(mapper), opdracht.arguments()));
    }

    /** The first column of every row. */
    <T> List<T> list(String sql, Class<T> type, @Nullable Object... arguments) {
        Zichtopdracht opdracht = Zichtopdracht.of(sql, zicht, null, arguments);
        return in(() -> jdbc.queryForList(opdracht.sql(), type, opdracht.arguments()));
    }

    /** The only column of the only row. */
    <T> T value(String sql, Class<T> type, @Nullable Object... arguments) {
        return Objects.requireNonNull(list(sql, type, arguments).get(0));
    }

    void each(String sql, RowCallbackHandler handler, @Nullable Object... arguments) {
        Zichtopdracht opdracht = Zichtopdracht.of(sql, zicht, null, arguments);
        access.executeWithoutResult(status -> jdbc.query(opdracht.sql(), handler, opdracht.arguments()));
    }

    /** @return how many rows changed */
    int update(String sql, @Nullable Object... arguments) {
        Zichtopdracht opdracht = Zichtopdracht.of(sql, zicht, null, arguments);
        return in(() -> jdbc.update(opdracht.sql(), opdracht.arguments()));
    }

    /** @param rows the arguments, a row each */
    void updateAll(String sql, List<@Nullable Object[]> rows) {
        batch(rows.stream().map(row -> Zichtopdracht.of(sql, zicht, null, row)).toList());
    }

    /** @throws nl.routewijzer.dossier.BuitenBereik where nothing may be written about the candidates of the municipality */
    void insert(String sql, String gemeente, @Nullable Object... arguments) {
        Zichtopdracht opdracht = Zichtopdracht.of(sql, zicht, gemeente, arguments);
        access.executeWithoutResult(status -> jdbc.update(opdracht.sql(), opdracht.arguments()));
    }

    /** The same for many rows. */
    void insertAll(String sql, List<Rij> rijen) {
        batch(rijen.stream()
                .map(rij -> Zichtopdracht.of(sql, zicht, rij.gemeente, rij.arguments))
                .toList());
    }

    private void batch(List<Zichtopdracht> opdrachten) {
        if (!opdrachten.isEmpty()) {
            access.executeWithoutResult(status -> jdbc.batchUpdate(
                    opdrachten.get(0).sql(),
                    opdrachten.stream().map(Zichtopdracht::arguments).toList()));
        }
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(access.execute(status -> work.get()));
    }

    /** A row to add, about a candidate of a municipality. */
    record Rij(String gemeente, @Nullable Object... arguments) {}
}

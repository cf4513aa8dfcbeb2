package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.routewijzer.logboek.Betrokkenen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Notes whom the rows that it reads are about, of those that tell. */
final class Betrokkenrij<T extends @Nullable Object> implements RowMapper<T> {
    private final RowMapper<T> mapper;
    private @Nullable String kenmerk;

    Betrokkenrij(RowMapper<T> mapper) {
        this.mapper = mapper;
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        if (number == 0) {
            kenmerk = kenmerk(row.getMetaData());
        }
        if (kenmerk != null) {
            Betrokkenen.note(row.getString("gemeente"), row.getString(kenmerk));
        }
        return mapper.mapRow(row, number);
    }

    /** The column that tells who somebody is, beside the one that tells of which municipality. */
    private static @Nullable String kenmerk(ResultSetMetaData columns) throws SQLException {
        Set<String> names = new TreeSet<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
        }
        if (!names.contains("gemeente")) {
            return null;
        } else if (names.contains("kenmerk")) {
            return "kenmerk";
        }
        return names.contains("sleutel") ? "sleutel" : null;
    }
}

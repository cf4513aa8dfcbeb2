package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A new table is refused by {@link Zichtcontrole} until it stands in {@link Tabel}, and here until its rows can be kept apart. */
abstract class TabelContract extends DossierContract {
    /**
     * Written for everybody and read by {@link JdbcLogboek} alone, which needs the last line of all to go on; no statement of
     * the program names them.
     */
    private static final List<String> LOG = List.of("logboek", "logboekzegel");

    TabelContract(Function<Path, Testdatabase> kind) {
        super(kind);
    }

    @Test
    void every_table_is_known_and_says_whose_its_rows_are() {
        assertThat(tables("SELECT table_name FROM information_schema.tables WHERE LOWER(table_schema) = 'public'"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Arrays.stream(Tabel.values()).map(Tabel::naam),
                                LOG.stream(),
                                Stream.of("flyway_schema_history"))
                        .flatMap(naam -> naam)
                        .toList());
        assertThat(LOG).allSatisfy(naam -> assertThat(Tabel.of(naam)).isEmpty());
        for (Tabel.Eigenaar eigenaar : List.of(Tabel.Eigenaar.GEMEENTE, Tabel.Eigenaar.ACCOUNT)) {
            assertThat(tables("SELECT table_name FROM information_schema.columns WHERE LOWER(table_schema) = 'public'"
                                    + " AND is_nullable = 'NO' AND LOWER(column_name) = '" + eigenaar.kolom() + "'")
                            .stream()
                            .filter(naam -> !LOG.contains(naam)))
                    .containsExactlyInAnyOrderElementsOf(of(eigenaar));
        }
    }

    static List<String> of(Tabel.Eigenaar eigenaar) {
        return Arrays.stream(Tabel.values())
                .filter(tabel -> tabel.eigenaar() == eigenaar)
                .map(Tabel::naam)
                .toList();
    }

    List<String> tables(String sql) {
        return jdbc.queryForList(sql, String.class).stream()
                .map(naam -> naam.toLowerCase(Locale.ROOT))
                .toList();
    }
}

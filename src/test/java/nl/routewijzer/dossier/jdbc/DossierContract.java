package nl.routewijzer.dossier.jdbc;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The dossier on a database, empty before each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DossierContract {
    /** From child to parent. */
    private static final List<String> TABLES = List.of(
            "inleesregel",
            "inlezing",
            "briefaanvulling",
            "notitie",
            "besluit_voorziening",
            "besluit",
            "dossierstand",
            "routeadvies_signaal",
            "routeadvies",
            "persoon",
            "beleidsversie",
            "beleid_in_werking");

    @TempDir
    static Path folder;

    private final Function<Path, Testdatabase> kind;

    private Testdatabase database;
    private SingleConnectionDataSource past;
    ConfigurableApplicationContext context;
    Adviesdossier dossier;
    /** Past what keeps municipalities apart. */
    JdbcOperations jdbc;

    DossierContract(Function<Path, Testdatabase> kind) {
        this.kind = kind;
    }

    @BeforeAll
    void start() {
        database = kind.apply(folder);
        context = database.open();
        dossier = context.getBean(Adviesdossier.class);
        past = new SingleConnectionDataSource(database.allesUrl(), true);
        jdbc = new JdbcTemplate(past);
    }

    @AfterAll
    void stop() {
        past.destroy();
        context.close();
        database.close();
    }

    @BeforeEach
    void empty() {
        TABLES.forEach(table -> jdbc.update("DELETE FROM " + table));
    }

    void store(Voorbeeldstuk voorbeeld) {
        dossier.store(voorbeeld.stuk(), voorbeeld.beleid());
    }

    /** Work that is done on another thread by who may do everything. */
    static <T> Callable<T> present(Callable<T> work) {
        return () -> {
            try (Toegang.Sessie sessie = new Toegang(Gebruiker.LOKAAL, Bereik.ALLES).open()) {
                return work.call();
            }
        };
    }

    @Nullable
    Integer count(String table) {
        return jdbc.queryForObject("SELECT count(*) FROM " + table, Integer.class);
    }
}

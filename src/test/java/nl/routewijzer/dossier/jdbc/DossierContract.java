package nl.routewijzer.dossier.jdbc;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.routewijzer.dossier.Adviesdossier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;

/** The dossier on a database, empty before each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DossierContract {
    /** From child to parent. */
    private static final List<String> TABLES = List.of(
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
    ConfigurableApplicationContext context;
    Adviesdossier dossier;
    private JdbcOperations jdbc;

    DossierContract(Function<Path, Testdatabase> kind) {
        this.kind = kind;
    }

    @BeforeAll
    void start() {
        database = kind.apply(folder);
        context = database.open();
        dossier = context.getBean(Adviesdossier.class);
        jdbc = context.getBean(JdbcOperations.class);
    }

    @AfterAll
    void stop() {
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

    @Nullable
    Integer count(String table) {
        return jdbc.queryForObject("SELECT count(*) FROM " + table, Integer.class);
    }
}

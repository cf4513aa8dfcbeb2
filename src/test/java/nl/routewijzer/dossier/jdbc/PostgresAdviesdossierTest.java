package nl.routewijzer.dossier.jdbc;

import java.nio.file.Path;
import nl.routewijzer.crash.DurablePostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresAdviesdossierTest extends AdviesdossierContract {
    @TempDir
    static Path folder;

    private DurablePostgres postgres;

    @Override
    @BeforeAll
    void start() {
        postgres = DurablePostgres.start(folder);
        super.start();
    }

    @Override
    @AfterAll
    void stop() {
        super.stop();
        postgres.close();
    }

    @Override
    String[] properties() {
        return new String[] {"spring.datasource.url=" + postgres.url()};
    }
}

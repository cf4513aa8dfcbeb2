package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import nl.routewijzer.crash.DurablePostgres;
import nl.routewijzer.dossier.DossierVol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;

@ExtendWith(OutputCaptureExtension.class)
class PostgresDurabilityTest {
    @TempDir
    static Path folder;

    private static DurablePostgres postgres;

    @BeforeAll
    static void start() {
        postgres = DurablePostgres.start(folder);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void warns_at_start_up_when_commits_are_not_forced_to_disk(CapturedOutput output) {
        DossierContext.start("spring.datasource.url=" + postgres.url() + "&options=-c%20synchronous_commit=off")
                .close();

        assertThat(output).contains("WARN").contains("PostgreSQL runs with synchronous_commit=off");
        assertThat(output).doesNotContain("fsync=off");
    }

    @Test
    void is_silent_when_commits_are_forced_to_disk(CapturedOutput output) {
        DossierContext.start("spring.datasource.url=" + postgres.url()).close();

        assertThat(output).doesNotContain("PostgreSQL runs with");
    }

    @Test
    void says_that_the_dossier_is_full_when_PostgreSQL_says_that_its_disk_is() {
        assertThatThrownBy(() -> new PostgresDurability().persist(() -> fail("53100")))
                .isInstanceOf(DossierVol.class)
                .hasRootCauseMessage("failed");
    }

    @Test
    void leaves_another_failure_as_it_is() {
        assertThatThrownBy(() -> new PostgresDurability().persist(() -> fail("57P01")))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    private static void fail(String sqlState) {
        throw new DataAccessResourceFailureException("insert", new SQLException("failed", sqlState));
    }
}

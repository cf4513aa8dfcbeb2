package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.routewijzer.crash.DurablePostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The service does not work by a role for which PostgreSQL keeps nothing apart. */
class RolZietAllesTest {
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
    void does_not_start_as_a_superuser_makes_no_table_and_says_what_to_do() {
        assertThatThrownBy(() -> DossierContext.start("spring.datasource.url=" + postgres.superuserUrl()))
                .satisfies(fout -> {
                    FailureAnalysis uitleg = new RolZietAllesAnalyzer().analyze(fout);
                    assertThat(uitleg.getDescription()).startsWith("Routewijzer start niet als rol \"postgres\"");
                    assertThat(uitleg.getAction()).contains("CREATE ROLE", "--spring.datasource.username");
                });
        assertThat(superuser()
                        .queryForObject("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", Integer.class))
                .isZero();
    }

    @Test
    void does_not_start_as_a_role_that_may_bypass_what_keeps_rows_apart() {
        superuser().execute("CREATE ROLE omzeiler LOGIN BYPASSRLS");

        assertThatThrownBy(() -> DossierContext.start(
                        "spring.datasource.url=" + postgres.superuserUrl().replace("user=postgres", "user=omzeiler")))
                .satisfies(fout -> assertThat(NestedExceptionUtils.getMostSpecificCause(fout))
                        .isInstanceOf(RolZietAlles.class)
                        .hasMessageContaining("\"omzeiler\""));
    }

    private static JdbcTemplate superuser() {
        return new JdbcTemplate(new DriverManagerDataSource(postgres.superuserUrl()));
    }
}

package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresLogboekTest extends LogboekContract {
    PostgresLogboekTest() {
        super(Testdatabase::postgres);
    }

    @Override
    void unlock() {
        triggers("DISABLE TRIGGER");
    }

    private void triggers(String what) {
        jdbc.execute("ALTER TABLE logboek " + what + " logboek_vast");
        jdbc.execute("ALTER TABLE logboekzegel " + what + " logboek_vast");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE logboek SET naam = 'anders'",
                "DELETE FROM logboek",
                "DELETE FROM logboek WHERE volgnummer = -1",
                "TRUNCATE logboek",
                "UPDATE logboekzegel SET regel = 1",
                "TRUNCATE logboekzegel"
            })
    void the_database_refuses_to_change_the_log_also_for_its_owner(String change) {
        write(1, 2);
        triggers("ENABLE ALWAYS TRIGGER");

        assertThatThrownBy(() -> jdbc.execute(change))
                .rootCause()
                .hasMessageContaining("the log is only ever added to");

        assertThat(count("logboek")).isEqualTo(2);
    }
}

package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Toegang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** PostgreSQL keeps municipalities apart by itself: the same contract, with a program that asks for all of them each time. */
class PostgresRijbeveiligingTest extends IsolatieContract {
    PostgresRijbeveiligingTest() {
        super(Testdatabase::postgres);
    }

    @Override
    Zichtvraag vraag() {
        return new Zichtvraag(
                raw(),
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)),
                () -> new Zicht(Toegang.DIENST));
    }

    private JdbcOperations raw() {
        return context.getBean(JdbcOperations.class);
    }

    private static Stream<String> tables() {
        return Arrays.stream(Tabel.values())
                .filter(tabel -> tabel.eigenaar() != Tabel.Eigenaar.IEDEREEN)
                .map(Tabel::naam);
    }

    /** Also on a connection that was just used by who may see all. */
    @Test
    void who_says_nothing_sees_nothing() {
        assertThat(tables()).allSatisfy(table -> {
            Toegang.DIENST.als(() -> vraag().query("SELECT r.id FROM routeadvies r WHERE {zicht:r}", (row, n) -> 1));

            assertThat(count(table)).isPositive();
            assertThat(raw().queryForObject("SELECT count(*) FROM " + table, Integer.class))
                    .isZero();
            assertThat(raw().update("DELETE FROM " + table)).isZero();
            assertThat(count(table)).isPositive();
        });
    }

    @Test
    void who_says_nothing_adds_nothing() {
        assertThatThrownBy(() -> raw().update("INSERT INTO persoon (gebied, sleutel, gemeente, kenmerk, geboortedatum)"
                        + " VALUES ('regio/x', 'k', 'rivierstad', 'K', DATE '1990-01-01')"))
                .hasStackTraceContaining("row-level security");
    }

    /** A key of a municipality is text from outside. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "ja",
                "{bergdorp}",
                "x,bergdorp",
                "\",\"bergdorp",
                "x', true); SELECT set_config('routewijzer.alles', 'ja"
            })
    void no_key_of_a_municipality_opens_another(String sleutel) {
        assertThat(consulent("sluw", sleutel, "%")
                        .als(() -> vraag().value("SELECT COUNT(*) FROM routeadvies r WHERE {zicht:r}", Integer.class)))
                .isZero();
    }

    @Test
    void an_account_sees_only_its_own_imports_also_when_it_may_see_every_candidate() {
        Toegang overal = new Toegang(consulent("overal").gebruiker(), Bereik.ALLES);

        assertThat(overal.als(() -> vraag().value("SELECT COUNT(*) FROM inlezing i WHERE {zicht:i}", Integer.class)))
                .isZero();
        assertThat(overal.als(() -> vraag().value("SELECT COUNT(*) FROM routeadvies r WHERE {zicht:r}", Integer.class)))
                .isEqualTo(3);
    }
}

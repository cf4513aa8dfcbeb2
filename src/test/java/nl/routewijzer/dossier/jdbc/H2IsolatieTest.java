package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.toegang.Toegang;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

class H2IsolatieTest extends IsolatieContract {
    H2IsolatieTest() {
        super(Testdatabase::h2);
    }

    @Override
    Zichtvraag vraag() {
        return context.getBean(Zichtvraag.class);
    }

    /** Else the contract would not notice. */
    @Test
    void without_the_condition_every_answer_leaks() {
        Zichtvraag open = new Zichtvraag(
                context.getBean(JdbcOperations.class),
                TransactionOperations.withoutTransaction(),
                () -> new Zicht(Toegang.DIENST));

        assertThat(leaks(Opslag.over(open, context.getBean(DurableTransaction.class))))
                .allSatisfy((name, traces) -> assertThat(traces).isNotEmpty());
    }

    @Test
    void where_nobody_said_who_it_is_nothing_is_read() throws InterruptedException {
        Throwable[] thrown = new Throwable[1];
        Thread nobody = new Thread(() -> dossier.search(Zoekvraag.ALLES));
        nobody.setUncaughtExceptionHandler((thread, e) -> thrown[0] = e);
        nobody.start();
        nobody.join();

        assertThatThrownBy(() -> {
                    throw thrown[0];
                })
                .hasMessage("nobody said who does this");
    }
}

package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.routewijzer.dossier.AlBesloten;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.BuitenBereik;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every database must do for the besluiten. */
abstract class BesluitenContract extends DossierContract {
    private Besluiten besluiten;

    BesluitenContract(Function<Path, Testdatabase> kind) {
        super(kind);
    }

    @Override
    @BeforeAll
    void start() {
        super.start();
        besluiten = context.getBean(Besluiten.class);
    }

    @Test
    void returns_a_besluit_as_it_was_stored_with_its_voorzieningen_in_their_order() {
        Besluit besluit = Voorbeeldbesluit.deviate(advies());

        besluiten.store(besluit);

        assertThat(besluiten.of(besluit.advies())).containsExactly(besluit);
    }

    @Test
    void leaves_the_advice_as_it_was() {
        Voorbeeldstuk voorbeeld = new Voorbeeldstuk();
        store(voorbeeld);

        besluiten.store(Voorbeeldbesluit.deviate(voorbeeld.id()));

        assertThat(dossier.find(voorbeeld.id())).contains(voorbeeld.stuk());
    }

    @Test
    void finds_no_besluit_where_none_was_taken() {
        besluiten.store(Voorbeeldbesluit.follow(advies()));

        assertThat(besluiten.of(advies())).isEmpty();
    }

    @Test
    void keeps_what_was_corrected_and_puts_the_correction_last() {
        Besluit eerste = Voorbeeldbesluit.follow(advies());
        Besluit tweede = Voorbeeldbesluit.correct(eerste, false);
        Besluit derde = Voorbeeldbesluit.correct(tweede, true);

        List.of(eerste, tweede, derde).forEach(besluiten::store);

        assertThat(besluiten.of(eerste.advies())).containsExactly(eerste, tweede, derde);
    }

    @Test
    void refuses_a_second_besluit_that_corrects_nothing() {
        Besluit eerste = Voorbeeldbesluit.follow(advies());
        besluiten.store(eerste);

        assertThatThrownBy(() -> besluiten.store(Voorbeeldbesluit.deviate(eerste.advies())))
                .isInstanceOf(AlBesloten.class);

        assertThat(besluiten.of(eerste.advies())).containsExactly(eerste);
        assertThat(count("besluit_voorziening")).isZero();
    }

    @Test
    void refuses_a_correction_of_what_was_corrected_already_or_never_stored() {
        Besluit eerste = Voorbeeldbesluit.follow(advies());
        Besluit tweede = Voorbeeldbesluit.correct(eerste, false);

        assertThatThrownBy(() -> besluiten.store(tweede)).isInstanceOf(AlBesloten.class);
        besluiten.storeAll(List.of(eerste, tweede));
        assertThatThrownBy(() -> besluiten.store(Voorbeeldbesluit.correct(eerste, false)))
                .isInstanceOf(AlBesloten.class);

        assertThat(besluiten.of(eerste.advies())).containsExactly(eerste, tweede);
    }

    @Test
    void refuses_a_correction_of_the_besluit_on_another_advice() {
        Besluit elders = Voorbeeldbesluit.follow(advies());
        besluiten.store(elders);
        Besluit hier = Voorbeeldbesluit.follow(advies());
        besluiten.store(hier);
        Besluit verkeerd = new Besluit(
                UUID.randomUUID(),
                hier.advies(),
                hier.tijdstip(),
                true,
                "INTAKE",
                List.of(),
                "motivatie",
                elders.id(),
                null);

        assertThatThrownBy(() -> besluiten.store(verkeerd)).isInstanceOf(AlBesloten.class);
    }

    @Test
    void refuses_a_besluit_on_an_advice_that_was_never_given() {
        assertThatThrownBy(() -> besluiten.store(Voorbeeldbesluit.follow(UUID.randomUUID())))
                .isInstanceOf(BuitenBereik.class)
                .isNotInstanceOf(AlBesloten.class);
    }

    @Test
    void lets_one_of_many_win_who_decide_at_the_same_moment() throws Exception {
        for (int ronde = 0; ronde < 5; ronde++) {
            UUID advies = advies();
            assertThat(winners(() -> Voorbeeldbesluit.deviate(advies))).isOne();
            Besluit geldend = besluiten.of(advies).get(0);
            assertThat(winners(() -> Voorbeeldbesluit.correct(geldend, true))).isOne();
            assertThat(besluiten.of(advies)).hasSize(2).startsWith(geldend);
        }
    }

    @Test
    void stores_many_in_one_go_or_none() {
        Besluit goed = Voorbeeldbesluit.deviate(advies());
        Besluit fout = Voorbeeldbesluit.correct(Voorbeeldbesluit.follow(advies()), true);

        assertThatThrownBy(() -> besluiten.storeAll(List.of(goed, fout))).isInstanceOf(AlBesloten.class);

        assertThat(count("besluit")).isZero();
        assertThat(count("besluit_voorziening")).isZero();
    }

    @Test
    void commits_even_when_a_transaction_around_it_is_rolled_back() {
        Besluit besluit = Voorbeeldbesluit.follow(advies());

        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(around -> {
            besluiten.store(besluit);
            around.setRollbackOnly();
        });

        assertThat(besluiten.of(besluit.advies())).containsExactly(besluit);
    }

    private UUID advies() {
        Voorbeeldstuk voorbeeld = new Voorbeeldstuk();
        store(voorbeeld);
        return voorbeeld.id();
    }

    private long winners(Callable<Besluit> maker) throws Exception {
        int threads = 6;
        CyclicBarrier samen = new CyclicBarrier(threads);
        Callable<Boolean> deciding = present(() -> {
            Besluit besluit = maker.call();
            samen.await();
            try {
                besluiten.store(besluit);
                return true;
            } catch (AlBesloten lost) {
                return false;
            }
        });
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long winners = 0;
            for (var answer : pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> deciding).toList())) {
                winners += answer.get() ? 1 : 0;
            }
            return winners;
        } finally {
            pool.shutdownNow();
        }
    }
}

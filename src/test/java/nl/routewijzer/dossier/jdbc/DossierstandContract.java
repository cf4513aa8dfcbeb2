package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Dossierstand;
import nl.routewijzer.dossier.Dossierstanden;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Sluitreden;
import nl.routewijzer.dossier.StandGewijzigd;
import nl.routewijzer.dossier.Zoekvraag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every database must do with dossiers that are closed and opened again. */
abstract class DossierstandContract extends DossierContract {
    private static final OffsetDateTime TIJDSTIP = OffsetDateTime.parse("2026-11-22T09:00:00.123456+01:00");
    private static final LocalDate DAG = LocalDate.parse("2026-11-20");
    private static final Persoon PERSOON = new Persoon("regio/voorbeeld", "k-1001");

    private Dossierstanden standen;
    private Caseload caseload;

    DossierstandContract(Function<Path, Testdatabase> kind) {
        super(kind);
    }

    @Override
    @BeforeAll
    void start() {
        super.start();
        standen = context.getBean(Dossierstanden.class);
        caseload = context.getBean(Caseload.class);
    }

    @Test
    void closing_and_opening_stay_as_they_were_in_their_order() {
        stored(new Voorbeeldstuk());
        Dossierstand dicht = stand(1, Sluitreden.ANDERS, "Zij zorgt nu voor \"moeder\" € 🚲");
        Dossierstand open = stand(2, null, "Zij wil toch weer verder.");

        standen.change(dicht);
        assertThat(Dossierstand.gesloten(standen.standen(PERSOON))).contains(dicht);
        standen.change(open);

        assertThat(standen.standen(PERSOON)).containsExactly(dicht, open);
        assertThat(Dossierstand.gesloten(standen.standen(PERSOON))).isEmpty();
        assertThat(standen.standen(new Persoon("regio/anders", "k-1001"))).isEmpty();
    }

    @Test
    void what_is_not_the_next_one_is_refused() {
        stored(new Voorbeeldstuk());
        standen.change(stand(1, Sluitreden.WERK, null));

        for (int te : List.of(0, 1, 3)) {
            assertThatThrownBy(() -> standen.change(stand(te, null, null))).isInstanceOf(StandGewijzigd.class);
        }
        assertThat(standen.standen(PERSOON)).hasSize(1);
    }

    @Test
    void of_many_who_close_at_the_same_moment_one_does() throws Exception {
        stored(new Voorbeeldstuk());
        CyclicBarrier samen = new CyclicBarrier(4);
        Callable<Boolean> closing = present(() -> {
            samen.await();
            try {
                standen.change(stand(1, Sluitreden.WERK, null));
                return true;
            } catch (StandGewijzigd lost) {
                return false;
            }
        });
        ExecutorService pool = Executors.newFixedThreadPool(4);
        long winners = 0;
        try {
            for (var answer : pool.invokeAll(List.of(closing, closing, closing, closing))) {
                winners += answer.get() ? 1 : 0;
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(winners).isOne();
    }

    @Test
    void lists_tell_what_is_closed_and_can_leave_it_out() {
        UUID dicht = stored(new Voorbeeldstuk()).id();
        UUID anders = stored(new Voorbeeldstuk().inRegion("regio/anders")).id();
        UUID open = stored(new Voorbeeldstuk().of("K-2")).id();
        standen.change(stand(1, Sluitreden.VERHUISD, null));

        assertThat(caseload.latest(null)).extracting(Caseloadregel::gesloten).containsExactly(null, null, DAG);
        assertThat(found(true)).containsExactly(dicht);
        assertThat(found(false)).containsExactly(open, anders);
        assertThat(found(null)).containsExactly(open, anders, dicht);
        assertThat(dossier.search(Zoekvraag.ALLES.inDossiers(true)).stukken())
                .extracting(Dossierstuk::id)
                .containsExactly(dicht);

        standen.change(stand(2, null, null));
        assertThat(found(true)).isEmpty();
        assertThat(found(false)).containsExactly(open, anders, dicht);
    }

    @Test
    void an_advice_about_the_day_of_closing_or_later_opens_it() {
        stored(new Voorbeeldstuk());
        standen.change(stand(1, Sluitreden.WERK, null));
        stored(new Voorbeeldstuk().peildatum("2026-11-19"));
        assertThat(found(false)).as("an advice about the time before").isEmpty();

        Dossierstuk nieuw = stored(new Voorbeeldstuk().peildatum("2026-11-20"));

        assertThat(standen.standen(PERSOON))
                .last()
                .isEqualTo(new Dossierstand(
                        PERSOON, 2, nieuw.tijdstip(), null, LocalDate.parse("2026-11-20"), null, nieuw.id()));
        assertThat(found(true)).isEmpty();
        stored(new Voorbeeldstuk());
        assertThat(standen.standen(PERSOON)).as("what is open is not opened").hasSize(2);
    }

    @Test
    void who_counts_knows_when_to_count_again() {
        stored(new Voorbeeldstuk());
        Caseload.Omvang eerst = caseload.omvang();

        standen.change(stand(1, Sluitreden.WERK, null));

        assertThat(caseload.omvang()).isNotEqualTo(eerst);
    }

    private Dossierstand stand(int volgnummer, @Nullable Sluitreden reden, @Nullable String regel) {
        return new Dossierstand(PERSOON, volgnummer, TIJDSTIP, reden, DAG, regel, null);
    }

    private Dossierstuk stored(Voorbeeldstuk voorbeeld) {
        store(voorbeeld);
        return voorbeeld.stuk();
    }

    private List<UUID> found(@Nullable Boolean gesloten) {
        return caseload.list(Zoekvraag.ALLES.inDossiers(gesloten)).regels().stream()
                .map(Caseloadregel::id)
                .toList();
    }
}

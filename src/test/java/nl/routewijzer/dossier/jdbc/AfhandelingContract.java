package nl.routewijzer.dossier.jdbc;

import static nl.routewijzer.dossier.Afhandeling.Soort.OVERDRACHT;
import static nl.routewijzer.dossier.Afhandeling.Soort.TERUGMELDING;
import static nl.routewijzer.dossier.Afhandeling.Stand.BEANTWOORD;
import static nl.routewijzer.dossier.Afhandeling.Stand.NIET_VERSTUURD;
import static nl.routewijzer.dossier.Afhandeling.Stand.ONTVANGEN;
import static nl.routewijzer.dossier.Afhandeling.Stand.VERSTUURD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import nl.routewijzer.dossier.AdviesIngetrokken;
import nl.routewijzer.dossier.Afhandeling.Soort;
import nl.routewijzer.dossier.Afhandeling.Stand;
import nl.routewijzer.dossier.Afhandelingen;
import nl.routewijzer.dossier.AlGenoteerd;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Intrekking;
import nl.routewijzer.dossier.Notitie;
import nl.routewijzer.dossier.Openstaand;
import nl.routewijzer.dossier.Openstaand.Sinds;
import nl.routewijzer.dossier.Zoekvraag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every database must do with the notes on a terugmelding and an overdracht. */
abstract class AfhandelingContract extends DossierContract {
    private static final OffsetDateTime TIJDSTIP = OffsetDateTime.parse("2026-11-22T09:00:00.123456+01:00");
    private static final LocalDate DAG = LocalDate.parse("2026-11-20");

    private Afhandelingen afhandelingen;
    private Besluiten besluiten;
    private Caseload caseload;

    AfhandelingContract(Function<Path, Testdatabase> kind) {
        super(kind);
    }

    @Override
    @BeforeAll
    void start() {
        super.start();
        afhandelingen = context.getBean(Afhandelingen.class);
        besluiten = context.getBean(Besluiten.class);
        caseload = context.getBean(Caseload.class);
    }

    @Test
    void notes_stay_as_they_were_in_their_order() {
        UUID advies = stored(new Voorbeeldstuk());
        Notitie eerste = note(advies, TERUGMELDING, 1, VERSTUURD, DAG);
        Notitie tweede = new Notitie(
                advies,
                TERUGMELDING,
                2,
                TIJDSTIP,
                BEANTWOORD,
                DAG.plusDays(2),
                "Akkoord: \"gemeente\" gaat verder € 🚲");
        afhandelingen.note(tweede);
        Notitie anders = note(advies, OVERDRACHT, 1, VERSTUURD, DAG);

        assertThat(afhandelingen.notes(advies)).containsExactlyInAnyOrder(eerste, tweede, anders);
        assertThat(afhandelingen.notes(advies))
                .filteredOn(notitie -> notitie.soort() == TERUGMELDING)
                .containsExactly(eerste, tweede);
        assertThat(afhandelingen.notes(List.of())).isEmpty();
        UUID zonder = stored(new Voorbeeldstuk());
        assertThat(afhandelingen.notes(List.of(advies, zonder))).isEqualTo(Map.of(advies, afhandelingen.notes(advies)));
        assertThat(afhandelingen.notes(zonder)).isEmpty();
    }

    @Test
    void a_note_is_the_next_one_or_refused() {
        UUID advies = stored(new Voorbeeldstuk());
        note(advies, TERUGMELDING, 1, VERSTUURD, DAG);

        for (int te : List.of(0, 1, 3)) {
            assertThatThrownBy(() -> note(advies, TERUGMELDING, te, ONTVANGEN, DAG))
                    .isInstanceOf(AlGenoteerd.class);
        }
        assertThat(afhandelingen.notes(advies)).hasSize(1);
    }

    @Test
    void of_many_who_note_at_the_same_moment_one_does() throws Exception {
        UUID advies = stored(new Voorbeeldstuk());
        CyclicBarrier samen = new CyclicBarrier(4);
        Callable<Boolean> noting = present(() -> {
            samen.await();
            try {
                note(advies, OVERDRACHT, 1, VERSTUURD, DAG);
                return true;
            } catch (AlGenoteerd lost) {
                return false;
            }
        });
        ExecutorService pool = Executors.newFixedThreadPool(4);
        long winners = 0;
        try {
            for (var answer : pool.invokeAll(List.of(noting, noting, noting, noting))) {
                winners += answer.get() ? 1 : 0;
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(winners).isOne();
        assertThat(afhandelingen.notes(advies)).hasSize(1);
    }

    @Test
    void nothing_is_noted_on_a_withdrawn_advice_and_what_was_no_longer_waits() {
        Voorbeeldstuk voorbeeld = new Voorbeeldstuk();
        UUID advies = stored(voorbeeld);
        Notitie eerste = note(advies, OVERDRACHT, 1, VERSTUURD, DAG);
        dossier.withdraw(voorbeeld.stuk(), new Intrekking(TIJDSTIP, "Per vergissing gegeven."));

        assertThatThrownBy(() -> note(advies, OVERDRACHT, 2, ONTVANGEN, DAG)).isInstanceOf(AdviesIngetrokken.class);
        assertThat(afhandelingen.notes(advies)).containsExactly(eerste);
        assertThat(waiting(new Openstaand(OVERDRACHT, VERSTUURD, null))).isEmpty();
    }

    @Test
    void what_waits_is_found_by_its_last_note() {
        UUID verstuurd = stored(new Voorbeeldstuk());
        note(verstuurd, OVERDRACHT, 1, VERSTUURD, DAG);
        UUID ontvangen = stored(new Voorbeeldstuk());
        note(ontvangen, OVERDRACHT, 1, VERSTUURD, DAG);
        note(ontvangen, OVERDRACHT, 2, ONTVANGEN, DAG);
        UUID hersteld = stored(new Voorbeeldstuk());
        note(hersteld, OVERDRACHT, 1, VERSTUURD, DAG);
        note(hersteld, OVERDRACHT, 2, ONTVANGEN, DAG);
        note(hersteld, OVERDRACHT, 3, VERSTUURD, DAG);
        stored(new Voorbeeldstuk());

        assertThat(waiting(new Openstaand(OVERDRACHT, VERSTUURD, null))).containsExactly(hersteld, verstuurd);
        assertThat(waiting(new Openstaand(OVERDRACHT, ONTVANGEN, null))).containsExactly(ontvangen);
        assertThat(waiting(new Openstaand(TERUGMELDING, VERSTUURD, null))).isEmpty();
    }

    @Test
    void a_terugmelding_is_to_be_sent_once_that_was_decided_and_not_done() {
        stored(new Voorbeeldstuk().uitkomst("TERUGMELDING"));
        UUID besloten = stored(new Voorbeeldstuk());
        decide(besloten, "TERUGMELDING");
        UUID gedaan = stored(new Voorbeeldstuk());
        decide(gedaan, "TERUGMELDING");
        note(gedaan, TERUGMELDING, 1, VERSTUURD, DAG);
        UUID tochNiet = stored(new Voorbeeldstuk());
        decide(tochNiet, "TERUGMELDING");
        note(tochNiet, TERUGMELDING, 1, VERSTUURD, DAG);
        note(tochNiet, TERUGMELDING, 2, NIET_VERSTUURD, DAG);
        decide(stored(new Voorbeeldstuk().uitkomst("TERUGMELDING")), "INTAKE");

        assertThat(waiting(new Openstaand(TERUGMELDING, NIET_VERSTUURD, null))).containsExactly(tochNiet, besloten);
        assertThat(waiting(new Openstaand(TERUGMELDING, VERSTUURD, null))).containsExactly(gedaan);
    }

    @Test
    void a_terugmelding_that_was_decided_otherwise_no_longer_waits() {
        UUID advies = stored(new Voorbeeldstuk().uitkomst("TERUGMELDING"));
        note(advies, TERUGMELDING, 1, VERSTUURD, DAG);
        assertThat(waiting(new Openstaand(TERUGMELDING, VERSTUURD, null))).containsExactly(advies);

        decide(advies, "INTAKE");

        assertThat(waiting(new Openstaand(TERUGMELDING, VERSTUURD, null))).isEmpty();
    }

    @Test
    void how_long_it_waits_counts_by_municipality() {
        UUID rivierstad = stored(new Voorbeeldstuk().in("rivierstad"));
        note(rivierstad, OVERDRACHT, 1, VERSTUURD, DAG);
        UUID bergdorp = stored(new Voorbeeldstuk().in("bergdorp"));
        note(bergdorp, OVERDRACHT, 1, VERSTUURD, DAG);

        assertThat(since(new Sinds(List.of("rivierstad", "bergdorp"), DAG))).containsExactly(bergdorp, rivierstad);
        assertThat(since(new Sinds(List.of("rivierstad", "bergdorp"), DAG.minusDays(1))))
                .isEmpty();
        assertThat(since(new Sinds(List.of("rivierstad"), DAG.minusDays(1)), new Sinds(List.of("bergdorp"), DAG)))
                .containsExactly(bergdorp);
        assertThat(since()).isEmpty();
    }

    private List<UUID> since(Sinds... sinds) {
        return waiting(new Openstaand(OVERDRACHT, VERSTUURD, List.of(sinds)));
    }

    private List<UUID> waiting(Openstaand openstaand) {
        return caseload.list(Zoekvraag.ALLES.waitingFor(openstaand)).regels().stream()
                .map(Caseloadregel::id)
                .toList();
    }

    private UUID stored(Voorbeeldstuk voorbeeld) {
        store(voorbeeld);
        return voorbeeld.id();
    }

    private Notitie note(UUID advies, Soort soort, int volgnummer, Stand stand, LocalDate dag) {
        Notitie notitie = new Notitie(advies, soort, volgnummer, TIJDSTIP, stand, dag, null);
        afhandelingen.note(notitie);
        return notitie;
    }

    private void decide(UUID advies, String uitkomst) {
        besluiten.store(new Besluit(
                UUID.randomUUID(),
                advies,
                TIJDSTIP,
                false,
                uitkomst,
                List.of(),
                "Een reden die lang genoeg is.",
                null,
                null));
    }
}

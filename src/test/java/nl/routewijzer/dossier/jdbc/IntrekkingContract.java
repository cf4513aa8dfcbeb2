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
import nl.routewijzer.dossier.AdviesIngetrokken;
import nl.routewijzer.dossier.AlBesloten;
import nl.routewijzer.dossier.AlIngetrokken;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Caseload.Omvang;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Geldigheden;
import nl.routewijzer.dossier.Intrekking;
import nl.routewijzer.dossier.Personen;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Zoekvraag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every database must do with what was given by mistake. */
abstract class IntrekkingContract extends DossierContract {
    static final Intrekking VERGIST = new Intrekking(
            OffsetDateTime.parse("2026-11-22T09:00:00.123456+01:00"), "Per vergissing gegeven.\n\nZie K-1002: € 🚲");
    private static final Persoon PERSOON = new Persoon("regio/voorbeeld", "k-1001");

    private Besluiten besluiten;
    private Caseload caseload;
    private Geldigheden geldigheden;
    private Personen personen;

    IntrekkingContract(Function<Path, Testdatabase> kind) {
        super(kind);
    }

    @Override
    @BeforeAll
    void start() {
        super.start();
        besluiten = context.getBean(Besluiten.class);
        caseload = context.getBean(Caseload.class);
        geldigheden = context.getBean(Geldigheden.class);
        personen = context.getBean(Personen.class);
    }

    @Test
    void a_withdrawn_advice_stays_as_it_was_with_since_when_and_why() {
        Dossierstuk stuk = stored(new Voorbeeldstuk());

        dossier.withdraw(stuk, VERGIST);

        Dossierstuk nu = dossier.find(stuk.id()).orElseThrow();
        assertThat(nu.ingetrokken()).isEqualTo(VERGIST);
        assertThat(nu).usingRecursiveComparison().ignoringFields("ingetrokken").isEqualTo(stuk);
    }

    @Test
    void a_withdrawn_advice_is_in_no_list_and_that_of_before_is_the_last_again() {
        UUID eerder = stored(new Voorbeeldstuk().uitkomst("TERUGMELDING")).id();
        Dossierstuk later = stored(new Voorbeeldstuk().uitkomst("TERUGMELDING"));
        besluiten.store(Voorbeeldbesluit.deviate(later.id()));

        dossier.withdraw(later, VERGIST);

        assertThat(ids(caseload.latest(null))).containsExactly(eerder);
        assertThat(ids(caseload.latest(List.of("rivierstad")))).containsExactly(eerder);
        assertThat(ids(caseload.terugmeldingen(null))).containsExactly(eerder);
        assertThat(caseload.besloten(null)).isEmpty();
        assertThat(found(Zoekvraag.ALLES)).containsExactly(eerder);
        assertThat(found(Zoekvraag.ofKenmerk("K-1001"))).containsExactly(eerder);
        assertThat(found(Zoekvraag.of(PERSOON))).containsExactly(eerder);
        assertThat(found(Zoekvraag.laatsteVan(PERSOON))).containsExactly(eerder);
        assertThat(found(Zoekvraag.alleVan(PERSOON))).containsExactly(later.id(), eerder);
    }

    @Test
    void a_withdrawn_advice_is_not_looked_at_again_and_that_of_before_is() {
        UUID eerder = stored(new Voorbeeldstuk()).id();
        Dossierstuk later = stored(new Voorbeeldstuk());

        dossier.withdraw(later, VERGIST);

        assertThat(geldigheden.outdated("rivierstad", "sha256:nieuw", null)).containsExactly(eerder);
    }

    @Test
    void a_withdrawn_advice_is_not_taken_for_known() {
        Dossierstuk stuk = stored(new Voorbeeldstuk());
        assertThat(dossier.holds(new Voorbeeldstuk().stuk())).isTrue();

        dossier.withdraw(stuk, VERGIST);

        assertThat(dossier.holds(new Voorbeeldstuk().stuk())).isFalse();
    }

    @Test
    void a_person_is_known_by_the_last_advice_that_counts() {
        stored(new Voorbeeldstuk().in("bergdorp"));
        Dossierstuk verkeerd =
                stored(new Voorbeeldstuk().in("rivierstad").born("1971-03-04").wronglyBorn("1990-05-21"));
        assertThat(bekende().geboortedatum()).isEqualTo(LocalDate.parse("1971-03-04"));

        dossier.withdraw(verkeerd, VERGIST);

        assertThat(bekende())
                .isEqualTo(new Bekende(PERSOON, "K-1001", LocalDate.parse("1990-05-21"), List.of(), "bergdorp"));
        stored(new Voorbeeldstuk());
    }

    @Test
    void a_person_of_whom_all_is_withdrawn_keeps_a_dossier() {
        dossier.withdraw(stored(new Voorbeeldstuk().in("bergdorp")), VERGIST);

        assertThat(bekende().gemeente()).isEqualTo("bergdorp");
        assertThat(bekende().geboortedatum()).isEqualTo(LocalDate.parse("1990-05-21"));
        assertThat(caseload.latest(null)).isEmpty();
    }

    @Test
    void an_advice_is_withdrawn_once() {
        Dossierstuk stuk = stored(new Voorbeeldstuk());
        dossier.withdraw(stuk, VERGIST);

        assertThatThrownBy(() -> dossier.withdraw(stuk, new Intrekking(VERGIST.tijdstip(), "Nog een keer, anders.")))
                .isInstanceOfSatisfying(
                        AlIngetrokken.class, al -> assertThat(al.intrekking()).isEqualTo(VERGIST));

        assertThat(dossier.find(stuk.id()).orElseThrow().ingetrokken()).isEqualTo(VERGIST);
    }

    @Test
    void of_many_who_withdraw_at_the_same_moment_one_does() throws Exception {
        Dossierstuk stuk = stored(new Voorbeeldstuk());
        CyclicBarrier samen = new CyclicBarrier(4);
        Callable<Boolean> withdrawing = present(() -> {
            samen.await();
            try {
                dossier.withdraw(stuk, VERGIST);
                return true;
            } catch (AlIngetrokken lost) {
                return false;
            }
        });
        ExecutorService pool = Executors.newFixedThreadPool(4);
        long winners = 0;
        try {
            for (var answer : pool.invokeAll(List.of(withdrawing, withdrawing, withdrawing, withdrawing))) {
                winners += answer.get() ? 1 : 0;
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(winners).isOne();
    }

    @Test
    void nothing_can_be_decided_on_a_withdrawn_advice() {
        Dossierstuk stuk = stored(new Voorbeeldstuk());
        Besluit besluit = Voorbeeldbesluit.follow(stuk.id());
        besluiten.store(besluit);
        dossier.withdraw(stuk, VERGIST);

        assertThatThrownBy(() -> besluiten.store(Voorbeeldbesluit.correct(besluit, false)))
                .isInstanceOfSatisfying(
                        AdviesIngetrokken.class,
                        advies -> assertThat(advies.intrekking()).isEqualTo(VERGIST));
        assertThatThrownBy(() -> besluiten.withdraw(besluit, VERGIST)).isInstanceOf(AdviesIngetrokken.class);
        assertThat(besluiten.of(stuk.id())).containsExactly(besluit);
    }

    @Test
    void after_a_withdrawn_besluit_none_is_in_force_until_a_new_one() {
        UUID advies = stored(new Voorbeeldstuk()).id();
        Besluit eerste = Voorbeeldbesluit.follow(advies);
        Besluit tweede = Voorbeeldbesluit.correct(eerste, false);
        besluiten.storeAll(List.of(eerste, tweede));

        besluiten.withdraw(tweede, VERGIST);

        assertThat(besluiten.of(advies).get(0)).isEqualTo(eerste);
        assertThat(besluiten.of(advies).get(1).ingetrokken()).isEqualTo(VERGIST);
        assertThat(Besluit.inForce(besluiten.of(advies))).isEmpty();
        assertThat(caseload.besloten(null)).isEmpty();
        assertThat(caseload.latest(null)).extracting(Caseloadregel::besluit).containsOnlyNulls();
        assertThatThrownBy(() -> besluiten.store(Voorbeeldbesluit.correct(tweede, true)))
                .isInstanceOf(AlBesloten.class);
        Besluit derde = Voorbeeldbesluit.follow(advies);
        besluiten.store(derde);
        assertThat(Besluit.inForce(besluiten.of(advies))).contains(derde);
        assertThat(ids(caseload.besloten(null))).containsExactly(advies);
    }

    @Test
    void only_the_besluit_in_force_is_withdrawn_and_once() {
        UUID advies = stored(new Voorbeeldstuk()).id();
        Besluit eerste = Voorbeeldbesluit.follow(advies);
        Besluit tweede = Voorbeeldbesluit.correct(eerste, false);
        besluiten.storeAll(List.of(eerste, tweede));

        assertThatThrownBy(() -> besluiten.withdraw(eerste, VERGIST)).isInstanceOf(AlBesloten.class);
        besluiten.withdraw(tweede, VERGIST);
        assertThatThrownBy(() -> besluiten.withdraw(tweede, VERGIST))
                .isInstanceOfSatisfying(
                        AlIngetrokken.class, al -> assertThat(al.intrekking()).isEqualTo(VERGIST));
    }

    @Test
    void who_counts_knows_when_to_count_again() {
        Dossierstuk stuk = stored(new Voorbeeldstuk());
        Besluit besluit = Voorbeeldbesluit.follow(stuk.id());
        besluiten.store(besluit);
        assertThat(caseload.omvang()).isEqualTo(new Omvang(1, 1, 0, 0));

        besluiten.withdraw(besluit, VERGIST);
        assertThat(caseload.omvang()).isEqualTo(new Omvang(1, 1, 1, 0));
        dossier.withdraw(stuk, VERGIST);
        assertThat(caseload.omvang()).isEqualTo(new Omvang(1, 1, 2, 0));
    }

    private Dossierstuk stored(Voorbeeldstuk voorbeeld) {
        store(voorbeeld);
        return voorbeeld.stuk();
    }

    private Bekende bekende() {
        assertThat(personen.find("K-1001")).hasSize(1);
        return personen.find("K-1001").get(0);
    }

    private List<UUID> found(Zoekvraag vraag) {
        List<UUID> ids = ids(caseload.list(vraag).regels());
        assertThat(dossier.search(vraag).stukken()).extracting(Dossierstuk::id).isEqualTo(ids);
        return ids;
    }

    private static List<UUID> ids(List<Caseloadregel> regels) {
        return regels.stream().map(Caseloadregel::id).toList();
    }
}

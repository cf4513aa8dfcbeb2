package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.dossier.AndereGeboortedatum;
import nl.routewijzer.dossier.AndereGeboortedatum.Botsing;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Personen;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Zoekvraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every database must do to keep persons apart. */
abstract class PersonenContract extends DossierContract {
    private static final LocalDate MEI = LocalDate.parse("1990-05-21");
    private static final LocalDate JUNI = LocalDate.parse("1991-06-22");

    PersonenContract(Function<Path, Testdatabase> kind) {
        super(kind);
    }

    @Test
    void a_kenmerk_is_one_person_however_its_letters_are_written_and_stays_as_it_was_first_written() {
        Voorbeeldstuk eerste = stored(new Voorbeeldstuk().of("K-2001"));
        Voorbeeldstuk tweede = stored(new Voorbeeldstuk().of("k-2001").in("bergdorp"));

        assertThat(personen().find(" k\u20102001 "))
                .containsExactly(
                        new Bekende(new Persoon("regio/voorbeeld", "k-2001"), "K-2001", MEI, List.of(), "bergdorp"));
        assertThat(dossier.search(Zoekvraag.ofKenmerk("K-2001")).stukken())
                .extracting(Dossierstuk::id, Dossierstuk::kenmerk)
                .containsExactly(tuple(tweede.id(), "K-2001"), tuple(eerste.id(), "K-2001"));
        assertThat(context.getBean(Caseload.class).latest(null))
                .extracting(regel -> regel.id())
                .containsExactly(tweede.id());
        assertThat(dossier.find(tweede.id()).orElseThrow().profiel()).contains("k-2001");
    }

    @Test
    void the_same_kenmerk_in_another_region_is_another_person() {
        Voorbeeldstuk hier = stored(new Voorbeeldstuk());
        Voorbeeldstuk daar = stored(new Voorbeeldstuk().inRegion("regio/elders").born("1991-06-22"));

        assertThat(personen().find("K-1001")).extracting(Bekende::geboortedatum).containsExactly(JUNI, MEI);
        assertThat(dossier.search(Zoekvraag.of(new Persoon("regio/elders", "k-1001")))
                        .stukken())
                .extracting(Dossierstuk::id)
                .containsExactly(daar.id());
        assertThat(dossier.search(Zoekvraag.laatsteVan(new Persoon("regio/voorbeeld", "k-1001")))
                        .stukken())
                .extracting(Dossierstuk::id)
                .containsExactly(hier.id());
        assertThat(context.getBean(Caseload.class).latest(null)).hasSize(2);
    }

    @Test
    void another_birth_date_is_refused_with_both_dates_and_nothing_is_stored() {
        stored(new Voorbeeldstuk().of("K-2001"));
        Voorbeeldstuk anders = new Voorbeeldstuk().of("k-2001").in("bergdorp").born("1991-06-22");

        assertThat(botsingen(anders)).containsExactly(new Botsing(anders.id(), MEI, JUNI));
        assertThat(count("routeadvies")).isOne();
        assertThat(personen().find("K-2001")).extracting(Bekende::geboortedatum).containsExactly(MEI);
    }

    @Test
    void who_says_which_date_was_wrong_corrects_it_and_from_then_on_the_new_one_counts() {
        stored(new Voorbeeldstuk());
        Voorbeeldstuk verbeterd = stored(new Voorbeeldstuk().born("1991-06-22").wronglyBorn("1990-05-21"));

        assertThat(dossier.find(verbeterd.id())).contains(verbeterd.stuk());
        assertThat(personen().find("K-1001"))
                .extracting(Bekende::geboortedatum, Bekende::andereGeboortedatums)
                .containsExactly(tuple(JUNI, List.of()));
        assertThat(botsingen(new Voorbeeldstuk())).extracting(Botsing::bekend).containsExactly(JUNI);
        stored(new Voorbeeldstuk().born("1991-06-22"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-05-22", "1991-06-22"})
    void who_says_that_another_date_was_wrong_corrects_nothing(String nooitBekend) {
        stored(new Voorbeeldstuk());

        assertThat(botsingen(new Voorbeeldstuk().born("1991-06-22").wronglyBorn(nooitBekend)))
                .extracting(Botsing::bekend)
                .containsExactly(MEI);
    }

    @Test
    void where_nothing_was_wrong_nothing_is_corrected() {
        Voorbeeldstuk eerste = stored(new Voorbeeldstuk().wronglyBorn("1991-06-22"));
        Voorbeeldstuk tweede = stored(new Voorbeeldstuk().wronglyBorn("1990-05-21"));

        assertThat(Stream.of(eerste, tweede).map(stuk -> dossier.find(stuk.id()).orElseThrow()))
                .allMatch(stuk -> stuk.identiteit().geboortedatumWas() == null);
    }

    @Test
    void of_many_all_that_are_wrong_are_told_at_once_and_none_is_stored() {
        stored(new Voorbeeldstuk().of("K-1"));
        Voorbeeldstuk bekend = new Voorbeeldstuk().of("k-1").born("1991-06-22");
        Voorbeeldstuk nieuw = new Voorbeeldstuk().of("K-2");
        Voorbeeldstuk dubbel = new Voorbeeldstuk().of("k-2").born("1991-06-22");

        assertThat(botsingen(bekend, nieuw, dubbel))
                .extracting(Botsing::advies)
                .containsExactly(bekend.id(), dubbel.id());
        assertThat(count("routeadvies")).isOne();
        assertThat(count("persoon")).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void of_two_birth_dates_that_come_first_at_the_same_moment_one_is_refused(int poging) throws Exception {
        int threads = 8;
        CyclicBarrier samen = new CyclicBarrier(threads);
        List<Callable<Boolean>> storing = IntStream.range(0, threads)
                .<Callable<Boolean>>mapToObj(dag -> () -> {
                    Voorbeeldstuk voorbeeld = new Voorbeeldstuk()
                            .of((dag % 2 == 0 ? "K-" : "k-") + poging)
                            .born("1990-05-0" + (dag + 1));
                    samen.await();
                    return isStored(voorbeeld);
                })
                .toList();

        assertThat(together(storing)).containsOnlyOnce(true);
        assertThat(count("routeadvies")).isOne();
    }

    @Test
    void two_that_store_the_same_persons_in_another_order_do_not_wait_for_each_other() throws Exception {
        CyclicBarrier samen = new CyclicBarrier(2);
        List<Callable<Boolean>> storing = Stream.of(false, true)
                .<Callable<Boolean>>map(andersom -> () -> {
                    List<Voorbeeldstuk> veel = new ArrayList<>(IntStream.range(0, 200)
                            .mapToObj(nummer -> new Voorbeeldstuk().of("K-" + nummer))
                            .toList());
                    if (andersom) {
                        Collections.reverse(veel);
                    }
                    samen.await();
                    return isStored(veel.toArray(Voorbeeldstuk[]::new));
                })
                .toList();

        assertThat(together(storing)).containsExactly(true, true);
        assertThat(count("persoon")).isEqualTo(200);
    }

    private Personen personen() {
        return context.getBean(Personen.class);
    }

    private Voorbeeldstuk stored(Voorbeeldstuk voorbeeld) {
        store(voorbeeld);
        return voorbeeld;
    }

    private boolean isStored(Voorbeeldstuk... voorbeelden) {
        try {
            storeAll(voorbeelden);
            return true;
        } catch (AndereGeboortedatum anders) {
            return false;
        }
    }

    private List<Botsing> botsingen(Voorbeeldstuk... voorbeelden) {
        return catchThrowableOfType(AndereGeboortedatum.class, () -> storeAll(voorbeelden))
                .botsingen();
    }

    private void storeAll(Voorbeeldstuk... voorbeelden) {
        dossier.storeAll(Stream.of(voorbeelden).map(Voorbeeldstuk::stuk).toList(), List.of(voorbeelden[0].beleid()));
    }

    private static List<Boolean> together(List<Callable<Boolean>> storing)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(storing.size());
        try {
            List<Boolean> stored = new ArrayList<>();
            for (Future<Boolean> een : pool.invokeAll(
                    storing.stream().map(DossierContract::present).toList())) {
                stored.add(een.get());
            }
            return stored;
        } finally {
            pool.shutdownNow();
        }
    }
}

package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Pagina;
import nl.routewijzer.dossier.Zoekvraag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every database must do for the dossier. */
abstract class AdviesdossierContract extends DossierContract {

    AdviesdossierContract(Function<Path, Testdatabase> kind) {
        super(kind);
    }

    @Test
    void returns_an_advice_byte_for_byte_as_it_was_stored() {
        String advies = "{ \"tekst\" :\t\"Één café, \\u0000 € 🚲 'x' \\\\ {0} ?\",\n\r\n \"b\":1.50, \"a\":null }\n"
                .repeat(4000);
        Voorbeeldstuk voorbeeld = new Voorbeeldstuk().advies(advies);

        store(voorbeeld);

        assertThat(dossier.find(voorbeeld.id())).contains(voorbeeld.stuk());
    }

    @Test
    void returns_the_text_of_the_policy_that_gave_the_advice() {
        Beleidstekst beleid = new Beleidstekst("sha256:0002", "# Één regel\n\tals € > 0\r\n".repeat(20_000));

        dossier.store(new Voorbeeldstuk().under("sha256:0002").stuk(), beleid);

        assertThat(dossier.policyText("sha256:0002")).contains(beleid);
    }

    @Test
    void finds_nothing_under_an_id_or_version_that_was_never_stored() {
        assertThat(dossier.find(UUID.fromString("0198f0c2-0000-7000-8000-000000000000")))
                .isEmpty();
        assertThat(dossier.policyText("sha256:ffff")).isEmpty();
        assertThat(dossier.search(Zoekvraag.ALLES)).isEqualTo(new Pagina(List.of(), null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T08:00:00Z,             2026-07-01T10:00:00+02:00",
        "2026-10-25T02:30:00+02:00,        2026-10-25T02:30:00+02:00",
        "2026-10-25T02:30:00+01:00,        2026-10-25T02:30:00+01:00",
        "2026-11-21T10:15:30.123456+01:00, 2026-11-21T10:15:30.123456+01:00",
        "2026-11-21T23:59:59.999999999+01:00, 2026-11-21T23:59:59.999999+01:00"
    })
    void returns_the_tijdstip_in_Amsterdam_time_to_the_microsecond(String gegeven, String teruggekregen) {
        Voorbeeldstuk voorbeeld = new Voorbeeldstuk().at(gegeven);

        store(voorbeeld);

        assertThat(dossier.find(voorbeeld.id()))
                .contains(voorbeeld.at(teruggekregen).stuk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1937-07-01", "2018-11-04", "2026-03-29", "2026-10-25", "2028-02-29"})
    void returns_the_peildatum_whatever_the_clock_did_that_day(String peildatum) {
        Voorbeeldstuk voorbeeld = new Voorbeeldstuk().peildatum(peildatum);

        store(voorbeeld);

        assertThat(dossier.find(voorbeeld.id())).contains(voorbeeld.stuk());
    }

    @Test
    void keeps_one_copy_of_a_policy_text() {
        store(new Voorbeeldstuk());
        store(new Voorbeeldstuk());

        assertThat(count("beleidsversie")).isOne();
        assertThat(count("routeadvies")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"sha256:a", "sha256:b", "sha256:c", "sha256:d", "sha256:e"})
    void lets_threads_use_a_new_policy_for_the_first_time_at_the_same_moment(String beleidsversie) throws Exception {
        int threads = 8;
        CyclicBarrier samen = new CyclicBarrier(threads);
        Callable<UUID> storing = present(() -> {
            Voorbeeldstuk voorbeeld = new Voorbeeldstuk().under(beleidsversie);
            samen.await();
            store(voorbeeld);
            return voorbeeld.id();
        });
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<UUID> id : pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> storing).toList())) {
                assertThat(dossier.find(id.get())).isPresent();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(count("beleidsversie")).isOne();
    }

    @Test
    void stores_no_policy_when_the_advice_cannot_be_stored() {
        Voorbeeldstuk voorbeeld = new Voorbeeldstuk();
        store(voorbeeld);

        assertThatThrownBy(() -> store(voorbeeld.under("sha256:0002"))).hasMessageContaining("routeadvies");

        assertThat(dossier.policyText("sha256:0002")).isEmpty();
        assertThat(dossier.find(voorbeeld.id())).contains(voorbeeld.stuk());
    }

    @Test
    void commits_even_when_a_transaction_around_it_is_rolled_back() {
        Voorbeeldstuk voorbeeld = new Voorbeeldstuk();

        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(around -> {
            store(voorbeeld);
            around.setRollbackOnly();
        });

        assertThat(dossier.find(voorbeeld.id())).isPresent();
    }

    @Test
    void refuses_an_advice_with_the_text_of_another_policy() {
        Dossierstuk stuk = new Voorbeeldstuk().under("sha256:0001").stuk();

        assertThatThrownBy(() -> dossier.store(stuk, new Beleidstekst("sha256:0002", "tekst")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("advice under sha256:0001 with the policy of sha256:0002");
    }

    @Test
    void lists_the_newest_first_whatever_the_order_of_storing() {
        List<Voorbeeldstuk> oudNaarNieuw =
                Stream.generate(Voorbeeldstuk::new).limit(3).toList();
        store(oudNaarNieuw.get(1));
        store(oudNaarNieuw.get(2));
        store(oudNaarNieuw.get(0));

        assertThat(ids(dossier.search(Zoekvraag.ALLES)))
                .containsExactly(
                        oudNaarNieuw.get(2).id(),
                        oudNaarNieuw.get(1).id(),
                        oudNaarNieuw.get(0).id());
    }

    @Test
    void filters_on_kenmerk_gemeente_and_uitkomst_together_and_apart() {
        Voorbeeldstuk gezocht = new Voorbeeldstuk().of("K-2").in("bergdorp").uitkomst("INTAKE");
        Voorbeeldstuk anderKenmerk =
                new Voorbeeldstuk().of("K-22").in("bergdorp").uitkomst("INTAKE");
        Voorbeeldstuk andereGemeente =
                new Voorbeeldstuk().of("K-2").in("rivierstad").uitkomst("INTAKE");
        Voorbeeldstuk andereUitkomst =
                new Voorbeeldstuk().of("K-2").in("bergdorp").uitkomst("BEMIDDELING");
        Stream.of(gezocht, anderKenmerk, andereGemeente, andereUitkomst).forEach(this::store);

        assertThat(ids(dossier.search(vraag("K-2", "bergdorp", "INTAKE")))).containsExactly(gezocht.id());
        assertThat(ids(dossier.search(Zoekvraag.ofKenmerk("K-2"))))
                .containsExactly(andereUitkomst.id(), andereGemeente.id(), gezocht.id());
        assertThat(ids(dossier.search(vraag(null, "bergdorp", null))))
                .containsExactly(andereUitkomst.id(), anderKenmerk.id(), gezocht.id());
        assertThat(ids(dossier.search(vraag(null, null, "INTAKE"))))
                .containsExactly(andereGemeente.id(), anderKenmerk.id(), gezocht.id());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-21T00:00:00+01:00, 2026-11-21T23:59:59.999999+01:00, 2026-11-20T23:59:59.999999+01:00, 2026-11-22T00:00:00+01:00",
        "2026-03-29, 2026-03-29T00:00:00+01:00, 2026-03-29T23:59:59.999999+02:00, 2026-03-28T23:59:59.999999+01:00, 2026-03-30T00:00:00+02:00",
        "2026-10-25, 2026-10-25T00:00:00+02:00, 2026-10-25T23:59:59.999999+01:00, 2026-10-24T23:59:59.999999+02:00, 2026-10-26T00:00:00+01:00"
    })
    void takes_van_and_tot_as_whole_days_in_Amsterdam(
            LocalDate dag, String eerste, String laatste, String ervoor, String erna) {
        Voorbeeldstuk vroeg = new Voorbeeldstuk().at(eerste);
        Voorbeeldstuk laat = new Voorbeeldstuk().at(laatste);
        Voorbeeldstuk teVroeg = new Voorbeeldstuk().at(ervoor);
        Voorbeeldstuk teLaat = new Voorbeeldstuk().at(erna);
        Stream.of(vroeg, laat, teVroeg, teLaat).forEach(this::store);

        assertThat(ids(dossier.search(between(dag, dag)))).containsExactly(laat.id(), vroeg.id());
        assertThat(ids(dossier.search(between(dag, null)))).containsExactly(teLaat.id(), laat.id(), vroeg.id());
        assertThat(ids(dossier.search(between(null, dag)))).containsExactly(teVroeg.id(), laat.id(), vroeg.id());
    }

    @Test
    void gives_a_full_page_no_cursor_when_nothing_follows() {
        storeMany(100);

        Pagina pagina = dossier.search(Zoekvraag.ALLES);

        assertThat(pagina.stukken()).hasSize(100);
        assertThat(pagina.cursor()).isNull();
    }

    @Test
    void continues_after_a_full_page_with_what_remains() {
        List<UUID> nieuwNaarOud = storeMany(101);

        Pagina eerste = dossier.search(Zoekvraag.ALLES);
        Pagina tweede = dossier.search(Zoekvraag.ALLES.after(eerste.cursor()));

        assertThat(ids(eerste)).isEqualTo(nieuwNaarOud.subList(0, 100));
        assertThat(eerste.cursor()).isEqualTo(nieuwNaarOud.get(99));
        assertThat(ids(tweede)).containsExactly(nieuwNaarOud.get(100));
        assertThat(tweede.cursor()).isNull();
    }

    @Test
    void walks_filtered_pages_without_gaps_while_new_advices_arrive() {
        List<UUID> nieuwNaarOud = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            Voorbeeldstuk gezocht = new Voorbeeldstuk().in("bergdorp");
            store(gezocht);
            store(new Voorbeeldstuk().in("rivierstad"));
            nieuwNaarOud.add(0, gezocht.id());
        }

        List<UUID> gelezen = new ArrayList<>();
        UUID cursor = null;
        do {
            Pagina pagina = dossier.search(vraag(null, "bergdorp", null).after(cursor));
            gelezen.addAll(ids(pagina));
            cursor = pagina.cursor();
            store(new Voorbeeldstuk().in("bergdorp"));
        } while (cursor != null);

        assertThat(gelezen).isEqualTo(nieuwNaarOud);
    }

    private List<UUID> storeMany(int aantal) {
        List<UUID> nieuwNaarOud = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            Voorbeeldstuk voorbeeld = new Voorbeeldstuk();
            store(voorbeeld);
            nieuwNaarOud.add(0, voorbeeld.id());
        }
        return nieuwNaarOud;
    }

    private static List<UUID> ids(Pagina pagina) {
        return pagina.stukken().stream().map(Dossierstuk::id).toList();
    }

    private static Zoekvraag between(@Nullable LocalDate van, @Nullable LocalDate tot) {
        return new Zoekvraag(null, null, null, null, null, null, null, null, van, tot, false, null);
    }

    private static Zoekvraag vraag(@Nullable String kenmerk, @Nullable String gemeente, @Nullable String uitkomst) {
        return new Zoekvraag(
                kenmerk,
                gemeente == null ? null : List.of(gemeente),
                uitkomst,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null);
    }
}

package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Caseloadregel.Besluitstand;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Lijstvraag;
import nl.routewijzer.dossier.Lijstvraag.Volgorde;
import nl.routewijzer.dossier.Ontwikkeling;
import nl.routewijzer.dossier.Samenvatting;
import nl.routewijzer.dossier.Zoekvraag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every database must do for lists, searches and counts over the caseload. */
abstract class CaseloadContract extends DossierContract {
    private static final Samenvatting NIETS =
            new Samenvatting(null, null, null, null, null, null, null, null, List.of());

    private Caseload caseload;
    private Besluiten besluiten;

    CaseloadContract(Function<Path, Testdatabase> kind) {
        super(kind);
    }

    @Override
    @BeforeAll
    void start() {
        super.start();
        caseload = context.getBean(Caseload.class);
        besluiten = context.getBean(Besluiten.class);
    }

    @Test
    void gives_a_light_row_with_everything_that_is_counted() {
        Samenvatting vol = new Samenvatting(
                "WERKFIT",
                "GRIJS_GEBIED",
                "NIET_VERSCHENEN",
                "U3 Wie niet komt",
                LocalDate.parse("2025-10-26"),
                "INTAKE",
                LocalDate.parse("2027-03-28"),
                LocalDate.parse("2027-02-28"),
                List.of("B_CODE", "A_CODE", "B_CODE"));
        Voorbeeldstuk voorbeeld =
                stored(new Voorbeeldstuk().uitkomst("TERUGMELDING").summarized(vol));

        Dossierstuk stuk = voorbeeld.stuk();
        assertThat(caseload.latest(null))
                .containsExactly(new Caseloadregel(
                        stuk.id(),
                        stuk.tijdstip(),
                        stuk.identiteit().persoon(),
                        stuk.kenmerk(),
                        stuk.gemeente(),
                        stuk.peildatum(),
                        "TERUGMELDING",
                        vol,
                        null,
                        null));
        assertThat(vol.signalen()).containsExactly("A_CODE", "B_CODE");
        assertThat(dossier.find(voorbeeld.id())).contains(stuk);
    }

    @Test
    void keeps_what_is_not_known_unknown() {
        stored(new Voorbeeldstuk().summarized(NIETS));

        assertThat(caseload.latest(null))
                .extracting(Caseloadregel::samenvatting)
                .containsExactly(NIETS);
    }

    @Test
    void gives_the_last_advice_of_every_kenmerk() {
        stored(new Voorbeeldstuk().of("K-1"));
        UUID ander = stored(new Voorbeeldstuk().of("K-2").in("bergdorp")).id();
        UUID laatste = stored(new Voorbeeldstuk().of("K-1")).id();

        assertThat(ids(caseload.latest(null))).containsExactly(laatste, ander);
        assertThat(ids(caseload.latest(List.of("bergdorp")))).containsExactly(ander);
        assertThat(caseload.latest(List.of("elders"))).isEmpty();
        assertThat(ids(caseload.latest(List.of("bergdorp", "rivierstad")))).containsExactly(laatste, ander);
    }

    @Test
    void leaves_out_of_a_municipality_who_got_a_later_advice_elsewhere() {
        stored(new Voorbeeldstuk().of("K-1").in("bergdorp"));
        UUID verhuisd = stored(new Voorbeeldstuk().of("K-1").in("rivierstad")).id();

        assertThat(caseload.latest(List.of("bergdorp"))).isEmpty();
        assertThat(ids(caseload.latest(List.of("rivierstad")))).containsExactly(verhuisd);
    }

    @Test
    void finds_a_kenmerk_by_any_part_of_it_however_it_is_written() {
        UUID eerste = stored(new Voorbeeldstuk().of("AB-0471")).id();
        UUID tweede = stored(new Voorbeeldstuk().of("0471-x")).id();
        stored(new Voorbeeldstuk().of("AB-472"));

        assertThat(page("0471", Volgorde.NIEUWSTE, 1)).containsExactly(tweede, eerste);
        assertThat(page("b-04", Volgorde.NIEUWSTE, 1)).containsExactly(eerste);
        assertThat(page("%", Volgorde.NIEUWSTE, 1)).isEmpty();
        assertThat(page("_", Volgorde.NIEUWSTE, 1)).isEmpty();
    }

    @Test
    void lists_in_the_order_that_is_asked_page_by_page_and_tells_how_many_there_are() {
        UUID eerste = stored(new Voorbeeldstuk().of("K-3").summarized(summary(null, "2027-03-01")))
                .id();
        UUID tweede = stored(new Voorbeeldstuk().of("K-1").summarized(NIETS)).id();
        UUID derde = stored(new Voorbeeldstuk().of("K-2").summarized(summary(null, "2027-01-01")))
                .id();

        assertThat(page(null, Volgorde.NIEUWSTE, 1)).containsExactly(derde, tweede, eerste);
        assertThat(page(null, Volgorde.OUDSTE, 1)).containsExactly(eerste, tweede, derde);
        assertThat(page(null, Volgorde.KENMERK, 1)).containsExactly(tweede, derde, eerste);
        assertThat(page(null, Volgorde.VERANDERT, 1)).containsExactly(derde, eerste, tweede);
        assertThat(page(null, Volgorde.NIEUWSTE, 2)).isEmpty();
        assertThat(caseload.page(new Lijstvraag(Zoekvraag.ALLES, null, Volgorde.KENMERK, 2))
                        .totaal())
                .isEqualTo(3);
    }

    @Test
    void finds_who_is_to_be_looked_at_again_by_the_besluit_in_force_or_else_by_the_advice() {
        UUID januari = stored(new Voorbeeldstuk().of("K-1").summarized(again("2027-01-15")))
                .id();
        UUID besloten = stored(new Voorbeeldstuk().of("K-2").summarized(again("2026-12-01")))
                .id();
        UUID klaar = stored(new Voorbeeldstuk().of("K-3").summarized(again("2026-12-01")))
                .id();
        UUID nooit = stored(new Voorbeeldstuk().of("K-4").summarized(NIETS)).id();
        besluiten.store(Voorbeeldbesluit.deviate(besloten));
        besluiten.store(Voorbeeldbesluit.follow(klaar));

        assertThat(found(Zoekvraag.ALLES.herbeoordelen(LocalDate.parse("2027-01-14"))))
                .isEmpty();
        assertThat(found(Zoekvraag.ALLES.herbeoordelen(LocalDate.parse("2027-01-15"))))
                .containsExactly(besloten, januari);
        assertThat(page(null, Volgorde.HERBEOORDELEN, 1)).containsExactly(besloten, januari, nooit, klaar);
    }

    @Test
    void tells_how_everybody_came_along_who_was_judged_twice() {
        UUID eerste = judged("K-1", "rivierstad", "STRUCTURELE_ONDERSTEUNING");
        besluiten.store(Voorbeeldbesluit.deviate(eerste));
        judged("K-1", "rivierstad", "NOG_ONBEKEND");
        UUID laatste = judged("K-1", "bergdorp", "WERKFIT");
        besluiten.store(Voorbeeldbesluit.deviate(laatste));
        judged("K-2", "rivierstad", "WERKFIT");
        judged("K-2", "rivierstad", "NOG_ONBEKEND");
        judged("K-3", "rivierstad", "WERKFIT");
        UUID verkeerd = judged("K-3", "rivierstad", "WERKFIT");
        dossier.withdraw(dossier.find(verkeerd).orElseThrow(), IntrekkingContract.VERGIST);

        assertThat(caseload.ontwikkelingen(null))
                .containsExactly(new Ontwikkeling(
                        "bergdorp", "STRUCTURELE_ONDERSTEUNING", "WERKFIT", List.of("LEERWERKPLEK", "TAALTRAINING")));
        assertThat(caseload.ontwikkelingen(List.of("rivierstad"))).isEmpty();
        assertThat(caseload.ontwikkelingen(List.of("bergdorp"))).hasSize(1);
    }

    private UUID judged(String kenmerk, String gemeente, String afstand) {
        return stored(new Voorbeeldstuk().of(kenmerk).in(gemeente).summarized(summary(afstand, null)))
                .id();
    }

    private static Samenvatting again(String dag) {
        return new Samenvatting(null, null, null, null, null, null, null, LocalDate.parse(dag), List.of());
    }

    private List<UUID> page(@Nullable String deel, Volgorde volgorde, int bladzijde) {
        return ids(caseload.page(new Lijstvraag(Zoekvraag.ALLES, deel, volgorde, bladzijde))
                .regels());
    }

    @Test
    void gives_every_terugmelding_not_only_the_last() {
        UUID eerste = stored(new Voorbeeldstuk().uitkomst("TERUGMELDING")).id();
        UUID tweede = stored(new Voorbeeldstuk().uitkomst("TERUGMELDING")).id();
        stored(new Voorbeeldstuk().uitkomst("INTAKE"));
        stored(new Voorbeeldstuk().uitkomst("TERUGMELDING").in("bergdorp"));

        assertThat(ids(caseload.terugmeldingen(List.of("rivierstad")))).containsExactly(tweede, eerste);
        assertThat(caseload.terugmeldingen(null)).hasSize(3);
    }

    @Test
    void shows_the_besluit_in_force_and_only_that() {
        UUID geen = stored(new Voorbeeldstuk()).id();
        UUID gevolgd = stored(new Voorbeeldstuk()).id();
        UUID afgeweken = stored(new Voorbeeldstuk().in("bergdorp")).id();
        besluiten.store(Voorbeeldbesluit.follow(gevolgd));
        Besluit eerst = Voorbeeldbesluit.follow(afgeweken);
        besluiten.storeAll(List.of(eerst, Voorbeeldbesluit.correct(eerst, false)));

        assertThat(caseload.list(Zoekvraag.ALLES).regels())
                .extracting(Caseloadregel::besluit)
                .containsExactly(
                        new Besluitstand(false, "INTAKE", LocalDate.parse("2026-11-21"), null),
                        new Besluitstand(true, "ONTWIKKELING", LocalDate.parse("2026-11-21"), null),
                        null);
        assertThat(ids(caseload.besloten(null))).containsExactly(afgeweken, gevolgd);
        assertThat(ids(caseload.besloten(List.of("bergdorp")))).containsExactly(afgeweken);
        assertThat(found(Vraag.besloten(true))).containsExactly(afgeweken, gevolgd);
        assertThat(found(Vraag.besloten(false))).containsExactly(geen);
        assertThat(found(Vraag.afwijking(true))).containsExactly(afgeweken);
        assertThat(found(Vraag.afwijking(false))).containsExactly(gevolgd);
    }

    @Test
    void filters_on_afstand_signal_and_term() {
        UUID werkfit = stored(new Voorbeeldstuk().summarized(summary("WERKFIT", "2027-01-01", "A")))
                .id();
        UUID vandaag = stored(
                        new Voorbeeldstuk().summarized(summary("ZEER_INTENSIEVE_BEGELEIDING", "2026-11-21", "A", "B")))
                .id();
        stored(new Voorbeeldstuk().summarized(NIETS));

        assertThat(found(Vraag.afstand("WERKFIT"))).containsExactly(werkfit);
        assertThat(found(Vraag.signaal("A"))).containsExactly(vandaag, werkfit);
        assertThat(found(Vraag.signaal("B"))).containsExactly(vandaag);
        assertThat(found(Vraag.signaal("B", "A")))
                .as("a code of now and of before")
                .containsExactly(vandaag, werkfit);
        assertThat(found(Vraag.geldigTotEnMet("2026-11-20"))).isEmpty();
        assertThat(found(Vraag.geldigTotEnMet("2026-11-21"))).containsExactly(vandaag);
        assertThat(found(Vraag.geldigTotEnMet("2027-01-01"))).containsExactly(vandaag, werkfit);
    }

    @Test
    void takes_all_conditions_together_and_the_last_advice_before_them() {
        stored(new Voorbeeldstuk().of("K-1").uitkomst("INTAKE"));
        UUID laatste =
                stored(new Voorbeeldstuk().of("K-1").uitkomst("BEMIDDELING")).id();

        assertThat(found(Vraag.laatste(null))).containsExactly(laatste);
        assertThat(dossier.search(Vraag.laatste("INTAKE")).stukken()).isEmpty();
    }

    @Test
    void knows_the_municipalities_and_signals_that_it_has() {
        stored(new Voorbeeldstuk().in("rivierstad").summarized(summary(null, null, "B", "A")));
        stored(new Voorbeeldstuk().in("bergdorp").summarized(summary(null, null, "C", "A")));

        assertThat(caseload.gemeenten()).containsExactly("bergdorp", "rivierstad");
        assertThat(caseload.signalen()).containsExactly("A", "B", "C");
    }

    @Test
    void tells_how_much_it_has_so_that_who_counts_knows_when_to_count_again() {
        Caseload.Omvang leeg = caseload.omvang();
        UUID advies = stored(new Voorbeeldstuk()).id();
        besluiten.store(Voorbeeldbesluit.deviate(advies));

        assertThat(caseload.omvang()).isEqualTo(new Caseload.Omvang(leeg.adviezen() + 1, leeg.besluiten() + 1, 0, 0));
    }

    @Test
    void stores_a_batch_in_one_go_or_none_and_pages_through_it() {
        List<Voorbeeldstuk> batch =
                Stream.generate(Voorbeeldstuk::new).limit(250).toList();
        dossier.storeAll(stukken(batch), List.of(batch.get(0).beleid()));

        List<UUID> gelezen = new ArrayList<>();
        UUID cursor = null;
        do {
            Caseload.Bladzijde bladzijde = caseload.list(Zoekvraag.ALLES.after(cursor));
            assertThat(bladzijde.regels()).hasSizeLessThanOrEqualTo(100);
            gelezen.addAll(ids(bladzijde.regels()));
            cursor = bladzijde.cursor();
        } while (cursor != null);

        assertThat(gelezen)
                .hasSize(250)
                .startsWith(batch.get(249).id())
                .endsWith(batch.get(0).id());
        Voorbeeldstuk nieuw = new Voorbeeldstuk();
        assertThatThrownBy(() -> dossier.storeAll(stukken(List.of(nieuw, batch.get(0))), List.of(nieuw.beleid())))
                .hasMessageContaining("routeadvies");
        assertThat(dossier.find(nieuw.id())).isEmpty();
    }

    private Voorbeeldstuk stored(Voorbeeldstuk voorbeeld) {
        store(voorbeeld);
        return voorbeeld;
    }

    private List<UUID> found(Zoekvraag vraag) {
        List<UUID> ids = ids(caseload.list(vraag).regels());
        assertThat(dossier.search(vraag).stukken()).extracting(Dossierstuk::id).isEqualTo(ids);
        return ids;
    }

    private static List<Dossierstuk> stukken(List<Voorbeeldstuk> voorbeelden) {
        return voorbeelden.stream().map(Voorbeeldstuk::stuk).toList();
    }

    private static List<UUID> ids(List<Caseloadregel> regels) {
        return regels.stream().map(Caseloadregel::id).toList();
    }

    private static Samenvatting summary(@Nullable String afstand, @Nullable String geldigTot, String... signalen) {
        return new Samenvatting(
                afstand,
                null,
                null,
                null,
                null,
                null,
                geldigTot == null ? null : LocalDate.parse(geldigTot),
                null,
                List.of(signalen));
    }

    /** Asks one thing. */
    private static final class Vraag {
        private Vraag() {}

        static Zoekvraag afstand(String code) {
            return new Zoekvraag(null, null, null, code, null, null, null, null, null, null, false, null);
        }

        static Zoekvraag signaal(String... code) {
            return new Zoekvraag(null, null, null, null, List.of(code), null, null, null, null, null, false, null);
        }

        static Zoekvraag besloten(boolean besloten) {
            return new Zoekvraag(null, null, null, null, null, besloten, null, null, null, null, false, null);
        }

        static Zoekvraag afwijking(boolean afwijking) {
            return new Zoekvraag(null, null, null, null, null, null, afwijking, null, null, null, false, null);
        }

        static Zoekvraag geldigTotEnMet(String dag) {
            return new Zoekvraag(
                    null, null, null, null, null, null, null, LocalDate.parse(dag), null, null, false, null);
        }

        static Zoekvraag laatste(@Nullable String uitkomst) {
            return new Zoekvraag(null, null, uitkomst, null, null, null, null, null, null, null, true, null);
        }
    }
}

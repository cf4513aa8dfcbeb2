package nl.routewijzer.web.pagina.dossier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.balie.Besluitbalie;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Identiteit;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The dossier of a candidate, and the way to it through the caseload. */
class DossierIT extends BrowserTest {
    private static final String WAAROM = "Er is morgen al een gesprek bij een bakker.";

    @Autowired
    private Besluitbalie besluitbalie;

    @Test
    void tells_the_whole_course_with_what_changed_and_the_terms_that_run() {
        UUID eerste = balie.give(withStart("2025-02-10", "ONTWIKKELBAAR")).id();
        besluitbalie.decide(
                dossier.find(eerste).orElseThrow(),
                Map.of("besluit", "AFWIJKEN", "uitkomst", "INTAKE", "motivatie", WAAROM));
        UUID tweede = balie.give(withStart("2025-02-10", "VOLDOENDE")).id();

        open("/adviezen/" + eerste);
        page.click("text=Naar het dossier van K-2026-01-02");

        assertThat(page.locator("h1")).hasText("Dossier van K-2026-01-02");
        assertThat(page.locator("#nu ~ dl")).containsText("21 maanden");
        assertThat(page.locator("#nu ~ dl")).containsText("Termijn van de dienstverlening voorbij op");
        assertThat(page.locator("#nu ~ dl")).containsText("10 februari 2027");
        assertThat(page.locator(".rw-moment h3 a").first()).hasAttribute("href", "/adviezen/" + tweede);
        assertThat(page.locator(".rw-moment").first()).containsText("Er is nog geen besluit over dit advies.");
        assertThat(page.locator("dt:text-is('Werknemersvaardigheden') + dd")).hasText("Ontwikkelbaar →wordt Voldoende");
        assertThat(page.locator("dt:text-is('Advies: uitkomst') + dd"))
                .hasText("Ontwikkeling naar werk →wordt Bemiddeling naar werk");
        page.click("summary:has-text('Regels, voorzieningen en signalen')");
        assertThat(page.locator(".rw-moment").first()).containsText("Regels die niet meer meetellen");
        assertThat(page.locator(".rw-moment").last()).containsText("Afgeweken van het advies");
        assertThat(page.locator(".rw-moment").last()).containsText(WAAROM);
        assertThat(page.locator(".rw-moment").last()).not().containsText("Wat veranderde");
        assertThat(page.locator("main")).not().containsText("beleid van de gemeente was intussen veranderd");
    }

    @Test
    void tells_how_somebody_came_along_as_picture_and_as_table() {
        UUID eerste =
                balie.give(on("2025-05-10", "ONTWIKKELBAAR", "NIET_GESLAAGD")).id();
        open("/dossiers/K-2026-01-02");
        assertThat(page.locator("#ontwikkeling")).hasCount(0);
        besluitbalie.decide(dossier.find(eerste).orElseThrow(), Map.of("besluit", "VOLGEN"));
        balie.give(on("2026-02-10", "ONTWIKKELBAAR", "GESLAAGD"));
        balie.give(on("2026-11-21", "VOLDOENDE", "GESLAAGD"));
        open("/dossiers/K-2026-01-02");

        assertThat(page.locator("section:has(> #ontwikkeling) thead th"))
                .hasText(new String[] {"Wat", "10-05-2025", "10-02-2026", "21-11-2026"});
        assertThat(development("Geadviseerd"))
                .hasText(new String[] {"Ontwikkeling naar werk", "Ontwikkeling naar werk", "Bemiddeling naar werk"});
        assertThat(development("Besloten")).hasText(new String[] {"Ontwikkeling naar werk", "–", "–"});
        assertThat(development("Gerealiseerd").first()).hasText("Leerwerkplek: Niet geslaagd");
        assertThat(development("Gerealiseerd").last()).hasText("Leerwerkplek: Geslaagd");
        assertThat(development("Werknemersvaardigheden"))
                .hasText(new String[] {"Ontwikkelbaar", "Ontwikkelbaar", "Voldoende"});
        assertThat(development("Werknemersvaardigheden").locator("strong")).hasText(new String[] {"Voldoende"});
        assertThat(page.locator("section:has(> #ontwikkeling) circle")).hasCount(3);
        assertThat(axe()).isEmpty();
        picture("dossier-ontwikkeling");
        page.setViewportSize(320, 640);
        assertThat(overflows()).isFalse();
        picture("dossier-ontwikkeling-320");
    }

    @Test
    void who_was_never_judged_has_a_table_and_no_picture() {
        for (String peildatum : List.of("2026-02-10", "2026-11-21")) {
            Map<String, Object> tree = new HashMap<>(Voorbeeldkandidaat.SOCIALE_WERKVOORZIENING.tree);
            tree.put("peildatum", peildatum);
            balie.give(tree);
        }
        open("/dossiers/" + Voorbeeldkandidaat.SOCIALE_WERKVOORZIENING.tree.get("kenmerk"));

        assertThat(development("Advies: afstand tot werk")).hasText(new String[] {"–", "–"});
        assertThat(page.locator("section:has(> #ontwikkeling) svg")).hasCount(0);
    }

    private com.microsoft.playwright.Locator development(String wat) {
        return page.locator("section:has(> #ontwikkeling) tr:has(> th:text-is('" + wat + "')) td");
    }

    private static Map<String, Object> on(String peildatum, String werknemersvaardigheden, String resultaat) {
        Map<String, Object> tree = withStart("2025-02-10", werknemersvaardigheden);
        tree.put("peildatum", peildatum);
        tree.put(
                "eerdereVoorzieningen",
                List.of(Map.of(
                        "voorziening",
                        "LEERWERKPLEK",
                        "start",
                        "2025-03-01",
                        "eind",
                        "2025-05-01",
                        "resultaat",
                        resultaat)));
        return tree;
    }

    @Test
    void only_the_besluit_on_the_last_advice_holds_now_and_its_step_stands_on_top() {
        UUID eerste = balie.give(withStart("2025-02-10", "ONTWIKKELBAAR")).id();
        besluitbalie.decide(dossier.find(eerste).orElseThrow(), Map.of("besluit", "VOLGEN"));
        open("/dossiers/K-2026-01-02");
        assertThat(page.locator(".rw-moment")).containsText("Dit besluit geldt nu.");
        assertThat(page.locator("#stap dd"))
                .hasText("Ontwikkeling naar werk (besloten op 21 november 2026 om 10.15 uur)");
        assertThat(page.locator("#loket dd"))
                .hasText("WerkBedrijf Rijk van Nijmegen, consulent bedrijfsdienstverlening");
        balie.give(withStart("2025-02-10", "VOLDOENDE"));
        open("/dossiers/K-2026-01-02");

        assertThat(page.locator("#stap dd")).hasText("Bemiddeling naar werk (advies, nog geen besluit)");
        assertThat(page.locator("main")).not().containsText("geldt nu");
        assertThat(page.locator(".rw-moment").last())
                .containsText("Gold tot 21 november 2026: toen kwam er een nieuw advies.");
        assertThat(axe()).isEmpty();
        picture("dossier-nu");
        page.setViewportSize(320, 640);
        assertThat(overflows()).isFalse();
        picture("dossier-nu-320");
        open("/adviezen/" + eerste);
        assertThat(page.locator("#besluit ~ ol")).containsText("Gold tot 21 november 2026");
    }

    @Test
    void months_of_service_stop_with_a_terugmelding_that_was_followed() {
        UUID advies = balie.give(withStart("2025-02-10", "VOLDOENDE")).id();
        besluitbalie.decide(
                dossier.find(advies).orElseThrow(),
                Map.of("besluit", "AFWIJKEN", "uitkomst", "TERUGMELDING", "motivatie", WAAROM));
        open("/dossiers/K-2026-01-02");

        assertThat(page.locator("#nu ~ dl")).containsText("21 maanden, tot de terugmelding op 21 november 2026");
        assertThat(page.locator("#nu ~ dl")).not().containsText("Termijn van de dienstverlening");
        assertThat(page.locator("#loket dd")).containsText("Gemeente, inkomensconsulent");
    }

    @Test
    void says_that_nothing_changed_and_that_nothing_runs() {
        give(Voorbeeldkandidaat.GRIJS);
        give(Voorbeeldkandidaat.GRIJS);
        open("/dossiers/K-1002");

        assertThat(page.locator("main"))
                .containsText(
                        "Er is geen startdatum ingevuld. We nemen aan dat de dienstverlening nog niet is begonnen.");
        assertThat(page.locator("main")).containsText("Niets: de gegevens, het advies en het beleid bleven gelijk.");
    }

    @Test
    void a_term_that_is_over_is_marked_with_words() {
        balie.give(withStart("2020-02-10", "VOLDOENDE"));
        open("/dossiers/K-2026-01-02");

        assertThat(page.locator("div:has(> dt:text('Termijn van de dienstverlening'))"))
                .containsText("deze dag is voorbij");
    }

    @Test
    void a_term_of_today_is_not_yet_a_day_that_is_over() {
        balie.give(withStart("2024-11-21", "VOLDOENDE"));
        open("/dossiers/K-2026-01-02");

        assertThat(page.locator("div:has(> dt:text('Termijn van de dienstverlening'))"))
                .containsText("21 november 2026 (dat is vandaag)");
    }

    @Test
    void a_kenmerk_in_two_regions_is_two_people_to_choose_from() {
        balie.give(Map.of("kenmerk", "K-2001", "gemeente", "nijmegen", "geboortedatum", "1990-05-21"));
        balie.give(Map.of("kenmerk", "k-2001", "gemeente", "dordrecht", "geboortedatum", "1971-03-04"));
        open("/adviezen?zoek=k-2001");
        assertThat(page.locator("tbody tr")).hasCount(2);
        page.click("text=Naar het dossier van k-2001");

        assertThat(page.locator("h1")).hasText("Dossiers met kenmerk k-2001");
        assertThat(axe()).isEmpty();
        picture("dossier-keuze");
        page.click("text=K-2001 in Nijmegen, regio Rijk van Nijmegen");
        assertThat(page.locator(".rw-moment")).hasCount(1);
        assertThat(page.locator(".rw-boven")).hasText("Nijmegen");
    }

    @Test
    void a_dossier_from_before_says_that_it_holds_two_birth_dates() {
        UUID oud = balie.give(Map.of("kenmerk", "K-2001", "gemeente", "nijmegen", "geboortedatum", "1990-05-21"))
                .id();
        open("/dossiers/K-2001");
        assertThat(page.locator("#geboortedatums")).hasCount(0);
        Dossierstuk stuk = dossier.find(oud).orElseThrow();
        dossier.storeUnchecked(stuk.about(
                new Identiteit(stuk.identiteit().persoon(), LocalDate.parse("1971-03-04"), null), stuk.kenmerk()));
        balie.give(Map.of("kenmerk", "K-2001", "gemeente", "nijmegen", "geboortedatum", "1990-05-21"));
        open("/dossiers/K-2001");

        assertThat(page.locator("#geboortedatums"))
                .containsText("geboortedatum 21 mei 1990, maar er zijn ook adviezen met 4 maart 1971");
        assertThat(axe()).isEmpty();
        picture("dossier-twee-geboortedatums");
    }

    @Test
    void a_candidate_without_advices_has_no_dossier() {
        assertThat(visit("/dossiers/K-9")).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Deze pagina is er niet");
    }

    @Test
    void the_caseload_shows_the_last_advice_of_each_candidate_and_what_was_decided() {
        give(Voorbeeldkandidaat.GRIJS);
        besluitbalie.decide(
                dossier.find(id(give(Voorbeeldkandidaat.GRIJS))).orElseThrow(), Map.of("besluit", "VOLGEN"));
        give(Voorbeeldkandidaat.INTAKE);
        open("/adviezen");

        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tr:has-text('K-1002')")).containsText("Gevolgd");
        assertThat(page.locator("tr:has-text('K-1006')")).containsText("Nog geen");
        page.click("tr:has-text('K-1002') a:has-text('Dossier')");
        assertThat(page).hasURL(Pattern.compile(".*/dossiers/K-1002"));
        assertThat(page.locator(".rw-moment")).hasCount(2);
    }

    @Test
    void filters_leave_what_was_asked_for_and_stay_chosen_without_javascript() {
        restart(new NewContextOptions().setJavaScriptEnabled(false));
        give(Voorbeeldkandidaat.GRIJS);
        give(Voorbeeldkandidaat.INTAKE);
        give(Voorbeeldkandidaat.TERUGMELDING);
        open("/adviezen");
        page.click("summary:has-text('Filters')");
        page.selectOption("#uitkomst", "TERUGMELDING");
        page.selectOption("#gemeente", "berg-en-dal");
        page.selectOption("#besluit", "geen");
        page.click("button:has-text('Toon resultaat')");

        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("K-1004");
        assertThat(page.locator("#uitkomst")).hasValue("TERUGMELDING");
        page.selectOption("#besluit", "gevolgd");
        page.click("button:has-text('Toon resultaat')");
        assertThat(page.locator("main")).containsText("Geen advies past bij deze filters.");
        page.click("text=Alle filters wissen");
        assertThat(page.locator("tbody tr")).hasCount(3);
    }

    @Test
    void filters_know_signals_distances_and_earlier_advices() {
        give(Voorbeeldkandidaat.INTAKE);
        give(Voorbeeldkandidaat.INTAKE);
        give(Voorbeeldkandidaat.ONTWIKKELING);

        open("/adviezen?afstand=TIJDELIJKE_ONDERSTEUNING");
        assertThat(page.locator("tbody tr")).hasCount(1);
        open("/adviezen?eerdere=ja&uitkomst=INTAKE");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("#eerdere")).isChecked();
        open("/adviezen?signaal=EENVOUDIGE_TAAL");
        assertThat(page.locator("tbody tr")).containsText("K-2026-01-02");
        open("/adviezen?termijn=3");
        assertThat(page.locator("#termijn")).hasValue("3");
    }

    @Test
    void pages_keep_the_filters() {
        for (int i = 0; i < 101; i++) {
            balie.give(Map.of("kenmerk", "P-" + i, "gemeente", "nijmegen", "geboortedatum", "1990-01-01"));
        }
        open("/adviezen?gemeente=nijmegen");
        assertThat(page.locator("tbody tr")).hasCount(100);
        page.click("text=Volgende bladzijde");

        assertThat(page).hasURL(Pattern.compile(".*gemeente=nijmegen&pagina=2"));
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody")).containsText("P-0");
        assertThat(page.locator("text=Volgende bladzijde")).hasCount(0);
    }

    @Test
    void a_bsn_is_not_searched_for_nor_shown_again() {
        open("/adviezen?zoek=123456782");

        assertThat(page.locator("main")).containsText("Dit lijkt een burgerservicenummer");
        assertThat(page.locator("#zoek")).hasValue("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uitkomst=KLAAR", "afstand=VER", "termijn=2", "besluit=misschien", "volgorde=anders"})
    void a_filter_that_is_not_there_is_not_taken_for_all(String filter) {
        assertThat(visit("/adviezen?" + filter)).isEqualTo(404);
    }

    private static Map<String, Object> withStart(String start, String vaardigheden) {
        Map<String, Object> tree = new HashMap<>(Voorbeeldkandidaat.ONTWIKKELING.tree);
        tree.put("startDienstverlening", start);
        tree.put("werknemersvaardigheden", vaardigheden);
        tree.put("leefgebieden", Map.of());
        tree.put("eerdereVoorzieningen", List.of());
        return tree;
    }

    private static UUID id(String advies) {
        return UUID.fromString(advies.substring("/adviezen/".length()));
    }
}

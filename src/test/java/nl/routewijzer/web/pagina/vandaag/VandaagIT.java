package nl.routewijzer.web.pagina.vandaag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.balie.Afhandelbalie;
import nl.routewijzer.balie.Besluitbalie;
import nl.routewijzer.balie.Intrekbalie;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The start page says what there is to do, about whom, and leads there. */
class VandaagIT extends BrowserTest {
    @Autowired
    private Besluitbalie besluitbalie;

    @Autowired
    private Afhandelbalie afhandelbalie;

    @Autowired
    private Intrekbalie intrekbalie;

    @Test
    void an_empty_dossier_has_no_work() {
        open("/");
        assertThat(page.locator("#vandaag")).hasCount(0);
        assertThat(page.locator("main")).containsText("Er zijn nog geen adviezen.");
    }

    @Test
    void every_kind_of_work_is_told_with_what_to_do() {
        Map<String, Object> jong = new LinkedHashMap<>(Voorbeeldkandidaat.ZOEKPERIODE.tree);
        jong.put("meldingsdatum", "2026-10-29");
        give("K-1", jong);
        give("K-2", Map.of("gemeente", "nijmegen", "startDienstverlening", "2024-12-20"));
        give(
                "K-3",
                Map.of(
                        "gemeente",
                        "nijmegen",
                        "eerdereVoorzieningen",
                        List.of(Map.of("voorziening", "LEERWERKPLEK", "start", "2025-01-01", "resultaat", "LOOPT"))));
        open("/");

        assertThat(page.locator("#vandaag")).hasText("Vandaag");
        assertThat(work("Zoekperiode eindigt binnen een week")).containsText("K-1");
        assertThat(work("Zoekperiode eindigt binnen een week")).containsText("Nodig de kandidaat uit");
        assertThat(work("Termijn van de dienstverlening bijna voorbij")).containsText("K-2");
        assertThat(work("Voorziening loopt langer dan mag")).containsText("K-3");
        assertThat(work("Nog geen besluit (3)").locator("tbody th")).hasText(new String[] {"K-1", "K-2", "K-3"});
        picture("vandaag");
        assertThat(axe()).isEmpty();
    }

    @Test
    void who_is_to_be_looked_at_again_comes_on_the_day_that_was_decided() {
        give("K-1", Map.of("gemeente", "nijmegen", "peildatum", "2024-11-21"));
        give("K-2", Map.of("gemeente", "nijmegen"));
        open("/");

        assertThat(work("Opnieuw te bekijken (1)").locator("tbody th")).hasText(new String[] {"K-1"});
        assertThat(work("Opnieuw te bekijken (1)")).containsText("Bespreek met de kandidaat hoe het gaat");
        page.click("text=K-1 >> nth=0");
        assertThat(page.locator("#herbeoordelen")).containsText("Opnieuw bekijken op");
        page.getByLabel("Ik volg het advies").check();
        page.getByLabel("Opnieuw bekijken op").fill("21-11-2026");
        page.click("text=Besluit vastleggen");
        assertThat(page.locator("#besluit-herbeoordelen-fout"))
                .containsText("Kies een dag na 21-11-2026 en uiterlijk 21-11-2031.");
        page.getByLabel("Opnieuw bekijken op").fill("1-2-2027");
        picture("besluit-herbeoordelen");
        page.click("text=Besluit vastleggen");
        assertThat(page.locator("#herbeoordelen")).containsText("1 februari 2027");
        page.click("text=Naar het dossier van K-1");
        assertThat(page.locator("#herbeoordelen")).containsText("1 februari 2027");
        open("/");
        assertThat(work("Opnieuw te bekijken")).hasCount(0);
    }

    @Test
    void what_went_to_somebody_else_is_asked_for_once_it_waits_too_long() {
        Dossierstuk besloten = stored("K-1", Map.of("gemeente", "nijmegen", "peildatum", "2026-10-01"));
        decide(besloten);
        Dossierstuk verstuurd = stored("K-2", Map.of("gemeente", "nijmegen", "peildatum", "2026-10-01"));
        decide(verstuurd);
        note(verstuurd, "TERUGMELDING", "VERSTUURD", "2026-11-14", 0);
        Dossierstuk ontvangen = stored("K-3", Map.of("gemeente", "wijchen", "peildatum", "2026-10-01"));
        decide(ontvangen);
        note(ontvangen, "TERUGMELDING", "VERSTUURD", "2026-10-20", 0);
        note(ontvangen, "TERUGMELDING", "ONTVANGEN", "2026-10-24", 1);
        Dossierstuk pasVerstuurd = stored("K-4", Map.of("gemeente", "nijmegen", "peildatum", "2026-10-01"));
        note(pasVerstuurd, "OVERDRACHT", "VERSTUURD", "2026-11-15", 0);
        Dossierstuk overgedragen = stored("K-5", Map.of("gemeente", "nijmegen", "peildatum", "2026-10-01"));
        note(overgedragen, "OVERDRACHT", "VERSTUURD", "2026-11-01", 0);
        stored("K-5", Map.of("gemeente", "nijmegen"));
        open("/");

        assertThat(work("Terugmelding nog te versturen (1)").locator("tbody th"))
                .hasText(new String[] {"K-1"});
        assertThat(work("Terugmelding verstuurd, ontvangst niet bevestigd (1)").locator("tbody tr"))
                .containsText("Terugmelding verstuurd op 14-11-2026");
        assertThat(work("Terugmelding zonder antwoord (1)").locator("tbody th")).hasText(new String[] {"K-3"});
        assertThat(work("Overdracht verstuurd, ontvangst niet bevestigd (1)").locator("tbody th a"))
                .hasAttribute("href", "/adviezen/" + overgedragen.id());
        assertThat(page.locator("main")).not().containsText("Overdracht zonder antwoord");
        picture("vandaag-terugmelding");

        note(ontvangen, "TERUGMELDING", "BEANTWOORD", "2026-11-20", 2);
        intrekbalie.withdraw(verstuurd, Map.of("reden", "Dit gaat over iemand anders."));
        note(besloten, "TERUGMELDING", "VERSTUURD", "2026-11-21", 0);
        open("/");
        assertThat(page.locator("h3:has-text('Terugmelding')")).hasCount(0);
    }

    @Test
    void all_that_waits_is_found_in_the_list() {
        for (int i = 0; i < 7; i++) {
            note(
                    stored("K-" + i, Map.of("gemeente", "nijmegen", "peildatum", "2026-10-01")),
                    "OVERDRACHT",
                    "VERSTUURD",
                    "2026-11-01",
                    0);
        }
        stored("K-8", Map.of("gemeente", "nijmegen"));
        open("/");
        work("Overdracht verstuurd").locator("a:has-text('Bekijk alle 7')").click();

        assertThat(page.locator("tbody tr")).hasCount(7);
        assertThat(page.locator("#bericht")).hasValue("overdracht-verstuurd");
        assertThat(page.request()
                        .get("http://localhost:" + port + "/adviezen.csv?bericht=overdracht-verstuurd")
                        .text()
                        .lines())
                .hasSize(8);
    }

    @Test
    void a_browser_remembers_whose_work_it_shows() {
        restart(new NewContextOptions().setJavaScriptEnabled(false));
        give("K-1", Map.of("gemeente", "nijmegen"));
        give("K-2", Map.of("gemeente", "wijchen"));
        open("/");
        page.click("text=Kies uw gemeenten");
        page.getByLabel("Wijchen").check();
        page.click("text=Toon dit werk");

        assertThat(work("Nog geen besluit (1)").locator("tbody th")).hasText(new String[] {"K-2"});
        open("/");
        assertThat(page.locator("main")).containsText("Van Wijchen, naar het laatste advies van elke kandidaat.");
        assertThat(work("Nog geen besluit (1)")).containsText("K-2");
        page.click("text=Kies uw gemeenten");
        page.getByLabel("Wijchen").uncheck();
        page.click("text=Toon dit werk");
        assertThat(page.locator("main")).containsText("Van alle gemeenten");
        assertThat(work("Nog geen besluit (2)")).containsText("K-1");
    }

    @Test
    void what_does_not_fit_leads_to_the_whole_list() {
        for (int i = 0; i < 7; i++) {
            give("K-" + i, Map.of("gemeente", "nijmegen"));
        }
        open("/");
        page.click("text=Bekijk alle 7");

        assertThat(page.locator("tbody tr")).hasCount(7);
        assertThat(page.locator("#volgorde")).hasValue("oudste");
        assertThat(page.locator("#besluit")).hasValue("geen");
    }

    @Test
    void it_fits_a_small_screen() {
        restart(new NewContextOptions().setViewportSize(320, 640));
        give("K-1", Map.of("gemeente", "nijmegen"));
        open("/");
        openAll();
        assertThat(overflows()).isFalse();
        picture("vandaag-320");
    }

    private com.microsoft.playwright.Locator work(String kop) {
        return page.locator("section:has(> h3:text('" + kop + "'))");
    }

    private Dossierstuk stored(String kenmerk, Map<String, Object> facts) {
        give(kenmerk, facts);
        return dossier.search(Zoekvraag.ofKenmerk(kenmerk)).stukken().get(0);
    }

    private void decide(Dossierstuk stuk) {
        besluitbalie.decide(
                stuk,
                Map.of(
                        "besluit",
                        "AFWIJKEN",
                        "uitkomst",
                        "TERUGMELDING",
                        "motivatie",
                        "Zij wil nu geen begeleiding van ons."));
    }

    private void note(Dossierstuk stuk, String soort, String stand, String dag, int na) {
        afhandelbalie.note(
                stuk,
                Map.of("soort", soort, "stand", stand, "dag", dag, "na", na, "regel", "De gemeente gaat verder."));
    }

    private void give(String kenmerk, Map<String, Object> facts) {
        Map<String, Object> tree =
                new LinkedHashMap<>(Map.of("geboortedatum", "1985-05-05", "regeling", "PARTICIPATIEWET"));
        tree.putAll(facts);
        tree.put("kenmerk", kenmerk);
        balie.give(tree);
    }
}

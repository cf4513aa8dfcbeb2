package nl.routewijzer.web.pagina.beleid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import nl.routewijzer.Regelmap;
import nl.routewijzer.documentatie.Scenariocontrole;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Proefboek;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.junit.jupiter.api.Test;

/** The way through the policy: from an advice to its rules, from a rule to its scenarios, and back. */
class BeleidIT extends BrowserTest {
    private static final String AFSTAND = "/beleid/landelijk/afstand";

    @Test
    void every_rule_file_and_every_municipality_has_a_page() {
        open("/beleid");
        List<String> adressen = page.locator("main a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();

        assertThat(adressen)
                .containsAll(Regelmap.files().keySet().stream()
                        .map(bestand -> "/beleid/" + Scenariocontrole.onderwerp(bestand))
                        .toList())
                .containsAll(Regelmap.register().gemeenten().stream()
                        .map(gemeente -> "/beleid/gemeente/" + gemeente.sleutel())
                        .toList());
        assertThat(adressen)
                .allSatisfy(adres -> assertThat(page.request()
                                .get("http://localhost:" + port + adres)
                                .status())
                        .as(adres)
                        .isEqualTo(200));
    }

    @Test
    void the_overview_tells_how_the_scenarios_fare() {
        open("/beleid");

        assertThat(page.locator("main")).containsText("1 mislukt");
        assertThat(page.locator("main")).containsText("41 van 42");
        assertThat(page.locator("li:has-text('Doelgroep')")).containsText("nog niet gecontroleerd");
    }

    @Test
    void a_rule_shows_its_words_its_source_and_its_scenarios_with_their_results() {
        open(AFSTAND);
        Locator regel = page.locator("section[aria-labelledby=A1a]");

        assertThat(regel).containsText("de kandidaat heeft een indicatie dagbesteding");
        assertThat(regel).containsText("Bron: 001 §2.3.2");
        assertThat(regel).containsText("Aanname");
        Locator scenario = regel.locator("details").first();
        assertThat(scenario.locator("summary")).containsText("Mislukt");
        assertThat(scenario.locator("summary")).containsText("(1 van 2 voorbeelden geslaagd)");
        scenario.locator("summary").click();
        assertThat(scenario).containsText("Gegeven een werkfitte kandidaat uit Nijmegen van 40 jaar");
        assertThat(scenario.locator("tbody tr").nth(0)).containsText("Mislukt");
        assertThat(scenario.locator("tbody tr").nth(1)).containsText("Geslaagd");
    }

    @Test
    void a_voorziening_shows_its_scenarios_and_the_engine_has_a_page_without_rules() {
        open("/beleid/landelijk/voorzieningen");
        assertThat(page.locator("section[aria-labelledby=JOBCOACHING] details").count())
                .isPositive();
        open("/beleid/landelijk/keuze");
        assertThat(page.locator("h1")).hasText("De keuze: de lichtste voorziening die helpt");
        assertThat(page.locator("main")).containsText("Dit staat in geen regelbestand");
        assertThat(page.locator(".rw-scenario").count()).isPositive();
    }

    @Test
    void a_scenario_that_did_not_run_is_not_yet_checked() {
        open("/beleid/" + Proefboek.NOOIT);

        assertThat(page.locator("main")).containsText("Nog niet gecontroleerd: niet alle scenario’s zijn uitgevoerd");
        assertThat(page.locator(".rw-oordeel").allTextContents()).containsOnly("Nog niet gecontroleerd");
    }

    @Test
    void a_rule_leads_to_scenarios_elsewhere_and_a_scenario_to_its_rules() {
        open(AFSTAND);
        Locator elders = page.locator("section[aria-labelledby=A1b] details:has-text('Telde ook mee')");
        elders.locator("summary").click();
        elders.locator("a[href^='/beleid/landelijk/uitkomst#scenario-']")
                .first()
                .click();
        Locator scenario = page.locator("div:target");

        assertThat(scenario).isVisible();
        scenario.locator("a:text-is('A1b')").click();
        assertThat(page).hasURL("http://localhost:" + port + AFSTAND + "#A1b");
    }

    @Test
    void the_policy_of_a_municipality_tells_what_differs() {
        open("/beleid/gemeente/wijchen");

        assertThat(page.locator("article[aria-labelledby=dienstverleningstermijnMaanden]"))
                .containsText("Gekozen door de regio Rijk van Nijmegen. Landelijk: geen.");
        assertThat(page.locator("article[aria-labelledby=LEERWERKPLEK-CARROUSEL]"))
                .containsText("Toegevoegd door de gemeente Wijchen.");
        assertThat(page.locator("article[aria-labelledby=A1b]")).containsText("loonwaardeIntensief (30 procent)");
        assertThat(page.locator("section[aria-labelledby=anders]"))
                .containsText("dienstverleningstermijnMaanden: 24 maanden. Landelijk: geen.");
        assertThat(page.locator("section[aria-labelledby=aannames]")).containsText("Tabel hersteltermijnen: 26 rijen.");
    }

    @Test
    void every_link_within_the_policy_of_a_municipality_leads_somewhere() {
        open("/beleid/gemeente/beuningen");

        assertLinksLeadSomewhere(100);
    }

    @Test
    void another_day_shows_the_policy_of_that_day() {
        open("/beleid/gemeente/wijchen");
        page.fill("#peildatum", "1-6-2017");
        page.click("button:has-text('Toon deze dag')");

        assertThat(page.locator("main")).containsText("Zo geldt het op 1 juni 2017.");
        assertThat(page.locator("article[aria-labelledby=WERKACADEMIE]")).isVisible();
        assertThat(page.locator("article[aria-labelledby=LEERWERKPLEK-CARROUSEL]"))
                .hasCount(0);
    }

    @Test
    void a_wrong_day_is_refused_in_words() {
        assertThat(visit("/beleid/gemeente/wijchen?peildatum=31-02-2026")).isEqualTo(400);
        assertThat(page.locator("#peildatum-fout")).containsText("Deze datum bestaat niet.");
        assertThat(visit("/beleid/gemeente/wijchen?peildatum=31-12-2011")).isEqualTo(400);
        assertThat(page.locator("#peildatum-fout")).containsText("Kies een dag vanaf 1 januari 2012.");
        assertThat(visit("/beleid/gemeente/atlantis")).isEqualTo(404);
        assertThat(visit("/beleid/landelijk/atlantis")).isEqualTo(404);
    }

    @Test
    void an_advice_leads_to_its_rules_and_to_the_policy_of_its_municipality() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        open(advies);
        page.click("a:has-text('Lees regel A4')");

        assertThat(page).hasURL("http://localhost:" + port + AFSTAND + "#A4");
        open(advies);
        page.click("a:has-text('Het beleid van Nijmegen op 21 november 2026')");
        assertThat(page.locator("h1")).hasText("Het beleid van Nijmegen");
    }
}

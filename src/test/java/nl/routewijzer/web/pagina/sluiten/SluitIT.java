package nl.routewijzer.web.pagina.sluiten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.routewijzer.balie.Dossierbalie;
import nl.routewijzer.balie.Sluitbalie;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The consultant closes a dossier, and opens it again. */
class SluitIT extends BrowserTest {
    private static final String DOSSIER = "/dossiers/K-1002?gemeente=noordoostpolder";

    @Autowired
    private Sluitbalie sluitbalie;

    @Autowired
    private Dossierbalie dossierbalie;

    @Test
    void closes_a_dossier_that_then_counts_nowhere_as_work() {
        give("2026-01-10");
        open(DOSSIER);
        page.click("text=Dit dossier sluiten");
        assertThat(page.locator("h1")).hasText("Dossier sluiten");
        screens("sluiten");
        page.getByLabel("Aan het werk").check();
        page.fill("#dag", "09-11-2026");
        page.fill("#regel", "Bij een bakker.");
        page.click("main button");

        assertThat(page).hasURL(Pattern.compile(".*/dossiers/K-1002\\?gemeente=noordoostpolder"));
        assertThat(page.locator("#gesloten")).containsText("Gesloten sinds 9 november 2026: Aan het werk.");
        assertThat(page.locator("section[aria-labelledby=nu]"))
                .containsText("9 maanden, tot het dossier sloot op 9 november 2026");
        assertThat(page.locator("main")).containsText("Er lopen geen termijnen.");
        assertThat(page.locator("section[aria-labelledby=standen]")).containsText("Bij een bakker.");
        screens("dossier-gesloten");

        open("/");
        assertThat(page.locator("#vandaag ~ section")).hasCount(0);
        assertThat(page.locator("main")).containsText("Er ligt nu niets te wachten.");
        open("/adviezen");
        assertThat(page.locator("tbody tr")).hasCount(0);
        open("/adviezen?dossier=gesloten");
        assertThat(page.locator("tbody tr")).containsText("Dossier gesloten sinds 09-11-2026");
        open("/adviezen?zoek=K-1002");
        assertThat(page.locator("tbody tr")).hasCount(1);
        open("/overzicht");
        assertThat(page.locator("#gesloten")).containsText("Gesloten dossiers: 1. Die tellen alleen mee bij");
    }

    @Test
    void opens_it_again_with_a_line() {
        give("2026-01-10");
        sluitbalie.close(wie(), Map.of("reden", "ONDERWIJS", "dag", "2026-11-09"));
        open(DOSSIER);
        page.click("text=Dit dossier weer openen");
        screens("openen");
        page.fill("#regel", "Zij stopte met de opleiding.");
        page.click("main button");

        assertThat(page.locator("#gesloten")).hasCount(0);
        assertThat(page.locator("section[aria-labelledby=standen] li").last())
                .containsText("Weer geopend op 21 november 2026.");
        assertThat(page.locator("section[aria-labelledby=nu]")).containsText("10 maanden");
        open("/");
        assertThat(page.locator("main")).containsText("Nog geen besluit (1)");
    }

    @Test
    void a_new_advice_says_that_the_dossier_is_closed_and_opens_it() {
        String advies = give("2026-01-10");
        sluitbalie.close(wie(), Map.of("reden", "ONDERWIJS", "dag", "2026-11-09"));
        open(advies);
        assertThat(page.locator("#gesloten"))
                .containsText(
                        "Gesloten sinds 9 november 2026: Naar school of opleiding. Een nieuw advies opent dit dossier weer.");
        give("2026-01-10");
        open(DOSSIER);

        assertThat(page.locator("#gesloten")).hasCount(0);
        assertThat(page.locator("section[aria-labelledby=standen] li").last())
                .containsText("Weer geopend op 21 november 2026, door een nieuw advies.");
    }

    @Test
    void errors_take_the_focus_and_keep_what_was_typed() {
        give("2026-01-10");
        open("/dossiers/K-1002/sluiten?gemeente=noordoostpolder");
        page.getByLabel("Een andere reden").check();
        page.fill("#dag", "22-11-2026");
        Response antwoord = page.waitForResponse("**/sluiten?*", () -> page.click("main button"));

        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(page.locator("#fouten")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("Niet goed ingevuld: Dossier sluiten.*"));
        assertThat(page.locator("#dag-fout"))
                .hasText("De dag 22-11-2026 moet nog komen. Sluit een dossier uiterlijk vandaag, 21-11-2026.");
        assertThat(page.locator("#regel-fout"))
                .containsText("Schrijf in minstens 10 tekens waarom u het dossier sluit.");
        assertThat(page.getByLabel("Een andere reden")).isChecked();
        screens("sluiten-fout");
        page.fill("#dag", "21-11-2026");
        page.fill("#regel", "Zij zorgt nu voor haar moeder.");
        dossier.fill();
        antwoord = page.waitForResponse("**/sluiten?*", () -> page.click("main button"));
        assertThat(antwoord.status()).isEqualTo(507);
        assertThat(page.locator("#regel")).hasValue("Zij zorgt nu voor haar moeder.");
    }

    @Test
    void errors_name_the_choices_of_the_form() {
        give("2026-01-10");
        open("/dossiers/K-1002/sluiten?gemeente=noordoostpolder");
        page.click("main button");

        assertThat(page.locator("#reden-fout"))
                .hasText(
                        "Kies bij ‘Waarom sluit u dit dossier?’ een van deze: ‘Aan het werk’, ‘Naar school of opleiding’,"
                                + " ‘Teruggemeld aan de gemeente’, ‘Overleden’, ‘Verhuisd naar buiten de regio’, ‘Een andere reden’.");
    }

    @Test
    void two_who_close_at_once_do_not_cross() {
        give("2026-01-10");
        open("/dossiers/K-1002/sluiten?gemeente=noordoostpolder");
        sluitbalie.close(wie(), Map.of("reden", "WERK", "dag", "2026-11-09"));
        page.getByLabel("Overleden").check();
        page.fill("#dag", "20-11-2026");
        Response antwoord = page.waitForResponse("**/sluiten?*", () -> page.click("main button"));

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(page.locator("main")).containsText("Gesloten sinds 9 november 2026: Aan het werk.");
        assertThat(page.locator("main form")).hasCount(0);
        assertThat(sluitbalie.of(wie().persoon())).hasSize(1);
    }

    @Test
    void works_with_the_keyboard_alone_and_without_javascript() {
        restart(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 640));
        give("2026-01-10");
        open(DOSSIER);
        tabTo("a[href*='/sluiten']");
        page.keyboard().press("Enter");
        tabTo("#reden-0");
        page.keyboard().press("Space");
        tabTo("#dag");
        page.keyboard().type("20112026");
        page.keyboard().press("Enter");
        assertThat(sluitbalie.closed(wie().persoon())).isEmpty();
        tabTo("main button");
        page.keyboard().press("Enter");
        assertThat(page.locator("#gesloten")).containsText("Gesloten sinds 20 november 2026");
        tabTo("a[href*='/openen']");
        page.keyboard().press("Enter");
        tabTo("#regel");
        page.keyboard().type("Het werk stopte al na een dag.");
        tabTo("main button");
        page.keyboard().press("Enter");

        assertThat(page.locator("#gesloten")).hasCount(0);
    }

    @Test
    void is_told_in_english_and_is_not_there_for_who_is_unknown() {
        restart(new NewContextOptions().setLocale("en-GB"));
        give("2026-01-10");
        open("/dossiers/K-1002/sluiten?gemeente=noordoostpolder");
        assertThat(page.locator("h1")).hasText("Close the file");
        open("/dossiers/K-1002/openen?gemeente=noordoostpolder");
        assertThat(page.locator("main")).containsText("This file is not closed.");

        assertThat(visit("/dossiers/K-9/sluiten?gemeente=noordoostpolder")).isEqualTo(404);
    }

    private String give(String start) {
        Map<String, Object> tree = new LinkedHashMap<>(Voorbeeldkandidaat.GRIJS.tree);
        tree.put("startDienstverlening", start);
        return "/adviezen/" + balie.give(tree).id();
    }

    private Bekende wie() {
        return dossierbalie.find("K-1002", null).get(0);
    }

    /** What the page looks like, wide and narrow, and that nothing is wrong with it. */
    private void screens(String naam) {
        for (int breedte : List.of(320, 1280)) {
            page.setViewportSize(breedte, 720);
            assertThat(overflows()).as(naam + " at " + breedte).isFalse();
            picture(naam + "-" + breedte);
        }
        assertThat(axe()).as(naam).isEmpty();
    }
}

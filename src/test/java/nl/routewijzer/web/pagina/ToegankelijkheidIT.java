package nl.routewijzer.web.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.balie.Besluitbalie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** WCAG 2.2 AA as far as a machine can tell, and reflow. */
class ToegankelijkheidIT extends BrowserTest {

    @Autowired
    private Besluitbalie besluitbalie;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/adviezen",
                "/adviezen/nieuw",
                "/gesprek",
                "/uitleg",
                "/woordenboek",
                "/beleid",
                "/beleid/landelijk/afstand",
                "/beleid/landelijk/voorzieningen",
                "/beleid/landelijk/parameters",
                "/beleid/regio/rijk-van-nijmegen/regio",
                "/beleid/gemeente/wijchen/voorzieningen",
                "/beleid/gemeente/wijchen"
            })
    void page_has_no_violations_and_fits_a_small_screen(String path) {
        open(path);
        openAll();

        check("pagina" + path.replace('/', '-'));
    }

    @ParameterizedTest
    @EnumSource(Voorbeeldkandidaat.class)
    void advice_has_no_violations_and_fits_a_small_screen(Voorbeeldkandidaat kandidaat) {
        open(give(kandidaat));
        openAll();

        check("advies-" + kandidaat);
    }

    @ParameterizedTest
    @EnumSource(Voorbeeldkandidaat.class)
    void documents_have_no_violations_and_fit_a_small_screen(Voorbeeldkandidaat kandidaat) {
        String advies = give(kandidaat);
        for (String document : List.of("overdracht", "brief")) {
            page.setViewportSize(1280, 720);
            open(advies + "/" + document);

            check(document + "-" + kandidaat);
        }
    }

    @Test
    void lists_have_no_violations() {
        give(Voorbeeldkandidaat.ONTWIKKELING);
        give(Voorbeeldkandidaat.GRIJS);

        open("/");
        check("start-gevuld");
        open("/adviezen?zoek=bestaat-niet");
        check("zoeken-zonder-resultaat");
    }

    @Test
    void dossier_and_filters_have_no_violations() {
        give(Voorbeeldkandidaat.ONTWIKKELING);
        decide(give(Voorbeeldkandidaat.ONTWIKKELING), false);
        Map<String, Object> later = new LinkedHashMap<>(Voorbeeldkandidaat.ONTWIKKELING.tree);
        later.put("werknemersvaardigheden", "VOLDOENDE");
        later.put("startDienstverlening", "2020-01-01");
        balie.give(later);

        open("/dossiers/K-2026-01-02");
        openAll();
        check("dossier");
        open("/adviezen?uitkomst=BEMIDDELING");
        check("adviezen-gefilterd");
        open("/adviezen?uitkomst=INTAKE");
        check("adviezen-geen");
    }

    @Test
    void besluiten_and_their_errors_have_no_violations() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        decide(advies, true);
        open(advies);
        openAll();
        check("besluit");
        page.locator("section[aria-labelledby=besluit] button[type=submit]").click();
        page.locator("#fouten").waitFor();
        check("besluit-met-fouten");
    }

    @Test
    void what_happened_with_an_overdracht_has_no_violations() {
        open(give(Voorbeeldkandidaat.TERUGMELDING) + "/afhandeling/terugmelding");
        check("afhandeling-terugmelding");
        page.setViewportSize(1280, 720);
        page.click("main button");
        page.locator("#fouten").waitFor();
        check("afhandeling-terugmelding-fout");
    }

    @Test
    void closing_a_dossier_has_no_violations() {
        give(Voorbeeldkandidaat.GRIJS);
        open("/dossiers/K-1002/sluiten?gemeente=noordoostpolder");
        page.click("main button");
        page.locator("#fouten").waitFor();
        check("sluiten-fouten");
        page.setViewportSize(1280, 720);
        page.getByLabel("Overleden").check();
        page.fill("#dag", "21-11-2026");
        page.click("main button");
        check("dossier-dicht");
    }

    @Test
    void form_with_errors_has_no_violations() {
        open("/adviezen/nieuw");
        page.fill("#geboortedatum", "31-02-1990");
        page.fill("#loonwaarde", "heel veel");
        page.check("#laatsteInschrijvingProVso-nooit");
        page.fill("[id='eerdereVoorzieningen-1-start']", "1-2-2025");
        page.click("button:has-text('Geef advies')");
        page.locator("#fouten").waitFor();

        check("formulier-fouten");
    }

    @Test
    void overview_has_no_violations_and_fits_a_small_screen() {
        open("/overzicht");
        check("overzicht-leeg");
        page.setViewportSize(1280, 720);
        Proefcaseload.give(balie, dossier);
        open("/overzicht");
        openAll();
        check("overzicht");
    }

    @Test
    void page_that_is_not_there_has_no_violations() {
        assertThat(visit("/adviezen/0198f0c2-0000-7000-8000-000000000000")).isEqualTo(404);

        check("fout-404");
    }

    @Test
    void axe_sees_a_bad_page() {
        page.setContent("<html><body><img src='x'><input></body></html>");

        assertThat(axe()).isNotEmpty();
    }

    @Test
    void overflow_is_seen_on_a_page_that_is_too_wide() {
        page.setViewportSize(320, 600);
        page.setContent("<p style='width: 500px'>te breed</p>");

        assertThat(overflows()).isTrue();
    }

    @Test
    void a_day_that_does_not_exist_has_no_violations() {
        assertThat(visit("/beleid/gemeente/wijchen?peildatum=31-02-2026")).isEqualTo(400);

        check("beleid-fout");
    }

    @Test
    void advice_and_policy_can_be_printed() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        Map.of("advies", advies, "beleid", "/beleid/gemeente/wijchen").forEach((naam, path) -> {
            open(path);

            assertThat(page.pdf(new Page.PdfOptions()
                            .setFormat("A4")
                            .setPath(Path.of("target", "schermen", naam + ".pdf"))))
                    .isNotEmpty();
        });
    }

    private void decide(String advies, boolean volgen) {
        Map<String, Object> besluit = volgen
                ? Map.of("besluit", "VOLGEN")
                : Map.of("besluit", "AFWIJKEN", "uitkomst", "INTAKE", "motivatie", "Er is nog te weinig bekend.");
        UUID id = UUID.fromString(advies.substring("/adviezen/".length()));
        besluitbalie.decide(dossier.find(id).orElseThrow(), besluit);
    }

    private void check(String naam) {
        picture(naam);
        assertThat(axe()).as(naam).isEmpty();
        page.setViewportSize(320, 640);
        picture(naam + "-320");
        assertThat(overflows()).as(naam + " at 320 px").isFalse();
    }
}

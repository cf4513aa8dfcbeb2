package nl.routewijzer.web.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA as far as a machine can tell, and reflow. */
class ToegankelijkheidIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/adviezen",
                "/adviezen/nieuw",
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
        page.locator("summary").all().forEach(summary -> summary.click());

        check("pagina" + path.replace('/', '-'));
    }

    @ParameterizedTest
    @EnumSource(Voorbeeldkandidaat.class)
    void advice_has_no_violations_and_fits_a_small_screen(Voorbeeldkandidaat kandidaat) {
        open(give(kandidaat));
        page.locator("summary").all().forEach(summary -> summary.click());

        check("advies-" + kandidaat);
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
    void form_with_errors_has_no_violations() {
        open("/adviezen/nieuw");
        page.fill("#geboortedatum", "31-02-1990");
        page.fill("#loonwaarde", "heel veel");
        page.check("#laatsteInschrijvingProVso-nooit");
        page.fill("[id='eerdereVoorzieningen-1-start']", "1-2-2025");
        page.click("button:has-text('Geef advies')");
        assertThat(page.locator("#fouten").count()).isEqualTo(1);

        check("formulier-fouten");
    }

    @Test
    void overview_has_no_violations_and_fits_a_small_screen() {
        open("/overzicht");
        check("overzicht-leeg");
        page.setViewportSize(1280, 720);
        Proefcaseload.give(balie, dossier);
        open("/overzicht");
        page.locator("main summary").all().forEach(summary -> summary.click());
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
    void dark_preference_and_forced_colours_keep_the_contrast() {
        String advies = give(Voorbeeldkandidaat.GRIJS);
        Map<String, NewContextOptions> settings = new LinkedHashMap<>();
        settings.put("donker", new NewContextOptions().setColorScheme(ColorScheme.DARK));
        settings.put("hoog-contrast", new NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
        settings.forEach((naam, options) -> {
            restart(options);
            open(advies);
            assertThat(axe()).as(naam).isEmpty();
            picture("advies-" + naam);
        });
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

    private void check(String naam) {
        picture(naam);
        assertThat(axe()).as(naam).isEmpty();
        page.setViewportSize(320, 640);
        picture(naam + "-320");
        assertThat(overflows()).as(naam + " at 320 px").isFalse();
    }
}

package nl.routewijzer.web.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page as people see it who set their screen otherwise; the pictures are for human eyes. */
class VariantenIT extends BrowserTest {

    /** Settings under which the contrast must hold. */
    enum Kleuren {
        DONKER(new NewContextOptions().setColorScheme(ColorScheme.DARK)),
        HOOG_CONTRAST(new NewContextOptions().setForcedColors(ForcedColors.ACTIVE)),
        HOOG_CONTRAST_DONKER(
                new NewContextOptions().setForcedColors(ForcedColors.ACTIVE).setColorScheme(ColorScheme.DARK));

        private final NewContextOptions options;

        Kleuren(NewContextOptions options) {
            this.options = options;
        }
    }

    @ParameterizedTest
    @EnumSource(Kleuren.class)
    void colours_keep_their_contrast(Kleuren kleuren) {
        restart(kleuren.options);
        everyPage((naam, adres) -> {
            picture(naam + "-" + kleuren);
            assertThat(axeOnContrast()).as(naam).isEmpty();
        });
    }

    /** A drawn ring disappears where colours are forced; the browser's own button stays. */
    @Test
    void a_choice_is_seen_where_colours_are_forced() {
        restart(new NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
        open("/adviezen/nieuw");

        for (String keuze : List.of("input[type=radio]:checked", "input[type=checkbox]")) {
            assertThat(page.locator(keuze).first().evaluate("input => getComputedStyle(input).appearance"))
                    .as(keuze)
                    .isEqualTo("auto");
        }
    }

    @Test
    void the_dark_page_is_dark_and_the_print_of_it_is_not() {
        restart(new NewContextOptions().setColorScheme(ColorScheme.DARK));
        open("/");
        assertThat(lightnessOfWords()).isGreaterThan(200);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(lightnessOfWords()).isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"achromatopsia", "deuteranopia"})
    void is_seen_without_colours(String deficiency) {
        everyPage((naam, adres) -> {
            CDPSession session = context.newCDPSession(page);
            JsonObject type = new JsonObject();
            type.addProperty("type", deficiency);
            session.send("Emulation.setEmulatedVisionDeficiency", type);
            picture(naam + "-" + deficiency);
        });
    }

    @Test
    void is_printed_without_what_only_works_on_a_screen() {
        everyPage((naam, adres) -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("nav:visible, #meekijken:visible, .rw-balkonder:visible")
                            .count())
                    .as(naam)
                    .isZero();
            picture(naam + "-afdruk");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        });
    }

    private int lightnessOfWords() {
        return Integer.parseInt(page.evaluate("getComputedStyle(document.body).color")
                .toString()
                .replaceAll("\\D*(\\d+).*", "$1"));
    }

    private void everyPage(BiConsumer<String, String> look) {
        String advies = give(Voorbeeldkandidaat.GRIJS);
        give(Voorbeeldkandidaat.BIJNA_27);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("start", "/");
        pages.put("adviezen", "/adviezen");
        pages.put("formulier", "/adviezen/nieuw?van=" + advies.substring("/adviezen/".length()));
        pages.put("gesprek", "/gesprek?van=" + advies.substring("/adviezen/".length()));
        pages.put("advies", advies);
        pages.put("afhandeling", advies + "/afhandeling/overdracht");
        pages.put("dossier", "/dossiers/K-1002");
        pages.put("sluiten", "/dossiers/K-1002/sluiten?gemeente=noordoostpolder");
        pages.put("overdracht", advies + "/overdracht");
        pages.put("brief", advies + "/brief");
        pages.put("overzicht", "/overzicht");
        pages.put("inlezen", "/inlezen");
        pages.put("beleid", "/beleid");
        pages.put("regeling", "/beleid/landelijk/afstand");
        pages.put("uitleg", "/uitleg");
        pages.put("fout-404", "/fout/404");
        pages.put("fout-500", "/fout/500");
        pages.put("fout-503", "/fout/503");
        pages.forEach((naam, adres) -> {
            open(adres);
            look.accept(naam, adres);
        });
    }
}

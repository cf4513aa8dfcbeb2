package nl.routewijzer.web.pagina;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface speaks Dutch and English; the policy stays Dutch and is marked as such. */
class TaalIT extends BrowserTest {
    /** The sentences on the page that no element says to be Dutch, and that have a word that English does not have. */
    private static final String LEFT_IN_DUTCH = """
            () => {
              const words = /\\b(het|een|niet|wordt|geen|deze|naar|voor|kandidaat|gemeente|kies|onbekend)\\b/i;
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const found = [];
              while (walker.nextNode()) {
                const text = walker.currentNode;
                if (words.test(text.data) && !text.parentElement.closest('.rw-code') && text.parentElement.closest('[lang]').lang === 'en') found.push(text.data.trim());
              }
              return found;
            }""";

    @ParameterizedTest
    @CsvSource({"nl-NL, nl", "en-GB, en", "fr-FR, nl"})
    void follows_the_browser_and_is_dutch_for_all_others(String locale, String language) {
        restart(new NewContextOptions().setLocale(locale));
        open("/");

        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "klingon;q=what", "de, fr;q=0.5"})
    void is_dutch_for_who_names_no_language_of_ours(String accepted) {
        String html = page.request()
                .get(
                        "http://localhost:" + port + "/",
                        com.microsoft.playwright.options.RequestOptions.create().setHeader("Accept-Language", accepted))
                .text();

        assertThat(html).contains("lang=\"nl\"").contains("Nieuw advies");
    }

    @Test
    void is_chosen_with_a_link_and_stays_chosen_without_javascript() {
        restart(new NewContextOptions().setJavaScriptEnabled(false));
        open("/adviezen?zoek=K-1");
        assertThat(page.locator(".rw-taal a[lang=en]")).hasAttribute("hreflang", "en");
        page.click(".rw-taal a[lang=en]");

        assertThat(page).hasURL("http://localhost:" + port + "/adviezen?zoek=K-1&taal=en");
        assertThat(page.locator("h1")).hasText("Advices");
        assertThat(page.locator(".rw-taal a[lang=en]")).hasAttribute("aria-current", "true");
        page.click("a:has-text('New advice')");
        assertThat(page.locator("label[for=geboortedatum]")).hasText("Date of birth (required)");
        page.click(".rw-taal a[lang=nl]");
        assertThat(page.locator("label[for=geboortedatum]")).hasText("Geboortedatum (verplicht)");
    }

    @Test
    void a_language_that_is_not_there_changes_nothing() {
        open("/?taal=fr");
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        open("/?taal=en");
        open("/?taal=%3Cscript%3E");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/adviezen",
                "/adviezen?zoek=K-0",
                "/adviezen/nieuw",
                "/uitleg",
                "/woordenboek",
                "/beleid",
                "/beleid/landelijk/afstand",
                "/beleid/landelijk/parameters",
                "/beleid/regio/rijk-van-nijmegen/regio",
                "/beleid/gemeente/wijchen/voorzieningen",
                "/beleid/gemeente/wijchen"
            })
    void nothing_on_an_english_page_is_left_in_dutch(String path) {
        english();
        open(path);

        assertEnglish(path);
    }

    @ParameterizedTest
    @EnumSource(Voorbeeldkandidaat.class)
    void nothing_of_an_english_advice_is_left_in_dutch(Voorbeeldkandidaat kandidaat) {
        english();
        open(give(kandidaat));

        assertEnglish("advies-" + kandidaat);
        assertThat(page.locator("#redenen ~ ol [lang=nl]").first()).isAttached();
    }

    @Test
    void nothing_of_an_english_dossier_is_left_in_dutch() {
        english();
        give(Voorbeeldkandidaat.ONTWIKKELING);
        balie.give(Map.of("kenmerk", "K-2026-01-02", "gemeente", "wijchen", "geboortedatum", "1990-03-04"));
        open("/dossiers/K-2026-01-02");
        assertEnglish("dossier");
        open("/adviezen?gemeente=wijchen");
        assertEnglish("adviezen-gefilterd");
    }

    @Test
    void nothing_of_an_english_overview_is_left_in_dutch() {
        Proefcaseload.give(balie, dossier);
        english();
        open("/overzicht");

        assertEnglish("overzicht");
        assertThat(page.locator("#tabel-afwijkingen th[lang=nl]").first()).isAttached();
        assertThat(page.locator("#tabel-duur tbody tr:first-child")).containsText("0 to 6 months");
    }

    @Test
    void an_error_is_told_in_english_at_the_address_that_was_asked_for() {
        english();
        assertThat(visit("/adviezen/bestaat-niet")).isEqualTo(404);

        assertThat(page.locator("h1")).hasText("This page is not there");
        page.click(".rw-taal a[lang=nl]");
        assertThat(page).hasURL("http://localhost:" + port + "/adviezen/bestaat-niet?taal=nl");
        assertThat(page.locator("h1")).hasText("Deze pagina is er niet");
    }

    @Test
    void messages_about_a_field_stay_dutch() {
        english();
        open("/adviezen/nieuw");
        page.fill("#loonwaarde", "150");
        page.click("button:has-text('Give advice')");

        assertThat(page.locator("#fouten h2")).hasText("There is no advice yet: 4 answers are not right");
        assertThat(page.locator("#loonwaarde-fout [lang=nl]")).containsText("bij ‘Loonwaarde’ een heel getal");
        assertEnglish("formulier-fouten");
    }

    private void english() {
        restart(new NewContextOptions().setLocale("en-GB"));
    }

    private void assertEnglish(String naam) {
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat((List<?>) page.evaluate(LEFT_IN_DUTCH)).isEmpty();
        assertThat(page.locator("body").innerText()).doesNotContain("??");
        picture("engels-" + naam.replace('/', '-').replace('?', '-'));
    }
}

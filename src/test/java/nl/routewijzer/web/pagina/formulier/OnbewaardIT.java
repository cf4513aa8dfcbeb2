package nl.routewijzer.web.pagina.formulier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.junit.jupiter.api.Test;

/** A form that was not sent is kept with its candidate, offered, and put back only for who asks. */
class OnbewaardIT extends BrowserTest {
    private static final String NIEUW = "/adviezen/nieuw";

    @Test
    void what_was_not_sent_is_offered_with_whose_it_is_and_of_when_and_comes_back_when_asked_for() {
        open(NIEUW);
        fillIn("K-1");
        page.check("#huishouden-3");
        page.fill("#partner-geboortedatum", "2-3-1991");
        page.check("#laatsteInschrijvingProVso-nooit");
        page.selectOption("#eerdereVoorzieningen-1-voorziening", "PROEFPLAATSING");
        page.reload();

        assertThat(page.locator("#kenmerk")).hasValue("");
        assertThat(page.locator("#huishouden-3")).not().isChecked();
        assertThat(offers()).containsText(new String[] {"K-1, Nijmegen, geboren 1-2-1990"});
        assertThat(offers().locator(".rw-wanneer")).hasText(Pattern.compile("\\d{1,2} [a-z]+ om \\d{2}:\\d{2}"));
        assertThat(axe()).isEmpty();
        picture("niet-verstuurd");
        page.click(".rw-verder");

        assertThat(page.locator("#kenmerk")).isFocused();
        assertThat(page.locator("#teruggezet")).containsText("We hebben teruggezet wat u had ingevuld.");
        assertThat(page.locator("#concepten")).isHidden();
        assertThat(page.locator("#kenmerk")).hasValue("K-1");
        assertThat(page.locator("#gemeente")).hasValue("nijmegen");
        assertThat(page.locator("#huishouden-3")).isChecked();
        assertThat(page.locator("#partner-geboortedatum")).hasValue("2-3-1991");
        assertThat(page.locator("#laatsteInschrijvingProVso-nooit")).isChecked();
        assertThat(page.locator("#eerdereVoorzieningen-1-voorziening")).hasValue("PROEFPLAATSING");
        assertThat(page.locator("#meekijken-inhoud .rw-uitslag")).hasText("Intake");
        assertThat(axe()).isEmpty();
    }

    @Test
    void nothing_of_one_candidate_gets_into_the_advice_of_another() {
        open(NIEUW);
        fillIn("K-1");
        page.fill("#loonwaarde", "60");
        open("/");
        open(NIEUW);
        fillIn("K-3");
        send();

        assertThat(dossier.search(Zoekvraag.ALLES).stukken())
                .singleElement()
                .satisfies(stuk -> assertThat(stuk.profiel()).contains("K-3").doesNotContain("loonwaarde"));
        open(NIEUW);
        assertThat(offers()).hasCount(1);
        assertThat(offers()).containsText(new String[] {"K-1"});
    }

    @Test
    void each_candidate_is_offered_apart_newest_first_and_thrown_away_for_good() {
        restart(new NewContextOptions().setViewportSize(320, 640));
        open(NIEUW);
        fillIn("K-1");
        open(NIEUW);
        page.fill("#geboortedatum", "3-4-1992");
        open(NIEUW);

        assertThat(offers()).containsText(new String[] {"Zonder kenmerk, geboren 3-4-1992", "K-1, Nijmegen"});
        assertThat(overflows()).isFalse();
        picture("niet-verstuurd-smal");
        page.click("text=Gooi dit weg >> nth=1");
        assertThat(page.locator(".rw-verder")).isFocused();
        assertThat(offers()).hasCount(1);
        page.click("text=Gooi dit weg");
        assertThat(page.locator("#kenmerk")).isFocused();
        assertThat(page.locator("#concepten")).isHidden();
        page.reload();
        assertThat(page.locator("#concepten")).isHidden();
        assertNothingKept();
    }

    @Test
    void who_goes_on_with_one_form_does_not_lose_the_other() {
        open(NIEUW);
        fillIn("K-1");
        open(NIEUW);
        page.fill("#kenmerk", "K-3");
        page.click(".rw-verder");

        assertThat(page.locator("#kenmerk")).hasValue("K-1");
        assertThat(offers()).containsText(new String[] {"K-3"});
        page.fill("#loonwaarde", "60");
        page.click(".rw-verder");
        assertThat(page.locator("#kenmerk")).hasValue("K-3");
        assertThat(page.locator("#loonwaarde")).hasValue("");
    }

    @Test
    void the_consultant_can_begin_with_an_empty_form() {
        open(NIEUW);
        fillIn("");
        page.reload();
        page.click(".rw-verder");
        page.click("#leeg");

        assertThat(page.locator("#kenmerk")).isFocused();
        assertThat(page.locator("#geboortedatum")).hasValue("");
        assertThat(page.locator("#teruggezet")).isHidden();
        assertThat(page.locator("#meekijken-inhoud")).containsText("Vul daarvoor in");
        page.reload();
        assertThat(page.locator("#concepten")).isHidden();
    }

    @Test
    void nothing_is_kept_of_a_form_that_became_an_advice() {
        open(NIEUW);
        fillIn("K-1");
        page.reload();
        page.click(".rw-verder");
        send();
        open(NIEUW);

        assertThat(page.locator("#kenmerk")).hasValue("");
        assertThat(page.locator("#concepten")).isHidden();
        assertNothingKept();
    }

    @Test
    void a_form_that_became_an_advice_is_not_offered_when_the_page_of_the_advice_could_not_tell() {
        open(NIEUW);
        fillIn("K-1");
        page.route("**/concepten.js", Route::abort);
        send();
        page.unroute("**/concepten.js");
        open(NIEUW);

        assertThat(dossier.size()).isEqualTo(1);
        assertThat(page.locator("#concepten")).isHidden();
        assertNothingKept();
    }

    @Test
    void a_form_that_could_not_be_kept_is_offered_again() {
        open(NIEUW);
        fillIn("K-1");
        dossier.fill();
        page.click("button:has-text('Geef advies')");
        assertThat(page.locator("h1")).hasText("Het advies is niet bewaard");
        open(NIEUW);

        assertThat(offers()).containsText(new String[] {"K-1"});
    }

    @Test
    void a_refused_form_is_kept_as_it_was_typed_once() {
        open(NIEUW);
        page.fill("#geboortedatum", "31-2-1990");
        page.click("button:has-text('Geef advies')");
        assertThat(page.locator("#fouten")).isFocused();
        assertThat(page.locator("#concepten")).isHidden();
        page.fill("#kenmerk", "K-1");
        open(NIEUW);

        assertThat(offers()).hasCount(1);
        page.click(".rw-verder");
        assertThat(page.locator("#geboortedatum")).hasValue("31-2-1990");
    }

    @Test
    void the_last_ten_are_kept_for_a_week() {
        for (int nummer = 1; nummer <= 11; nummer++) {
            open(NIEUW);
            page.fill("#kenmerk", "K-" + nummer);
        }
        open(NIEUW);
        assertThat(offers()).hasCount(10);
        assertThat(offers().last()).containsText("K-2");
        page.evaluate("""
                () => {
                  const kept = JSON.parse(sessionStorage.getItem('routewijzer.concepten'));
                  kept.slice(1).forEach(concept => { concept.when -= 7 * 24 * 60 * 60 * 1000; });
                  sessionStorage.setItem('routewijzer.concepten', JSON.stringify(kept));
                }""");
        page.reload();

        assertThat(offers()).hasCount(1);
        assertThat(offers()).containsText(new String[] {"K-11"});
    }

    @Test
    void a_number_as_long_as_a_bsn_is_never_kept() {
        open(NIEUW);
        page.fill("#kenmerk", "1234-567-82");
        page.fill("#geboortedatum", "1-2-1990");

        assertThat((String) page.evaluate("JSON.stringify(sessionStorage)"))
                .contains("1-2-1990")
                .doesNotContain("567");
        page.reload();
        assertThat(offers()).containsText(new String[] {"Zonder kenmerk"});
    }

    @Test
    void a_form_about_somebody_who_is_known_offers_nothing_of_others() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        open(NIEUW);
        page.fill("#geboortedatum", "1-2-1990");
        open(advies);
        page.click("text=Nieuw advies met dit profiel");
        assertThat(page.locator("#concepten")).isHidden();
        assertThat(page.locator("#geboortedatum")).hasValue("04-03-1990");
        page.fill("#loonwaarde", "60");
        page.reload();

        assertThat(page.locator("#loonwaarde")).hasValue("100");
        assertThat(offers()).hasCount(1);
        assertThat(offers()).containsText(new String[] {"K-2026-01-02, Nijmegen"});
        page.click(".rw-verder");
        assertThat(page.locator("#loonwaarde")).hasValue("60");
        assertThat(page.locator("#geboortedatum")).hasValue("04-03-1990");
        page.click("#leeg");
        assertThat(page.locator("#loonwaarde")).hasValue("100");
        open(NIEUW);
        assertThat(offers()).hasCount(1);
        page.click(".rw-verder");
        assertThat(page.locator("#geboortedatum")).hasValue("1-2-1990");
        assertThat(page.locator("#loonwaarde")).hasValue("");
    }

    @Test
    void more_rows_than_the_form_begins_with_come_back() {
        open(NIEUW);
        for (int rij = 0; rij < 3; rij++) {
            page.selectOption("#eerdereVoorzieningen-" + rij + "-voorziening", "PROEFPLAATSING");
        }
        page.click("text=Regel toevoegen");
        page.locator("#eerdereVoorzieningen-3-voorziening").waitFor();
        page.waitForLoadState();
        page.selectOption("#eerdereVoorzieningen-3-voorziening", "LEERWERKPLEK");
        open(NIEUW);
        page.click(".rw-verder");

        assertThat(page.locator("#eerdereVoorzieningen-3-voorziening")).hasValue("LEERWERKPLEK");
        assertThat(page.locator("#concepten")).isHidden();
    }

    @Test
    void a_row_is_added_also_where_none_is_filled_in() {
        open(NIEUW);
        int eerst = page.locator("fieldset:has([id^='eerdereVoorzieningen-'])").count();
        page.click("text=Regel toevoegen");

        assertThat(page.locator("fieldset:has([id^='eerdereVoorzieningen-'])")).hasCount(eerst + 1);
        page.click("text=Regel toevoegen");
        assertThat(page.locator("fieldset:has([id^='eerdereVoorzieningen-'])")).hasCount(eerst + 2);
    }

    @Test
    void the_other_language_goes_on_with_what_was_filled_in() {
        open(NIEUW);
        page.fill("#geboortedatum", "1-2-1990");
        page.click(".rw-taal a[lang=en]");

        assertThat(page.locator("h1")).hasText("New advice");
        assertThat(page.locator("#geboortedatum")).hasValue("1-2-1990");
        assertThat(page.locator("#teruggezet")).containsText("We put back what you had filled in.");
        page.reload();
        assertThat(page.locator("#geboortedatum")).hasValue("");
        assertThat(offers()).containsText(new String[] {"Without reference, born 1-2-1990"});
    }

    @Test
    void without_javascript_nothing_is_kept_and_nothing_comes_back() {
        restart(new NewContextOptions().setJavaScriptEnabled(false));
        open(NIEUW);
        fillIn("K-1");
        page.locator("#geboortedatum").press("Enter");
        assertThat(page.locator("#proef")).isVisible();
        open(NIEUW);

        assertThat(page.locator("#kenmerk")).hasValue("");
        assertThat(page.locator("#concepten")).isHidden();
    }

    private void fillIn(String kenmerk) {
        page.fill("#kenmerk", kenmerk);
        page.selectOption("#gemeente", "nijmegen");
        page.fill("#geboortedatum", "1-2-1990");
    }

    private void send() {
        page.click("button:has-text('Geef advies')");
        page.waitForURL("**/adviezen/*-*");
    }

    private Locator offers() {
        return page.locator("#concepten-lijst > li");
    }

    private void assertNothingKept() {
        assertThat((String) page.evaluate("Object.keys(sessionStorage).join()")).doesNotContain("routewijzer");
    }
}

package nl.routewijzer.web.pagina.formulier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.junit.jupiter.api.Test;

/** A form that was not sent is not lost on a reload. */
class OnbewaardIT extends BrowserTest {
    private static final String NIEUW = "/adviezen/nieuw";

    @Test
    void a_reload_puts_back_what_was_filled_in_and_says_so() {
        open(NIEUW);
        page.fill("#kenmerk", "K-1");
        page.selectOption("#gemeente", "nijmegen");
        page.fill("#geboortedatum", "1-2-1990");
        page.check("#huishouden-3");
        page.fill("#partner-geboortedatum", "2-3-1991");
        page.check("#laatsteInschrijvingProVso-nooit");
        page.selectOption("#eerdereVoorzieningen-1-voorziening", "PROEFPLAATSING");
        page.reload();

        assertThat(page.locator("#teruggezet")).containsText("We hebben teruggezet wat u had ingevuld.");
        assertThat(page.locator("#kenmerk")).hasValue("K-1");
        assertThat(page.locator("#gemeente")).hasValue("nijmegen");
        assertThat(page.locator("#huishouden-3")).isChecked();
        assertThat(page.locator("#partner-geboortedatum")).hasValue("2-3-1991");
        assertThat(page.locator("#laatsteInschrijvingProVso-nooit")).isChecked();
        assertThat(page.locator("#eerdereVoorzieningen-1-voorziening")).hasValue("PROEFPLAATSING");
        assertThat(page.locator("#meekijken-inhoud .rw-uitslag")).hasText("Intake");
        assertThat(axe()).isEmpty();
        picture("teruggezet");
    }

    @Test
    void the_consultant_can_begin_with_an_empty_form() {
        open(NIEUW);
        page.selectOption("#gemeente", "nijmegen");
        page.fill("#geboortedatum", "1-2-1990");
        page.reload();
        page.click("#leeg");

        assertThat(page.locator("#kenmerk")).isFocused();
        assertThat(page.locator("#geboortedatum")).hasValue("");
        assertThat(page.locator("#teruggezet")).isHidden();
        assertThat(page.locator("#meekijken-inhoud")).containsText("Vul daarvoor in");
        page.reload();
        assertThat(page.locator("#geboortedatum")).hasValue("");
        assertThat(page.locator("#teruggezet")).isHidden();
    }

    @Test
    void nothing_is_kept_of_a_form_that_became_an_advice() {
        open(NIEUW);
        page.fill("#kenmerk", "K-1");
        page.selectOption("#gemeente", "nijmegen");
        page.fill("#geboortedatum", "1-2-1990");
        page.click("button:has-text('Geef advies')");
        page.waitForURL("**/adviezen/*-*");
        open(NIEUW);

        assertThat(page.locator("#kenmerk")).hasValue("");
        assertThat(page.locator("#teruggezet")).isHidden();
        assertThat((String) page.evaluate("Object.keys(sessionStorage).join()")).doesNotContain("routewijzer");
    }

    @Test
    void a_refused_form_is_kept_as_it_was_typed() {
        open(NIEUW);
        page.fill("#geboortedatum", "31-2-1990");
        page.click("button:has-text('Geef advies')");
        assertThat(page.locator("#fouten")).isFocused();
        assertThat(page.locator("#teruggezet")).isHidden();
        open(NIEUW);

        assertThat(page.locator("#geboortedatum")).hasValue("31-2-1990");
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
        assertThat(page.locator("#kenmerk")).hasValue("");
    }

    @Test
    void a_form_that_began_with_an_earlier_profile_is_kept_apart() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        open(NIEUW);
        page.fill("#geboortedatum", "1-2-1990");
        open(advies);
        page.click("text=Nieuw advies met dit profiel");
        assertThat(page.locator("#teruggezet")).isHidden();
        assertThat(page.locator("#geboortedatum")).hasValue("04-03-1990");
        page.fill("#loonwaarde", "60");
        page.reload();

        assertThat(page.locator("#loonwaarde")).hasValue("60");
        assertThat(page.locator("#geboortedatum")).hasValue("04-03-1990");
        page.click("#leeg");
        assertThat(page.locator("#loonwaarde")).hasValue("100");
        open(NIEUW);
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
        page.selectOption("#eerdereVoorzieningen-3-voorziening", "LEERWERKPLEK");
        open(NIEUW);

        assertThat(page.locator("#eerdereVoorzieningen-3-voorziening")).hasValue("LEERWERKPLEK");
    }

    @Test
    void the_other_language_keeps_what_was_filled_in() {
        open(NIEUW);
        page.fill("#geboortedatum", "1-2-1990");
        page.click(".rw-taal a[lang=en]");

        assertThat(page.locator("h1")).hasText("New advice");
        assertThat(page.locator("#geboortedatum")).hasValue("1-2-1990");
        assertThat(page.locator("#teruggezet")).containsText("We put back what you had filled in.");
    }
}

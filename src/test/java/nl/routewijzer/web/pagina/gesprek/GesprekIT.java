package nl.routewijzer.web.pagina.gesprek;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.junit.jupiter.api.Test;

/** The conversation: one question at a time, back at any time, and the answers before anything is kept. */
class GesprekIT extends BrowserTest {
    private static final Pattern ADVIES = Pattern.compile(".*/adviezen/[0-9a-f-]{36}");

    @Test
    void asks_the_most_decisive_question_first_and_says_why() {
        begin("8-7-1985");
        press("Volgende");
        page.selectOption("#regeling", "PARTICIPATIEWET");
        press("Volgende");

        assertThat(page.locator("legend.rw-vraag")).hasText("Arbeidsbeperking");
        assertThat(page.locator(".rw-waarom")).containsText("Structureel: Werk met ondersteuning");
        assertThat(page.locator("#vraag-kop")).isFocused();
        assertThat(page.locator("#meekijken .rw-uitslag")).hasText("Intake");
        assertThat(page.locator("#balk")).containsText("Advies tot nu toe: Intake");
        assertThat(page.locator("#balk button")).isInViewport();
    }

    @Test
    void the_enter_key_goes_on_and_nothing_is_kept_or_told_by_the_address() {
        for (boolean script : new boolean[] {true, false}) {
            restart(new NewContextOptions().setJavaScriptEnabled(script));
            begin("8-7-1985");
            page.waitForNavigation(() -> page.locator("#geboortedatum").press("Enter"));

            assertThat(page.locator("#vraag-kop")).hasText("Hoe staat het ervoor?");
            press("Bekijk en geef advies");
            assertThat(page.locator("h1")).hasText("Uw antwoorden");
            assertThat(page.url()).endsWith("/gesprek");
            assertThat(dossier.size()).isZero();
        }
    }

    @Test
    void an_error_stands_at_its_question_and_nothing_is_lost() {
        begin("31-2-1990");
        Response antwoord = page.waitForNavigation(() -> page.click("button:has-text('Volgende')"));

        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(page.locator("#fouten")).isFocused();
        assertThat(page.locator("#geboortedatum-fout")).hasText("De datum 31-02-1990 bestaat niet.");
        assertThat(page.locator("#kenmerk")).hasValue("K-1");
        assertThat(page.locator("#gemeente")).hasValue("nijmegen");
        assertThat(axe()).isEmpty();
    }

    @Test
    void a_refused_bsn_is_not_shown_again() {
        begin("1-2-1990");
        page.fill("#kenmerk", "123456782");
        press("Volgende");

        assertThat(page.locator("#kenmerk-fout")).containsText("burgerservicenummer");
        assertThat(page.content()).doesNotContain("123456782");
    }

    @Test
    void back_keeps_every_answer_and_goes_the_same_way_again() {
        begin("8-7-1985");
        press("Volgende");
        page.selectOption("#regeling", "PARTICIPATIEWET");
        press("Volgende");
        choose("arbeidsbeperking", "GEEN");
        press("Volgende");
        String vierde = vraag();
        press("Weet ik nog niet");
        press("Vorige vraag");
        assertThat(vraag()).isEqualTo(vierde);
        press("Vorige vraag");
        assertThat(page.locator("input[name=arbeidsbeperking][value=GEEN]")).isChecked();
        press("Vorige vraag");
        assertThat(page.locator("#regeling")).hasValue("PARTICIPATIEWET");
        press("Vorige vraag");
        assertThat(page.locator("#kenmerk")).hasValue("K-1");
        assertThat(page.locator("button:has-text('Vorige vraag')")).hasCount(0);

        press("Volgende");
        press("Volgende");
        assertThat(vraag()).isEqualTo("arbeidsbeperking");
        press("Volgende");
        assertThat(vraag()).isEqualTo(vierde);
    }

    @Test
    void what_cannot_matter_any_more_is_not_asked() {
        begin("1-12-1970");
        press("Volgende");
        page.selectOption("#regeling", "WSW");
        List<String> gevraagd = new ArrayList<>();
        press("Volgende");
        while (page.locator("#gesprek input[name=vraag]:not([value=overzicht])").count() > 0) {
            gevraagd.add(vraag());
            press("Weet ik nog niet");
        }

        assertThat(gevraagd).contains("swWerkvorm").hasSizeLessThan(5);
        assertThat(page.locator("h1")).hasText("Uw antwoorden");
        assertThat(page.locator("#meekijken .rw-uitslag")).hasText("Sociale werkvoorziening");
    }

    @Test
    void says_when_only_the_rest_of_the_advice_can_still_change() {
        begin("1-1-1940");
        press("Volgende");
        page.selectOption("#regeling", "PARTICIPATIEWET");
        press("Volgende");

        assertThat(page.locator("#meekijken")).containsText("De uitkomst en de voorzieningen staan vast.");
        assertThat(page.locator(".rw-waarom"))
                .containsText("De uitkomst en de voorzieningen veranderen hier niet door.");
        press("Bekijk en geef advies");
        assertThat(page.locator("#nog")).containsText("De uitkomst en de voorzieningen staan vast.");
    }

    @Test
    void an_answer_that_no_longer_fits_is_shown_and_can_be_mended_without_losing_another() {
        begin("10-12-2004");
        press("Bekijk en geef advies");
        change("huishouden");
        choose("huishouden", "GEHUWD");
        press("Klaar");
        change("partner.geboortedatum");
        page.fill("#partner-geboortedatum", "1-2-2003");
        press("Klaar");
        change("huishouden");
        choose("huishouden", "ALLEENSTAAND");
        press("Klaar");

        assertThat(page.locator("#antwoord-partner-geboortedatum")).containsText("1-2-2003");
        assertThat(page.locator("#antwoord-partner-geboortedatum"))
                .containsText("Gegevens van een partner horen alleen bij");
        press("Geef advies");
        assertThat(page.locator("#fouten")).isFocused();
        assertThat(dossier.size()).isZero();
        picture("gesprek-fout");
        page.click("#fouten a");
        assertThat(page.locator("#antwoord-partner-geboortedatum")).isFocused();
        change("partner.geboortedatum");
        press("Weet ik nog niet");
        press("Geef advies");
        assertThat(page).hasURL(ADVIES);
    }

    @Test
    void another_birth_date_for_a_known_kenmerk_is_confirmed_on_the_overview() {
        begin("1-2-1990");
        press("Bekijk en geef advies");
        press("Geef advies");
        assertThat(page).hasURL(ADVIES);
        begin("2-1-1990");
        press("Bekijk en geef advies");
        press("Geef advies");

        assertThat(page.locator("#antwoord-geboortedatum")).containsText("Dit kenmerk is al van iemand");
        assertThat(dossier.size()).isEqualTo(1);
        assertThat(axe()).isEmpty();
        page.locator("#geboortedatumWas").press("Space");
        press("Geef advies");
        assertThat(page).hasURL(ADVIES);
        assertThat(dossier.size()).isEqualTo(2);
    }

    @Test
    void begins_with_what_is_known_of_a_candidate_each_fact_with_its_date() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        open("/dossiers/K-2026-01-02");
        page.waitForNavigation(() -> page.click("a:has-text('Gesprek voor deze kandidaat')"));
        assertThat(page.locator("#kenmerk")).hasValue("K-2026-01-02");
        assertThat(page.locator("main a[href='" + advies + "']")).hasText("Bekijk het eerdere advies");
        press("Volgende");
        assertThat(page.locator("#regeling")).hasValue("PARTICIPATIEWET");
        press("Volgende");
        assertThat(vraag()).isNotIn(Voorbeeldkandidaat.ONTWIKKELING.tree.keySet());
        press("Bekijk en geef advies");
        assertThat(page.locator("#antwoord-motivatie")).containsText("Voldoende");
        assertThat(page.locator("#antwoord-motivatie"))
                .containsText("Zo bekend sinds het advies van 21 november 2026.");
        assertThat(page.locator("#antwoord-laatsteInschrijvingProVso")).containsText("Nooit");
        assertThat(page.locator("#antwoord-eerdereVoorzieningen-0-voorziening"))
                .containsText("Proefplaatsing, 01-02-2025, 01-03-2025, Niet geslaagd");
        press("Geef advies");
        assertThat(page).hasURL(ADVIES);
        assertThat(page.locator("h1")).hasText("Ontwikkeling naar werk");
    }

    @Test
    void goes_over_to_the_form_and_back_with_every_answer() {
        open("/adviezen/nieuw");
        page.fill("#kenmerk", "K-1");
        page.selectOption("#gemeente", "nijmegen");
        page.fill("#geboortedatum", "1-2-1990");
        page.check("#laatsteInschrijvingProVso-nooit");
        page.check("input[name='leefgebieden.SCHULDEN'][value=GEREGELD]");
        page.selectOption("[id='eerdereVoorzieningen-1-voorziening']", "PROEFPLAATSING");
        press("Ga verder met één vraag tegelijk");
        assertThat(page.locator("#vraag-kop")).hasText("Hoe staat het ervoor?");
        press("Bekijk en geef advies");
        press("Ga verder in het hele formulier");

        assertThat(page).hasURL(Pattern.compile(".*/adviezen/nieuw"));
        assertThat(page.locator("#kenmerk")).hasValue("K-1");
        assertThat(page.locator("#geboortedatum")).hasValue("1-2-1990");
        assertThat(page.locator("#laatsteInschrijvingProVso-nooit")).isChecked();
        assertThat(page.locator("input[name='leefgebieden.SCHULDEN'][value=GEREGELD]"))
                .isChecked();
        assertThat(page.locator("[id='eerdereVoorzieningen-0-voorziening']")).hasValue("PROEFPLAATSING");
    }

    @Test
    void another_language_keeps_the_question_and_the_answers() {
        begin("1-2-1990");
        press("Volgende");
        press("English");
        assertThat(page.locator("#vraag-kop")).hasText("How do things stand?");
        press("Look and give advice");
        assertThat(page.locator("#antwoord-kenmerk")).containsText("K-1");
        press("Nederlands");
        assertThat(page.locator("h1")).hasText("Uw antwoorden");
    }

    @Test
    void what_was_not_sent_is_offered_with_a_new_form_until_it_is() {
        begin("1-2-1990");
        press("Volgende");
        open("/adviezen/nieuw");
        assertThat(page.locator("#concepten-lijst li")).containsText("K-1");
        page.click("#concepten .rw-verder");
        assertThat(page.locator("#geboortedatum")).hasValue("1-2-1990");
        press("Ga verder met één vraag tegelijk");
        press("Bekijk en geef advies");
        press("Geef advies");
        assertThat(page).hasURL(ADVIES);
        open("/adviezen/nieuw");
        assertThat(page.locator("#concepten")).isHidden();
    }

    @Test
    void voorzieningen_get_more_rows_and_the_overview_fits_a_small_screen() {
        restart(new NewContextOptions().setViewportSize(320, 640));
        begin("1-2-1990");
        press("Bekijk en geef advies");
        change("eerdereVoorzieningen");
        page.fill("[id='eerdereVoorzieningen-2-start']", "1-2-2030");
        press("Regel toevoegen");
        assertThat(page.locator("#gesprek fieldset.rw-kader")).hasCount(4);
        press("Klaar");
        assertThat(page.locator("#eerdereVoorzieningen-0-start-fout")).isVisible();
        assertThat(overflows()).isFalse();
        page.selectOption("[id='eerdereVoorzieningen-0-voorziening']", "PROEFPLAATSING");
        page.fill("[id='eerdereVoorzieningen-0-start']", "1-2-2025");
        page.selectOption("[id='eerdereVoorzieningen-0-resultaat']", "GESLAAGD");
        press("Klaar");
        openAll();
        picture("gesprek-overzicht-320");
        assertThat(overflows()).isFalse();
        assertThat(axe()).isEmpty();
    }

    @Test
    void a_question_that_nobody_asks_is_not_there() {
        begin("1-2-1990");
        page.evaluate("() => { document.querySelector('#gesprek [name=vraag]').value = 'bestaat-niet'; }");
        assertThat(page.waitForNavigation(() -> page.click(".rw-taal button:has-text('English')"))
                        .status())
                .isEqualTo(404);
    }

    private void begin(String geboortedatum) {
        open("/gesprek");
        page.fill("#kenmerk", "K-1");
        page.selectOption("#gemeente", "nijmegen");
        page.fill("#geboortedatum", geboortedatum);
    }

    private String vraag() {
        return page.locator("#gesprek input[name=vraag]").inputValue();
    }

    private void choose(String veld, String code) {
        page.check("input[name='" + veld + "'][value='" + code + "']");
    }

    private void press(String knop) {
        page.waitForNavigation(() -> page.locator("button:has-text('" + knop + "'):not([aria-hidden])")
                .press("Enter"));
    }

    /** Presses the button beside an answer, or beside a question without one. */
    private void change(String vraag) {
        openAll();
        page.waitForNavigation(() -> page.locator("button[name=wijzig][value='" + vraag + "']")
                .last()
                .press("Enter"));
    }
}

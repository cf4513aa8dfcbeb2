package nl.routewijzer.web.pagina.formulier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.List;
import java.util.regex.Pattern;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.web.pagina.BrowserTest;
import org.junit.jupiter.api.Test;

/** The advice beside the form: it follows what is filled in, stores nothing and never takes the focus. */
class MeekijkenIT extends BrowserTest {
    private static final String NIEUW = "/adviezen/nieuw";
    private static final String PANEEL = "#meekijken-inhoud";
    private static final String FOCUS_IS_ABOVE_THE_BAR = """
            () => {
              const bar = document.getElementById('stand');
              const focus = document.activeElement;
              return bar.contains(focus) || focus.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top;
            }""";

    @Test
    void says_what_is_needed_before_there_is_an_advice() {
        open(NIEUW);

        assertThat(page.locator(PANEEL)).containsText("Vul daarvoor in: Gemeente, Geboortedatum.");
        page.click(PANEEL + " a:has-text('Geboortedatum')");
        assertThat(page.locator("#geboortedatum")).isFocused();
        picture("meekijken-leeg");
    }

    @Test
    void follows_while_typing_without_a_kenmerk_and_stores_nothing() {
        open(NIEUW);
        fillSome();

        assertThat(page.locator(PANEEL + " .rw-uitslag")).hasText("Intake");
        page.check("input[name=arbeidsbeperking][value=GEEN]");
        page.check("input[name=gezondheid][value=GEEN_BELEMMERING]");
        page.check("input[name=werknemersvaardigheden][value=ONTWIKKELBAAR]");
        assertThat(page.locator(PANEEL + " .rw-uitslag")).hasText("Ontwikkeling naar werk");
        assertThat(page.locator(PANEEL)).containsText("Dit is een advies. U beslist.");
        assertThat(page.locator(PANEEL + " svg title")).hasText("Verwachte tijd tot bemiddeling");
        assertThat(page.locator("#meekijken-melding")).hasText("Advies nu: Ontwikkeling naar werk.");
        assertThat(page.locator("input[name=werknemersvaardigheden][value=ONTWIKKELBAAR]"))
                .isFocused();
        assertThat(dossier.search(Zoekvraag.ALLES).stukken()).isEmpty();
        assertThat(axe()).isEmpty();
        picture("meekijken");
    }

    @Test
    void asks_the_next_question_and_tells_where_each_answer_leads() {
        open(NIEUW);
        fillSome();
        Locator vraag = page.locator(PANEEL + " .rw-vragen > li").first();

        assertThat(vraag).containsText("Arbeidsbeperking");
        assertThat(vraag).containsText("Structureel: Werk met ondersteuning");
        assertThat(page.locator("#volgende")).containsText("Volgende vragen: Arbeidsbeperking");
        page.locator("#volgende a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#arbeidsbeperking-0")).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#volgende")).not().containsText("Arbeidsbeperking");
    }

    @Test
    void the_advice_and_the_button_that_asks_for_it_are_always_in_view() {
        for (NewContextOptions options : List.of(
                new NewContextOptions(),
                new NewContextOptions().setViewportSize(320, 640),
                new NewContextOptions().setJavaScriptEnabled(false))) {
            restart(options);
            open(NIEUW);
            assertThat(page.locator("button:has-text('Geef advies')")).isInViewport();
            page.locator("#eerdereVoorzieningen-0-start").focus();
            assertThat(page.locator("button:has-text('Geef advies')")).isInViewport();
            boolean script = options.javaScriptEnabled == null;
            assertThat(page.locator("#stand")).isVisible(new IsVisibleOptions().setVisible(script));
        }
    }

    @Test
    void says_so_when_no_answer_changes_the_advice_any_more() {
        open(NIEUW);
        page.selectOption("#gemeente", "nijmegen");
        page.fill("#geboortedatum", "1-1-1940");
        page.selectOption("#regeling", "PARTICIPATIEWET");

        assertThat(page.locator(PANEEL)).containsText("Het advies staat al vast.");
        assertThat(page.locator("#volgende")).hasText("");
    }

    @Test
    void a_problem_is_told_when_the_field_is_left_and_the_rest_still_counts() {
        open(NIEUW);
        fillSome();
        page.locator("#loonwaarde").pressSequentially("150");
        assertThat(page.locator(PANEEL)).containsText("Telt nog niet mee: Loonwaarde.");
        assertThat(page.locator(PANEEL)).not().containsText("heel getal");
        page.keyboard().press("Tab");

        assertThat(page.locator(PANEEL)).containsText("Loonwaarde: Geef bij ‘Loonwaarde’ een heel getal");
        assertThat(page.locator(PANEEL + " .rw-uitslag")).hasText("Intake");
        assertThat(page.locator("#begeleidingsbehoefte-0")).isFocused();
        page.fill("#kenmerk", "123456782");
        page.keyboard().press("Tab");
        assertThat(page.locator(PANEEL)).containsText("Dit kenmerk lijkt een burgerservicenummer.");
        assertThat(page.locator(PANEEL + " .rw-uitslag")).hasText("Intake");
    }

    @Test
    void a_half_filled_row_does_not_count_yet_and_is_found() {
        open(NIEUW);
        fillSome();
        page.selectOption("#eerdereVoorzieningen-1-voorziening", "PROEFPLAATSING");

        assertThat(page.locator(PANEEL)).containsText("Telt nog niet mee: Regel 2, Begin (dd-mm-jjjj)");
        page.click(PANEEL + " a:has-text('Regel 2, Begin')");
        assertThat(page.locator("#eerdereVoorzieningen-1-start")).isFocused();
    }

    @Test
    void says_so_when_the_server_does_not_answer_and_can_try_again() {
        open(NIEUW);
        fillSome();
        assertThat(page.locator(PANEEL + " .rw-uitslag")).hasText("Intake");
        page.route("**/adviezen/proef", route -> route.abort());
        page.selectOption("#regeling", "WW");

        assertThat(page.locator("#meekijken-fout")).containsText("Het advies kon niet worden bijgewerkt.");
        assertThat(page.locator("#meekijken")).hasClass(Pattern.compile(".*rw-verouderd.*"));
        assertThat(page.locator(PANEEL + " .rw-uitslag")).hasText("Intake");
        assertThat(axe()).isEmpty();
        picture("meekijken-fout");
        page.unroute("**/adviezen/proef");
        page.click("#nogmaals");
        assertThat(page.locator(PANEEL + " .rw-uitslag")).hasText("Doorverwijzing");
        assertThat(page.locator("#meekijken-fout")).isHidden();
    }

    @Test
    void without_javascript_a_button_gives_the_same_above_the_form() {
        restart(new NewContextOptions().setJavaScriptEnabled(false));
        open(NIEUW);
        assertThat(page.locator("#meekijken")).isHidden();
        fillSome();
        page.fill("#kenmerk", "K-7");
        Response antwoord = page.waitForResponse(
                "**/adviezen/proef",
                () -> page.locator("text=Bekijk het advies zonder te bewaren").press("Enter"));

        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(page.locator("#proef .rw-uitslag")).hasText("Intake");
        assertThat(page.locator("#proef")).containsText("Structureel: Werk met ondersteuning");
        assertThat(page.locator("#proef-kop")).isFocused();
        assertThat(page.locator("#kenmerk")).hasValue("K-7");
        assertThat(page.locator("#geboortedatum")).hasValue("1-2-1990");
        page.locator("button:has-text('Geef advies')").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/adviezen/[0-9a-f-]{36}"));
    }

    @Test
    void the_advice_above_the_form_has_no_violations() {
        open(NIEUW);
        fillSome();
        assertThat(page.locator(PANEEL + " .rw-uitslag")).hasText("Intake");
        page.click("text=Bekijk het advies zonder te bewaren");
        assertThat(page.locator("#proef-kop")).isFocused();
        assertThat(page.locator(PANEEL)).hasText("Het advies staat boven het formulier.");

        assertThat(axe()).isEmpty();
        picture("proef");
    }

    @Test
    void without_javascript_wrong_answers_are_told_with_the_advice_of_the_rest() {
        restart(new NewContextOptions().setJavaScriptEnabled(false));
        open(NIEUW);
        fillSome();
        page.fill("#loonwaarde", "150");
        Response antwoord = page.waitForResponse(
                "**/adviezen/proef",
                () -> page.locator("text=Bekijk het advies zonder te bewaren").press("Enter"));

        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(page.locator("#fouten")).isFocused();
        assertThat(page.locator("#fouten h2")).hasText("1 antwoord klopt niet en telt niet mee");
        assertThat(page.locator("#proef .rw-uitslag")).hasText("Intake");
        assertThat(page.locator("#loonwaarde")).hasValue("150");
    }

    @Test
    void on_a_small_screen_a_bar_tells_the_advice_and_hides_no_focus() {
        restart(new NewContextOptions().setViewportSize(320, 640));
        open(NIEUW);
        fillSome();

        assertThat(page.locator("#stand")).containsText("Advies tot nu toe: Intake");
        assertThat(page.locator("#stand")).isInViewport();
        assertThat(overflows()).isFalse();
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            page.waitForFunction(FOCUS_IS_ABOVE_THE_BAR);
        }
        picture("meekijken-320");
        page.click("#stand a");
        assertThat(page.locator(PANEEL + " .rw-uitslag")).isInViewport();
    }

    private void fillSome() {
        page.selectOption("#gemeente", "nijmegen");
        page.fill("#geboortedatum", "1-2-1990");
        page.selectOption("#regeling", "PARTICIPATIEWET");
    }
}

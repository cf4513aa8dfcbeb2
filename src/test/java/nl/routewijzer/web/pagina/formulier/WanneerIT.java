package nl.routewijzer.web.pagina.formulier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.List;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldvoorwaarde;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question that only means something with another answer appears with that answer, and never takes an answer away. */
class WanneerIT extends BrowserTest {
    private static final String NIEUW = "/adviezen/nieuw";

    @ParameterizedTest
    @CsvSource({
        "huishouden,ALLEENSTAANDE_OUDER,GEHUWD,partner.medischUrenbeperkt",
        "regeling,PARTICIPATIEWET,IOW,aanvullendeBijstand",
        "regeling,WW,BIJSTAND_AANGEVRAAGD,aanvraagdatum",
        "regeling,WW,WSW,swWerkvorm",
        "meldingsdatum,' ',1-11-2026,zoekresultaat",
        "adviesBeschutWerk,POSITIEF,NEGATIEF,grondNegatiefAdvies",
        "indicatieDagbesteding,false,true,indicatieDagbestedingTot"
    })
    void a_question_stands_there_with_the_answer_that_gives_it_a_meaning(
            String bij, String anders, String antwoord, String veld) {
        open(NIEUW);
        assertThat(question(veld)).isHidden();
        answer(bij, anders);
        assertThat(question(veld)).isHidden();
        answer(bij, antwoord);
        assertThat(question(veld)).isVisible();
        answer(bij, anders);
        assertThat(question(veld)).isHidden();
    }

    @Test
    void a_question_that_always_means_something_always_stands_there() {
        open(NIEUW);
        for (Veld veld : List.of(Veld.KENMERK, Veld.REGELING, Veld.ADVIES_BESCHUT_WERK, Veld.PARTTIME_UREN)) {
            assertThat(question(veld.pad())).isVisible();
        }
    }

    @Test
    void the_part_on_the_partner_comes_and_goes_with_its_link() {
        open(NIEUW);
        Locator link = page.locator(".rw-opdezepagina a[href='#groep-PARTNER']");
        assertThat(link).isHidden();
        answer("huishouden", "GEHUWD");
        assertThat(link).isVisible();
        assertThat(page.locator("#groep-PARTNER")).isVisible();
    }

    @Test
    void without_javascript_every_question_stands_there_and_says_when_it_matters() {
        restart(new NewContextOptions().setJavaScriptEnabled(false));
        open(NIEUW);

        for (Veld veld : Veld.values()) {
            assertThat(question(veld.pad())).isVisible();
            if (Veldvoorwaarde.of(veld).isPresent() && veld.groep() != Veld.Groep.PARTNER) {
                Locator zin = page.locator("#" + Invoerveld.id(veld.pad()) + "-wanneer");
                assertThat(zin).containsText("alleen");
                assertThat(page.locator("[aria-describedby~='" + zin.getAttribute("id") + "']"))
                        .hasCount(1);
            }
        }
        assertThat(page.locator("fieldset:has(#groep-PARTNER)")).containsText("Dit deel telt alleen als");
        picture("wanneer-zonder-javascript");
        answer("adviesBeschutWerk", "NEGATIEF");
        answer("grondNegatiefAdvies", "TE_KWETSBAAR");
        fillRequired();
        page.click("button:has-text('Geef advies')");
        assertThat(page.locator("main")).containsText("Te kwetsbaar");
    }

    @Test
    void an_answer_that_no_longer_fits_stays_in_sight_and_is_refused_until_it_is_taken_back() {
        open(NIEUW);
        fillRequired();
        answer("adviesBeschutWerk", "NEGATIEF");
        answer("grondNegatiefAdvies", "TE_ZELFSTANDIG");
        answer("adviesBeschutWerk", "POSITIEF");
        assertThat(question("grondNegatiefAdvies")).isVisible();
        assertThat(page.locator("#meekijken-inhoud .rw-bezwaren")).containsText("negatief advies hoort alleen");

        Response antwoord = page.waitForResponse("**/adviezen", () -> page.click("button:has-text('Geef advies')"));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(page.locator("#grondNegatiefAdvies-fout")).isVisible();
        assertThat(page.locator("input[name=grondNegatiefAdvies][value=TE_ZELFSTANDIG]"))
                .isChecked();
        page.click("#fouten a[href='#grondNegatiefAdvies-0']");
        assertThat(page.locator("#grondNegatiefAdvies-0")).isFocused();
        page.keyboard().press("Space");
        assertThat(page.locator("#grondNegatiefAdvies-0")).isFocused();
        assertThat(question("grondNegatiefAdvies")).isVisible();
        page.check("#motivatie-1");
        assertThat(question("grondNegatiefAdvies")).isHidden();
        page.click("button:has-text('Geef advies')");
        page.waitForURL("**/adviezen/*-*");
    }

    @Test
    void nothing_that_is_hidden_is_sent_and_nothing_that_was_typed_is_lost() {
        open(NIEUW);
        answer("indicatieDagbesteding", "true");
        page.fill("#indicatieDagbestedingTot", "31-12-2027");
        answer("indicatieDagbesteding", "false");
        answer("regeling", "WW");
        answer("aanvullendeBijstand", "true");
        answer("regeling", "WIA");
        assertThat(hiddenAnswers()).isEmpty();
        page.reload();
        page.click(".rw-verder");

        assertThat(page.locator("#indicatieDagbestedingTot")).isVisible();
        assertThat(page.locator("#indicatieDagbestedingTot")).hasValue("31-12-2027");
        assertThat(page.locator("input[name=aanvullendeBijstand][value=true]")).isChecked();
        assertThat(question("aanvullendeBijstand")).isVisible();
        assertThat(question("swWerkvorm")).isHidden();
        assertThat(hiddenAnswers()).isEmpty();
        page.click("#leeg");
        assertThat(question("indicatieDagbestedingTot")).isHidden();
        assertThat(question("aanvullendeBijstand")).isHidden();
    }

    @Test
    void a_profile_of_before_shows_what_it_holds() {
        open(give(Voorbeeldkandidaat.SOCIALE_WERKVOORZIENING));
        page.click("text=Nieuw advies met dit profiel");
        assertThat(question("swWerkvorm")).isVisible();
        assertThat(question("aanvullendeBijstand")).isHidden();
    }

    @Test
    void a_link_leads_to_a_question_that_is_hidden() {
        open(NIEUW + "#grondNegatiefAdvies-0");
        assertThat(question("grondNegatiefAdvies")).isVisible();
        assertThat(question("indicatieDagbestedingTot")).isHidden();
    }

    @Test
    void the_keyboard_goes_from_an_answer_to_the_question_that_comes_with_it() {
        open(NIEUW);
        page.focus("#adviesBeschutWerk-0");
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.locator("#adviesBeschutWerk-4")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("#grondNegatiefAdvies-0")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#grondNegatiefAdvies-1")).isChecked();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#adviesBeschutWerk-3")).isFocused();
        assertThat(question("grondNegatiefAdvies")).isVisible();
    }

    @Test
    void with_and_without_what_is_asked_the_form_is_accessible_and_fits_a_small_screen() {
        open(NIEUW);
        check("wanneer-uit");
        answer("huishouden", "GEHUWD");
        answer("regeling", "IOW");
        answer("meldingsdatum", "1-11-2026");
        answer("adviesBeschutWerk", "NEGATIEF");
        answer("indicatieDagbesteding", "true");
        check("wanneer-aan");
        answer("regeling", "BIJSTAND_AANGEVRAAGD");
        check("wanneer-aanvraag");
    }

    private void check(String naam) {
        for (int breedte : List.of(1280, 320)) {
            page.setViewportSize(breedte, 720);
            assertThat(axe()).isEmpty();
            assertThat(overflows()).as(naam + " at " + breedte).isFalse();
            picture(naam + "-" + breedte);
        }
    }

    /** What would be sent of controls that nobody can see. */
    private String hiddenAnswers() {
        return (String) page.evaluate("""
                () => [...new FormData(document.getElementById('formulier'))]
                  .filter(([name, value]) => value && [...document.getElementsByName(name)]
                    .every(control => control.closest('[hidden]')))
                  .map(([name]) => name).filter(name => name !== 'aangeraakt').join()""");
    }

    private Locator question(String veld) {
        return page.locator("#formulier [name='" + veld + "']").first();
    }

    private void answer(String veld, String antwoord) {
        Locator vraag = question(veld);
        String soort = (String) vraag.evaluate("control => control.type");
        if (soort.equals("radio")) {
            page.check("input[name='" + veld + "'][value='" + antwoord + "']");
        } else if (soort.equals("text")) {
            vraag.fill(antwoord);
        } else {
            vraag.selectOption(antwoord);
        }
    }

    private void fillRequired() {
        page.fill("#kenmerk", "K-1");
        page.selectOption("#gemeente", "nijmegen");
        page.fill("#geboortedatum", "1-2-1990");
    }
}

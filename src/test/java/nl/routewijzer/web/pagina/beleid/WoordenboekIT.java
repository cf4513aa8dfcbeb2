package nl.routewijzer.web.pagina.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import nl.routewijzer.regels.taal.Lemmas;
import nl.routewijzer.web.pagina.BrowserTest;
import org.junit.jupiter.api.Test;

/** The dictionary of the rules, as a policy maker reads it. */
class WoordenboekIT extends BrowserTest {

    @Test
    void every_sentence_stands_there_with_its_meaning_and_an_example() {
        open("/woordenboek");

        assertThat(page.locator("article h4").allInnerTexts())
                .containsExactlyElementsOf(Lemmas.ALLE.stream()
                        .map(lemma -> lemma.vorm().sjabloon())
                        .toList());
        assertThat(page.locator("#aantal").innerText()).startsWith(Lemmas.ALLE.size() + " ");
        assertThat(page.locator("#voorwaarde-de-verschijning-is-waarden").innerText())
                .contains("Is de verschijning onbekend, dan geldt de zin niet.")
                .contains("AFWEZIG_MET_BERICHT")
                .contains("U3: Wie zonder bericht niet komt")
                .contains("landelijk/uitkomst.regels, regel ");
        assertThat(page.locator("#voorwaarde-de-werksoort-is-niet-waarden").innerText())
                .contains("In de regels van vandaag komt dit niet voor.");
    }

    @Test
    void is_searched_with_the_keyboard_and_without_javascript() {
        restart(new NewContextOptions().setJavaScriptEnabled(false));
        open("/woordenboek");
        page.locator("#zoek").focus();
        page.keyboard().type("loonwaarde lager");
        page.keyboard().press("Enter");
        page.waitForURL("**/woordenboek?zoek=loonwaarde+lager");

        List<String> gevonden = page.locator("article h4").allInnerTexts();
        assertThat(gevonden).contains("de loonwaarde is lager dan {getal}").hasSizeLessThan(20);
        assertThat(page.locator("#gevonden").innerText())
                .startsWith(gevonden.size() + " van de " + Lemmas.ALLE.size())
                .contains("‘loonwaarde lager’");
        assertThat(page.locator("#zoek").inputValue()).isEqualTo("loonwaarde lager");

        page.click("text=Toon alles");
        page.waitForURL("**/woordenboek");
        assertThat(page.locator("article").count()).isEqualTo(Lemmas.ALLE.size());
    }

    @Test
    void says_so_when_nothing_is_found() {
        open("/woordenboek?zoek=%3Cb%3Exyzzy");

        assertThat(page.locator("main").innerText())
                .contains("0 van de")
                .contains("<b>xyzzy")
                .contains("minder woorden");
        assertThat(page.locator("article").count()).isZero();
    }

    @Test
    void the_links_of_the_page_lead_to_a_place_on_it() {
        open("/uitleg");
        page.click("main a:has-text('woordenboek')");

        List<Object> targets = page.locator("nav[aria-labelledby=onderdelen] a").all().stream()
                .map(link -> link.evaluate("link => document.querySelector(link.hash) !== null"))
                .toList();
        assertThat(targets).hasSizeGreaterThan(20).containsOnly(true);
        assertThat(
                        page.evaluate(
                                "() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.length === new Set(ids).size }"))
                .isEqualTo(true);
    }
}

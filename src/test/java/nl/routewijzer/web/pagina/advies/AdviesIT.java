package nl.routewijzer.web.pagina.advies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.junit.jupiter.api.Test;

/** What the page of an advice must show. */
class AdviesIT extends BrowserTest {

    @Test
    void a_search_period_that_ends_on_the_birthday_says_until_when_and_why() {
        open(give(Voorbeeldkandidaat.BIJNA_27));
        Locator zoekperiode = page.locator("section[aria-labelledby=zoekperiode]");

        assertThat(page.locator("h1")).hasText("Zoekperiode");
        assertThat(zoekperiode).containsText("De zoekperiode loopt tot 10 december 2026.");
        assertThat(row(zoekperiode, "Laatste dag van de zoekperiode")).hasText("9 december 2026");
        assertThat(row(zoekperiode, "Bijstand aanvragen kan vanaf")).hasText("10 december 2026");
        assertThat(row(zoekperiode, "Waarom die dag?")).hasText("De kandidaat wordt 27 jaar.");
        assertThat(row(zoekperiode, "Volgens regel")).containsText("Participatiewet artikel 41 lid 4");
        assertThat(page.locator("section[aria-labelledby=signalen]"))
                .containsText("De zoekperiode eindigt eerder, omdat de kandidaat of de partner 27 wordt.");
    }

    @Test
    void a_search_period_that_runs_its_course_ends_for_that_reason() {
        open(give(Voorbeeldkandidaat.ZOEKPERIODE));
        Locator zoekperiode = page.locator("section[aria-labelledby=zoekperiode]");

        assertThat(zoekperiode).containsText("De zoekperiode loopt tot 7 december 2026.");
        assertThat(row(zoekperiode, "Waarom die dag?")).not().containsText("27");
    }

    @Test
    void in_the_grey_area_the_range_crosses_the_boundary_and_the_page_names_the_facts_that_decide() {
        open(give(Voorbeeldkandidaat.GRIJS));
        List<BoundingBox> balken = page.locator(".rw-tekening .rw-balk").all().stream()
                .map(Locator::boundingBox)
                .toList();
        BoundingBox grens = page.locator(".rw-tekening .rw-grens").boundingBox();

        assertThat(balken).hasSize(2);
        assertThat(balken.get(0).x).isLessThan(grens.x);
        assertThat(balken.get(1).x + balken.get(1).width).isGreaterThan(grens.x + grens.width);
        assertThat(page.locator(".rw-tekening desc")).containsText("De grens van 24 maanden loopt door de balk");
        assertThat(page.locator(".rw-kader:has(#beslissend)"))
                .containsText("‘Is de vervolgdiagnose klaar?’ en ‘Inschatting van de consulent’");
    }

    @Test
    void help_that_runs_already_is_not_told_as_new_and_every_source_says_what_it_is() {
        Map<String, Object> tree = new LinkedHashMap<>(Voorbeeldkandidaat.ONTWIKKELING.tree);
        tree.put(
                "eerdereVoorzieningen",
                List.of(Map.of("voorziening", "LEERWERKPLEK", "start", "2026-10-01", "resultaat", "LOOPT")));
        open("/adviezen/" + balie.give(tree).id());

        assertThat(page.locator("section:has(> #voorzieningen) article:has(h3:text-is('Leerwerkplek'))"))
                .containsText("Loopt al sinds 1 oktober 2026. Ga hiermee door.");
        assertThat(page.locator("#bronnen ~ dl dt").first()).hasText("001");
        assertThat(page.locator("#bronnen ~ dl dd").first())
                .hasText("Evaluatie van WerkBedrijf Rijk van Nijmegen, 2021");
        assertThat(page.locator("#bronnen ~ dl a").first()).hasAttribute("href", Pattern.compile("^https://.*"));
        picture("advies-bronnen");
    }

    @Test
    void a_range_before_the_boundary_is_one_bar() {
        open(give(Voorbeeldkandidaat.ONTWIKKELING));

        assertThat(page.locator(".rw-tekening .rw-balk")).hasCount(1);
        assertThat(page.locator(".rw-tekening desc")).containsText("De hele balk ligt voor de grens");
    }

    @Test
    void an_advice_that_a_later_one_took_the_place_of_says_so_and_no_longer_until_when_it_holds() {
        String eerste = give(Voorbeeldkandidaat.BIJNA_27);
        open(eerste);
        assertThat(page.locator("main")).containsText("Geldig tot");
        assertThat(page.locator("main")).not().containsText("Er is een later advies");

        String tweede = give(Voorbeeldkandidaat.BIJNA_27);
        open(eerste);
        assertThat(page.locator("main")).not().containsText("Geldig tot");
        page.click("main a:has-text('Lees het advies van')");
        page.waitForURL("**" + tweede);
        assertThat(page.locator("main")).not().containsText("Er is een later advies");
    }

    @Test
    void every_link_on_the_page_leads_to_a_place_on_it() {
        open(give(Voorbeeldkandidaat.GRIJS));

        assertLinksLeadSomewhere(8);
    }

    @Test
    void the_menu_tells_where_the_reader_is() {
        open(give(Voorbeeldkandidaat.GRIJS));
        assertThat(page.locator("nav [aria-current]:not([lang])")).hasText("Adviezen");
        assertThat(page.locator("nav [aria-current]:not([lang])")).hasAttribute("aria-current", "true");
        open("/adviezen/nieuw");
        assertThat(page.locator("nav [aria-current=page]")).hasText("Nieuw advies");
    }

    private static Locator row(Locator section, String term) {
        return section.locator("dt:text-is('" + term + "') + dd");
    }
}

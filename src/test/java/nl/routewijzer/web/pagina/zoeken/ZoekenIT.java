package nl.routewijzer.web.pagina.zoeken;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.HashMap;
import java.util.Map;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.junit.jupiter.api.Test;

/** A candidate is found by what somebody remembers of the kenmerk, and a list tells how long it is. */
class ZoekenIT extends BrowserTest {

    @Test
    void a_part_of_a_kenmerk_finds_everybody_who_has_it() {
        give("AB-0471");
        give("CD-0471-2");
        give("EF-9");
        open("/adviezen");
        page.fill("#zoek", "0471");
        page.keyboard().press("Enter");

        assertThat(page.locator("#gevonden")).hasText("Adviezen met 0471 in het kenmerk");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("[role=status]")).hasText("1 tot en met 2 van 2.");
        picture("zoeken");
        assertThat(axe()).isEmpty();

        page.fill("#zoek", "ab-0471");
        page.keyboard().press("Enter");
        assertThat(page.locator("#gevonden")).hasText("Adviezen voor ab-0471");
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    @Test
    void a_list_has_an_order_and_pages_that_go_both_ways() {
        for (int i = 0; i < 101; i++) {
            give("K-%03d".formatted(i));
        }
        restart(new NewContextOptions().setJavaScriptEnabled(false));
        open("/adviezen?volgorde=kenmerk");

        assertThat(page.locator("[role=status]")).hasText("1 tot en met 100 van 101.");
        assertThat(page.locator("tbody th").first()).hasText("K-000");
        assertThat(page.locator("#volgorde")).hasValue("kenmerk");
        page.click("text=Volgende bladzijde");
        assertThat(page.locator("[role=status]")).hasText("101 tot en met 101 van 101.");
        assertThat(page.locator("tbody th")).hasText(new String[] {"K-100"});
        assertThat(page.locator("text=Volgende bladzijde")).hasCount(0);
        page.click("text=Vorige bladzijde");
        assertThat(page.locator("tbody th").first()).hasText("K-000");
        open("/adviezen?volgorde=kenmerk&pagina=99");
        assertThat(page.locator("tbody th")).hasText(new String[] {"K-100"});
    }

    @Test
    void a_character_that_nobody_types_finds_nobody() {
        give("K-1");
        assertThat(page.request()
                        .get("http://localhost:" + port + "/adviezen?zoek=K-1%00&gemeente=%00")
                        .status())
                .isEqualTo(200);
    }

    private void give(String kenmerk) {
        Map<String, Object> tree = new HashMap<>(Voorbeeldkandidaat.GRIJS.tree);
        tree.put("kenmerk", kenmerk);
        balie.give(tree);
    }
}

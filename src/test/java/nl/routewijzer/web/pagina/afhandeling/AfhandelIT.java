package nl.routewijzer.web.pagina.afhandeling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.balie.Afhandelbalie;
import nl.routewijzer.balie.Besluitbalie;
import nl.routewijzer.balie.Intrekbalie;
import nl.routewijzer.dossier.Afhandeling.Soort;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The consultant notes what happened with a terugmelding or an overdracht. */
class AfhandelIT extends BrowserTest {
    @Autowired
    private Afhandelbalie afhandelbalie;

    @Autowired
    private Besluitbalie besluitbalie;

    @Autowired
    private Intrekbalie intrekbalie;

    @Test
    void a_terugmelding_is_sent_received_and_answered_and_that_is_seen_everywhere() throws IOException {
        String advies = give(Voorbeeldkandidaat.TERUGMELDING);
        open(advies);
        page.click("text=Noteren wat er met de terugmelding gebeurde");
        assertThat(page.locator("h1")).hasText("Wat gebeurde er met de terugmelding?");
        assertThat(page.locator("#stand-nu")).hasText("Nog niet verstuurd.");
        assertThat(page.locator("input[name=stand]")).hasCount(1);
        screens("afhandeling");
        page.fill("#dag", "21-11-2026");
        page.click("button:has-text('Noteren')");
        assertThat(page).hasURL(Pattern.compile(".*" + advies + "#afhandeling"));
        assertThat(page.locator(".rw-afhandeling"))
                .containsText(
                        "Verstuurd op 21 november 2026, dat is vandaag. Nog niet bevestigd dat het stuk is ontvangen.");

        page.click("text=Noteren wat er met de terugmelding gebeurde");
        assertThat(page.getByLabel("Ontvangen", exact())).isChecked();
        page.getByLabel("Beantwoord", exact()).check();
        page.fill("#dag", "21 november 2026");
        page.fill("#regel", "De gemeente neemt het over.");
        page.click("button:has-text('Noteren')");
        assertThat(page.locator(".rw-afhandeling")).containsText("Beantwoord op 21 november 2026.");
        assertThat(page.locator(".rw-afhandeling [lang=nl]")).hasText("De gemeente neemt het over.");

        open("/adviezen");
        assertThat(page.locator("tbody tr")).containsText("Terugmelding beantwoord op 21-11-2026");
        open("/dossiers/" + stuk(advies).kenmerk());
        assertThat(page.locator(".rw-moment .rw-afhandeling")).containsText("De gemeente neemt het over.");
        screens("dossier-afhandeling");
        open(advies + "/overdracht");
        assertThat(page.locator("section[aria-labelledby=afhandeling]")).containsText("Verstuurd op 21 november 2026");
        screens("overdracht-afhandeling");
        assertThat(text(advies + "/overdracht.pdf"))
                .contains("Beantwoord op 21 november 2026: De gemeente neemt het over.");
        assertThat(page.request()
                        .get("http://localhost:" + port + "/adviezen.csv")
                        .text())
                .contains("terugmeldingStand")
                .contains("BEANTWOORD;2026-11-21");
    }

    @Test
    void a_mistake_is_repaired_by_a_new_note_and_stays_to_be_read() {
        String advies = give(Voorbeeldkandidaat.GRIJS);
        note(advies, Map.of("stand", "VERSTUURD", "dag", "2026-11-21"));
        open(advies + "/afhandeling/overdracht");
        page.getByLabel("Herstel: toch niet verstuurd").check();
        page.fill("#regel", "kort");
        Response antwoord = page.waitForResponse("**/overdracht", () -> page.click("button:has-text('Noteren')"));

        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(page.locator("#fouten")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("Niet goed ingevuld: Wat gebeurde er met de overdracht.*"));
        assertThat(page.getByLabel("Herstel: toch niet verstuurd")).isChecked();
        assertThat(page.locator("#regel")).hasValue("kort");
        screens("afhandeling-fout");
        page.click("#fouten a");
        assertThat(page.locator("#regel")).isFocused();
        page.fill("#regel", "De post bracht het terug.");
        page.click("button:has-text('Noteren')");
        assertThat(page.locator(".rw-afhandeling")).containsText("Nog niet verstuurd.");
        page.click("text=Noteren wat er met de overdracht gebeurde");
        assertThat(page.locator("section[aria-labelledby=notities] li")).hasCount(2);
        assertThat(page.locator("section[aria-labelledby=notities] li").first()).containsText("(later hersteld)");
        assertThat(page.locator("section[aria-labelledby=notities] li").last())
                .not()
                .containsText("(later hersteld)");
        assertThat(page.locator("section[aria-labelledby=notities] li").last())
                .containsText("De post bracht het terug.");
        screens("afhandeling-hersteld");
    }

    @Test
    void errors_speak_the_words_of_the_form() {
        String advies = give(Voorbeeldkandidaat.GRIJS);
        open(advies + "/afhandeling/overdracht");
        page.click("button:has-text('Noteren')");
        assertThat(page.locator("#dag-fout")).hasText("Vul bij ‘Op welke dag gebeurde dat?’ een datum in.");
        page.fill("#dag", "22-11-2026");
        page.click("button:has-text('Noteren')");
        assertThat(page.locator("#dag-fout"))
                .hasText("De dag 22-11-2026 moet nog komen. Noteer wat is gebeurd, dus uiterlijk 21-11-2026.");
        page.fill("#dag", "31-02-2026");
        page.fill("#regel", "bsn 123456782");
        page.click("button:has-text('Noteren')");
        assertThat(page.locator("#dag-fout")).hasText("De datum 31-02-2026 bestaat niet.");
        assertThat(page.locator("#regel-fout")).containsText("burgerservicenummer");
        dossier.fill();
        page.fill("#dag", "21-11-2026");
        page.fill("#regel", "");
        Response antwoord = page.waitForResponse("**/overdracht", () -> page.click("button:has-text('Noteren')"));
        assertThat(antwoord.status()).isEqualTo(507);
        assertThat(page.locator("#fouten")).containsText("te weinig ruimte");
        assertThat(page.locator("#dag")).hasValue("21-11-2026");
    }

    @Test
    void two_who_note_at_once_do_not_cross() {
        String advies = give(Voorbeeldkandidaat.GRIJS);
        open(advies + "/afhandeling/overdracht");
        note(advies, Map.of("stand", "VERSTUURD", "dag", "2026-11-21"));
        page.fill("#dag", "21-11-2026");
        Response antwoord = page.waitForResponse("**/overdracht", () -> page.click("button:has-text('Noteren')"));

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(page.locator("#fouten")).containsText("Intussen heeft iemand anders hier iets genoteerd.");
        assertThat(page.locator("#stand-nu")).containsText("Verstuurd op 21 november 2026");
        assertThat(afhandelbalie.of(stuk(advies), Soort.OVERDRACHT).laatste()).isOne();
    }

    @Test
    void a_withdrawn_advice_takes_no_notes_and_another_step_is_no_terugmelding() {
        String advies = give(Voorbeeldkandidaat.TERUGMELDING);
        open(advies + "/afhandeling/terugmelding");
        intrekbalie.withdraw(stuk(advies), Map.of("reden", "Dit gaat over iemand anders."));
        page.fill("#dag", "21-11-2026");
        Response antwoord = page.waitForResponse("**/terugmelding", () -> page.click("button:has-text('Noteren')"));
        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(page.locator(".rw-ingetrokken")).hasCount(1);
        assertThat(page.locator("main form")).hasCount(0);
        open(advies);
        assertThat(page.locator("#afhandeling")).hasCount(0);

        String anders = give(Voorbeeldkandidaat.GRIJS);
        open(anders);
        assertThat(page.locator(".rw-afhandeling dt")).hasText(new String[] {"Overdracht"});
        open(anders + "/afhandeling/terugmelding");
        assertThat(page.locator("main")).containsText("De uitkomst is hier geen terugmelding.");
        assertThat(page.locator("main form")).hasCount(0);
    }

    @Test
    void enter_in_a_field_notes_nothing() {
        String advies = give(Voorbeeldkandidaat.GRIJS);
        open(advies + "/afhandeling/overdracht");
        page.fill("#dag", "21-11-2026");
        page.locator("#dag").press("Enter");
        page.locator("#regel").press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/afhandeling/overdracht"));
        assertThat(afhandelbalie.of(stuk(advies), Soort.OVERDRACHT).laatste()).isZero();
    }

    @Test
    void works_with_the_keyboard_alone_and_without_javascript() {
        restart(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 640));
        String advies = give(Voorbeeldkandidaat.GRIJS);
        open(advies);
        tabTo("a[href$='/afhandeling/overdracht']");
        page.keyboard().press("Enter");
        tabTo("#dag");
        page.keyboard().type("20112026");
        tabTo("#regel");
        page.keyboard().type("Per post.");
        tabTo("main button");
        page.keyboard().press("Enter");
        assertThat(page.locator("#dag-fout")).containsText("ligt voor het advies");
        page.fill("#dag", "");
        tabTo("#dag");
        page.keyboard().type("21-11-2026");
        tabTo("main button");
        page.keyboard().press("Enter");

        assertThat(page.locator(".rw-afhandeling")).containsText("Per post.");
    }

    @Test
    void is_told_in_english_and_is_not_there_for_what_is_unknown() {
        restart(new NewContextOptions().setLocale("en-GB"));
        String advies = give(Voorbeeldkandidaat.GRIJS);
        open(advies + "/afhandeling/overdracht");
        assertThat(page.locator("h1")).hasText("What happened with the hand-over?");

        assertThat(visit("/adviezen/" + UUID.randomUUID() + "/afhandeling/overdracht"))
                .isEqualTo(404);
        assertThat(visit(advies + "/afhandeling/brief")).isEqualTo(404);
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }

    private void note(String advies, Map<String, String> facts) {
        Map<String, String> tree = new java.util.LinkedHashMap<>(facts);
        tree.put("soort", "OVERDRACHT");
        afhandelbalie.note(stuk(advies), tree);
    }

    private Dossierstuk stuk(String advies) {
        return dossier.find(UUID.fromString(advies.substring("/adviezen/".length())))
                .orElseThrow();
    }

    private String text(String pad) throws IOException {
        byte[] pdf = page.request().get("http://localhost:" + port + pad).body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** What the page looks like, wide and narrow, and that nothing is wrong with it. */
    private void screens(String naam) {
        for (int breedte : List.of(320, 1280)) {
            page.setViewportSize(breedte, 720);
            assertThat(overflows()).as(naam + " at " + breedte).isFalse();
            picture(naam + "-" + breedte);
        }
        assertThat(axe()).as(naam).isEmpty();
    }
}

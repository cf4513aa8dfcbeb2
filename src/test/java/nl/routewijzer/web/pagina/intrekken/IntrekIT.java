package nl.routewijzer.web.pagina.intrekken;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.balie.Besluitbalie;
import nl.routewijzer.balie.Intrekbalie;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The consultant takes back what was a mistake. */
class IntrekIT extends BrowserTest {
    private static final String WAAROM = "Dit gaat over iemand anders.";
    private static final String MERK = "Ingetrokken op 21 november 2026 om 10.15 uur.";

    @Autowired
    private Besluitbalie besluitbalie;

    @Autowired
    private Intrekbalie intrekbalie;

    @Test
    void withdraws_an_advice_with_a_reason_and_sees_that_on_it() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        open(advies);
        page.click("text=Dit advies intrekken");
        assertThat(page.locator(".rw-boven"))
                .hasText("K-2026-01-02: Ontwikkeling naar werk, gegeven op 21 november 2026 om 10.15 uur");
        page.fill("#reden", WAAROM + "\nZie K-1002.");
        screens("intrekken");
        page.click("button:has-text('Advies intrekken')");

        assertThat(page).hasURL(Pattern.compile(".*" + advies));
        assertThat(page.locator(".rw-ingetrokken")).containsText(MERK + " Dit advies telt niet meer.");
        assertThat(page.locator(".rw-ingetrokken [lang=nl]")).hasText(WAAROM + "\nZie K-1002.");
        assertThat(page.locator("h1")).hasText("Ontwikkeling naar werk");
        assertThat(page.locator("main")).containsText("Er kan geen besluit meer over worden vastgelegd.");
        assertThat(page.locator("section[aria-labelledby=besluit] form")).hasCount(0);
        assertThat(page.locator("text=Nog geen besluit. Leg vast")).hasCount(0);
        assertThat(page.locator("text=Dit advies intrekken")).hasCount(0);
        assertThat(page.locator("text=Nieuw advies met dit profiel")).hasCount(0);
        assertThat(stuk(advies).ingetrokken().reden()).isEqualTo(WAAROM + "\nZie K-1002.");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".rw-ingetrokken")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        screens("advies-ingetrokken");
    }

    @Test
    void errors_take_the_focus_lead_to_the_field_and_keep_what_was_typed() {
        open(give(Voorbeeldkandidaat.GRIJS) + "/intrekken");
        page.fill("#reden", "fout");
        Response antwoord = page.waitForResponse("**/intrekken", () -> page.click("main button"));

        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(page.locator("#fouten")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("Niet goed ingevuld: Advies intrekken.*"));
        assertThat(page.locator("#reden-fout"))
                .hasText("Schrijf in minstens 10 tekens waarom u dit advies intrekt. Hier staan er 4.");
        assertThat(page.locator("#reden")).hasValue("fout");
        screens("intrekken-fout");
        page.click("#fouten a");
        assertThat(page.locator("#reden")).isFocused();
        page.fill("#reden", "Kandidaat met bsn 123456782.");
        page.click("main button");
        assertThat(page.locator("#reden-fout")).containsText("burgerservicenummer");
        dossier.fill();
        page.fill("#reden", WAAROM);
        antwoord = page.waitForResponse("**/intrekken", () -> page.click("main button"));
        assertThat(antwoord.status()).isEqualTo(507);
        assertThat(page.locator("#reden-fout")).containsText("te weinig ruimte");
        assertThat(page.locator("#reden")).hasValue(WAAROM);
    }

    @Test
    void a_second_time_says_since_when_and_why() {
        String advies = give(Voorbeeldkandidaat.GRIJS);
        open(advies + "/intrekken");
        page.fill("#reden", "Nog een andere reden.");
        withdraw(advies);
        Response antwoord = page.waitForResponse("**/intrekken", () -> page.click("main button"));

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(page.locator(".rw-ingetrokken")).containsText(MERK);
        assertThat(page.locator(".rw-ingetrokken")).containsText(WAAROM);
        assertThat(page.locator("main form")).hasCount(0);
        assertThat(stuk(advies).ingetrokken().reden()).isEqualTo(WAAROM);
    }

    @Test
    void a_withdrawn_advice_counts_nowhere_and_its_dossier_goes_on_from_the_one_before() {
        String eerder = give(Voorbeeldkandidaat.ONTWIKKELING);
        UUID verkeerd = balie.give(Map.of(
                        "kenmerk",
                        "K-2026-01-02",
                        "gemeente",
                        "wijchen",
                        "geboortedatum",
                        Voorbeeldkandidaat.ONTWIKKELING.tree.get("geboortedatum"),
                        "startDienstverlening",
                        "2020-01-01"))
                .id();
        withdraw("/adviezen/" + verkeerd);

        open("/adviezen?zoek=K-2026-01-02");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr a").first()).hasAttribute("href", eerder);
        open(eerder);
        assertThat(page.locator("main")).not().containsText("Er is een later advies");
        open("/adviezen/" + verkeerd);
        assertThat(page.locator("main")).not().containsText("Er is een later advies");
        open("/dossiers/K-2026-01-02");
        assertThat(page.locator(".rw-moment")).hasCount(2);
        assertThat(page.locator(".rw-moment").first().locator(".rw-ingetrokken"))
                .containsText(WAAROM);
        assertThat(page.locator(".rw-moment").first()).not().containsText("Wat veranderde");
        assertThat(page.locator(".rw-boven")).hasText("Nijmegen");
        assertThat(page.locator("#nu ~ dl")).not().containsText("82 maanden");
        assertThat(page.locator("text=Nieuw advies voor deze kandidaat"))
                .hasAttribute("href", "/adviezen/nieuw?van=" + eerder.substring("/adviezen/".length()));
        screens("dossier-ingetrokken");
        open("/adviezen/nieuw?van=" + verkeerd);
        assertThat(page.locator("#kenmerk")).hasValue("");
    }

    @Test
    void a_dossier_of_which_all_is_withdrawn_says_so() {
        withdraw(give(Voorbeeldkandidaat.GRIJS));
        open("/dossiers/K-1002");

        assertThat(page.locator("section[aria-labelledby=nu]"))
                .containsText("Er is geen advies dat geldt: alles in dit dossier is ingetrokken.");
        assertThat(page.locator("main")).not().containsText("Er is nog geen besluit over dit advies.");
        assertThat(page.locator(".rw-knoppen a")).hasAttribute("href", "/adviezen/nieuw");
    }

    @Test
    void the_documents_of_a_withdrawn_advice_are_marked_and_the_letter_keeps_the_reason_inside() throws IOException {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        withdraw(advies);
        open(advies + "/overdracht");
        assertThat(page.locator("article .rw-ingetrokken")).containsText(MERK);
        assertThat(page.locator("article .rw-ingetrokken")).containsText(WAAROM);
        screens("overdracht-ingetrokken");
        open(advies + "/brief");
        assertThat(page.locator("article .rw-ingetrokken"))
                .hasText("Niet versturen: het advies bij deze brief is ingetrokken op 21-11-2026.");
        assertThat(page.locator("main")).not().containsText(WAAROM);
        screens("brief-ingetrokken");

        assertThat(text(advies + "/overdracht.pdf")).contains("Ingetrokken op 21 november 2026", WAAROM);
        assertThat(text(advies + "/brief.pdf"))
                .contains("is ingetrokken op 21-11-2026.")
                .doesNotContain(WAAROM);
    }

    @Test
    void a_besluit_that_was_a_mistake_is_withdrawn_and_none_holds_until_a_new_one() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        Besluit eerste = besluitbalie.decide(stuk(advies), Map.of("besluit", "VOLGEN"));
        besluitbalie.decide(
                stuk(advies),
                Map.of(
                        "besluit", "AFWIJKEN",
                        "uitkomst", "INTAKE",
                        "motivatie", "Eerst nog een gesprek met een collega.",
                        "corrigeert", eerste.id().toString()));
        open(advies);
        page.click("text=Dit besluit intrekken");
        assertThat(page.locator("h1")).hasText("Besluit intrekken");
        page.fill("#reden", WAAROM);
        page.click("button:has-text('Besluit intrekken')");

        assertThat(page).hasURL(Pattern.compile(".*" + advies + "#besluit"));
        assertThat(page.locator("#besluit ~ ol article").first()).containsText("Dit besluit is later verbeterd.");
        assertThat(page.locator("#besluit ~ ol article").last().locator(".rw-ingetrokken"))
                .containsText(MERK + " Dit besluit telt niet meer.");
        assertThat(page.locator("main")).containsText("Er geldt nu geen besluit: het laatste is ingetrokken.");
        assertThat(page.locator("main")).containsText("Nog geen besluit. Leg vast wat u besluit.");
        assertThat(page.locator("main")).not().containsText("Dit besluit geldt nu.");
        screens("besluit-ingetrokken");
        open("/adviezen");
        assertThat(page.locator("tbody tr")).containsText("Nog geen");
        open(advies + "/overdracht");
        assertThat(page.locator("#besluit + p")).containsText("Er geldt nu geen besluit");
        assertThat(page.locator("section[aria-labelledby=besluit] .rw-ingetrokken"))
                .containsText(WAAROM);
        open("/dossiers/K-2026-01-02");
        assertThat(page.locator(".rw-ingetrokken")).containsText(WAAROM);

        open(advies);
        page.check("text=Ik volg het advies");
        page.click("text=Besluit vastleggen");
        assertThat(page.locator("#besluit ~ ol article").last()).containsText("Dit besluit geldt nu.");
        open(advies + "/besluiten/" + eerste.id() + "/intrekken");
        assertThat(page.locator("main")).containsText("Dit besluit geldt al niet meer: het is later verbeterd.");
        assertThat(page.locator("main form")).hasCount(0);
    }

    @Test
    void who_decides_on_an_advice_that_was_just_withdrawn_is_told_and_loses_nothing() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        open(advies);
        page.check("text=Ik wijk af van het advies");
        page.selectOption("#besluit-uitkomst", "INTAKE");
        page.fill("#besluit-motivatie", "Eerst nog een gesprek met een collega.");
        withdraw(advies);
        Response antwoord = page.waitForResponse("**/besluiten", () -> page.click("text=Besluit vastleggen"));

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(page.locator("#fouten")).containsText("Dit advies is ingetrokken.");
        assertThat(page.locator(".rw-ingetrokken")).containsText(WAAROM);
        assertThat(page.locator("#besluit-motivatie")).hasValue("Eerst nog een gesprek met een collega.");
    }

    @Test
    void works_with_the_keyboard_alone_and_without_javascript() {
        restart(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 640));
        String advies = give(Voorbeeldkandidaat.GRIJS);
        open(advies);
        tabTo("a[href$='/intrekken']");
        page.keyboard().press("Enter");
        tabTo("#reden");
        page.keyboard().type(WAAROM);
        page.keyboard().press("Enter");
        page.keyboard().type("Zie K-1001.");
        tabTo("main button");
        page.keyboard().press("Enter");

        assertThat(page.locator(".rw-ingetrokken")).containsText("Zie K-1001.");
    }

    @Test
    void is_told_in_english_and_is_not_there_for_an_unknown_advice() {
        restart(new NewContextOptions().setLocale("en-GB"));
        String advies = give(Voorbeeldkandidaat.GRIJS);
        open(advies + "/intrekken");
        assertThat(page.locator("h1")).hasText("Withdraw an advice");
        withdraw(advies);
        open(advies);
        assertThat(page.locator(".rw-ingetrokken [lang=nl]")).hasText(WAAROM);

        assertThat(visit("/adviezen/" + UUID.randomUUID() + "/intrekken")).isEqualTo(404);
        assertThat(visit(advies + "/besluiten/" + UUID.randomUUID() + "/intrekken"))
                .isEqualTo(404);
    }

    private void withdraw(String advies) {
        intrekbalie.withdraw(stuk(advies), Map.of("reden", WAAROM));
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
        for (int breedte : List.of(1280, 320)) {
            page.setViewportSize(breedte, 720);
            assertThat(overflows()).as(naam + " at " + breedte).isFalse();
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target", "schermen", naam + "-" + breedte + ".png")));
        }
        assertThat(axe()).as(naam).isEmpty();
        page.setViewportSize(1280, 720);
    }
}

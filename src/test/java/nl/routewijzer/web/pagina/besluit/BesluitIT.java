package nl.routewijzer.web.pagina.besluit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.balie.Besluitbalie;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The consultant decides: follows the advice or deviates from it, and corrects that later. */
class BesluitIT extends BrowserTest {
    private static final String WAAROM = "Er is morgen al een gesprek bij een bakker.";

    @Autowired
    private Besluitbalie besluitbalie;

    @Test
    void follows_the_advice_and_sees_it_on_the_page_of_the_advice() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        open(advies);
        assertThat(page.locator("main")).containsText("Nog geen besluit. Leg vast wat u besluit.");
        assertThat(page.locator("main")).containsText("Dit is een advies. U beslist.");
        page.check("text=Ik volg het advies");
        submit();

        assertThat(page).hasURL(Pattern.compile(".*" + advies + "#besluit"));
        assertThat(page.locator("h2#besluit")).isFocused();
        assertThat(page.locator("#besluit ~ ol article")).hasCount(1);
        assertThat(page.locator("#besluit ~ ol h3")).hasText("Advies gevolgd");
        assertThat(page.locator("#besluit ~ ol")).containsText("21 november 2026 om 10.15 uur. Dit besluit geldt nu.");
        assertThat(page.locator("main")).containsText("De consulent volgt dit advies");
        assertThat(page.locator("h1")).hasText("Ontwikkeling naar werk");
    }

    @Test
    void deviates_with_another_step_and_other_help_and_tells_why() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        open(advies);
        page.check("text=Ik wijk af van het advies");
        page.selectOption("#besluit-uitkomst", "BEMIDDELING");
        page.locator("#besluit-voorzieningen input:checked").all().forEach(Locator::uncheck);
        page.check("#besluit-voorzieningen label:has-text('Jobcoaching') >> nth=0");
        page.fill("#besluit-motivatie", WAAROM + "\nZij heeft er zin in.");
        submit();

        Besluit besluit = latest(advies);
        assertThat(besluit.gevolgd()).isFalse();
        assertThat(besluit.uitkomst()).isEqualTo("BEMIDDELING");
        assertThat(besluit.voorzieningen()).hasSize(1);
        assertThat(besluit.motivatie()).isEqualTo(WAAROM + "\nZij heeft er zin in.");
        assertThat(page.locator("#besluit ~ ol")).containsText("Afgeweken van het advies");
        assertThat(page.locator("#besluit ~ ol")).containsText("Jobcoaching");
        part("besluit-afgeweken");
    }

    @Test
    void what_was_decided_comes_first_with_its_loket_and_what_was_advised_stays_in_view() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        decide(
                advies,
                Map.of(
                        "besluit",
                        "AFWIJKEN",
                        "uitkomst",
                        "UITSTROOM_WERK",
                        "voorzieningen",
                        List.of(),
                        "motivatie",
                        WAAROM));
        open(advies);

        assertThat(page).hasTitle(Pattern.compile("Advies K-2026-01-02: Werk gevonden.*"));
        assertThat(page.locator("h1")).hasText("Werk gevonden");
        assertThat(page.locator(".rw-uitkomst dt:text-is('Loket') + dd")).hasText("Gemeente");
        assertThat(page.locator(".rw-uitkomst dt:text-is('Wie') + dd")).hasText("Inkomensconsulent");
        assertThat(page.locator(".rw-uitkomst dt:text-is('Voorzieningen') + dd"))
                .hasText("Geen");
        assertThat(page.locator("#geadviseerd dd"))
                .hasText("Ontwikkeling naar werk, bij WerkBedrijf Rijk van Nijmegen");
        assertThat(page.locator(".rw-uitkomst")).containsText("De consulent besloot dit op 21 november 2026");
        assertThat(page.locator(".rw-uitkomst")).not().containsText("Dit is een advies. U beslist.");
        assertThat(axe()).isEmpty();
        picture("advies-anders-besloten");
        page.setViewportSize(320, 640);
        assertThat(overflows()).isFalse();
        picture("advies-anders-besloten-320");

        open(advies + "/overdracht");
        assertThat(page.locator("h2").nth(1)).hasText("Het besluit");
        assertThat(page.locator("section[aria-labelledby=besluit]")).containsText("Gemeente, inkomensconsulent");
        picture("overdracht-anders-besloten");
        open(advies + "/brief");
        assertThat(page.locator("article")).containsText("Dit is gekozen: u gaat aan het werk.");
        assertThat(page.locator("article"))
                .containsText(Pattern.compile("terecht bij de gemeente .*\\(inkomensconsulent\\)"));
        open("/adviezen");
        assertThat(page.locator("tbody td").first()).hasText("Werk gevonden (advies: Ontwikkeling naar werk)");
        assertThat(page.locator("tbody tr")).containsText("Afgeweken: Werk gevonden");
    }

    @Test
    void other_help_with_the_same_step_is_named_first() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        decide(advies, Map.of("besluit", "AFWIJKEN", "voorzieningen", List.of("JOBCOACHING"), "motivatie", WAAROM));
        open(advies);

        assertThat(page.locator("h1")).hasText("Ontwikkeling naar werk");
        assertThat(page.locator(".rw-uitkomst dt:text-is('Voorzieningen') + dd"))
                .hasText("Jobcoaching");
        assertThat(page.locator("#geadviseerd dd")).hasText("Dezelfde uitkomst met andere voorzieningen");
    }

    @Test
    void errors_take_the_focus_lead_to_the_field_and_keep_what_was_typed() {
        open(give(Voorbeeldkandidaat.ONTWIKKELING));
        page.check("text=Ik wijk af van het advies");
        page.selectOption("#besluit-uitkomst", "INTAKE");
        page.locator("#besluit-voorzieningen input").first().check();
        page.fill("#besluit-motivatie", "Te kort");
        Response antwoord = page.waitForResponse("**/besluiten", this::submit);

        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(page.locator("#fouten")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("Besluit niet goed ingevuld.*"));
        assertThat(page.locator("#fouten h2")).hasText("Uw besluit is nog niet vastgelegd: 1 antwoord klopt niet");
        assertThat(page.locator("#besluit-besluit-1")).isChecked();
        assertThat(page.locator("#besluit-uitkomst")).hasValue("INTAKE");
        assertThat(page.locator("#besluit-voorzieningen input").first()).isChecked();
        assertThat(page.locator("#besluit-motivatie")).hasValue("Te kort");
        assertThat(page.locator("#besluit-motivatie-fout"))
                .hasText("Schrijf in minstens 20 tekens waarom u van het advies afwijkt. Hier staan er 7.");
        page.click("#fouten a");
        assertThat(page.locator("#besluit-motivatie")).isFocused();
        assertThat(page.locator("#besluit-motivatie")).hasAttribute("aria-invalid", "true");
        part("besluit-fouten");
    }

    @Test
    void nothing_chosen_is_an_error_at_the_choice() {
        open(give(Voorbeeldkandidaat.ONTWIKKELING));
        submit();

        page.click("#fouten a");
        assertThat(page.locator("#besluit-besluit-0")).isFocused();
    }

    @Test
    void a_correction_takes_the_place_of_the_besluit_before_which_stays() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        decide(advies, Map.of("besluit", "AFWIJKEN", "uitkomst", "INTAKE", "motivatie", WAAROM));
        open(advies);
        page.click("summary:has-text('Dit besluit verbeteren')");
        assertThat(page.locator("#besluit-besluit-1")).isChecked();
        assertThat(page.locator("#besluit-uitkomst")).hasValue("INTAKE");
        page.check("text=Ik volg het advies");
        page.fill("#besluit-motivatie", "De bakker zei toch nee, dus weer terug naar het plan.");
        submit();

        assertThat(page.locator("#besluit ~ ol h3"))
                .hasText(new String[] {"Afgeweken van het advies", "Advies gevolgd"});
        assertThat(page.locator("#besluit ~ ol article").first()).containsText("Dit besluit is later verbeterd.");
        assertThat(page.locator("#besluit ~ ol article").last()).containsText("Dit besluit geldt nu.");
        assertThat(latest(advies).uitkomst()).isEqualTo("ONTWIKKELING");
        part("besluit-verbeterd");
    }

    @Test
    void who_is_too_late_reads_the_other_besluit_first_and_loses_nothing() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        open(advies);
        page.check("text=Ik wijk af van het advies");
        page.selectOption("#besluit-uitkomst", "BEMIDDELING");
        page.fill("#besluit-motivatie", WAAROM);
        decide(advies, Map.of("besluit", "VOLGEN"));
        Response antwoord = page.waitForResponse("**/besluiten", this::submit);

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(page.locator("#fouten")).containsText("Intussen heeft iemand anders");
        assertThat(page.locator("#fouten")).isFocused();
        assertThat(page.locator("#besluit ~ ol h3")).hasText("Advies gevolgd");
        assertThat(page.locator("#besluit-motivatie")).hasValue(WAAROM);
        submit();
        assertThat(page.locator("#besluit ~ ol article")).hasCount(2);
        assertThat(latest(advies).uitkomst()).isEqualTo("BEMIDDELING");
    }

    @Test
    void a_besluit_that_cannot_be_kept_is_not_lost_from_the_screen() {
        open(give(Voorbeeldkandidaat.ONTWIKKELING));
        page.check("text=Ik wijk af van het advies");
        page.selectOption("#besluit-uitkomst", "BEMIDDELING");
        page.fill("#besluit-motivatie", WAAROM);
        dossier.fill();
        Response antwoord = page.waitForResponse("**/besluiten", this::submit);

        assertThat(antwoord.status()).isEqualTo(507);
        assertThat(page.locator("#fouten")).containsText("te weinig ruimte");
        assertThat(page.locator("#besluit-motivatie")).hasValue(WAAROM);
    }

    @Test
    void works_with_the_keyboard_alone_and_without_javascript() {
        restart(new NewContextOptions().setJavaScriptEnabled(false));
        String advies = give(Voorbeeldkandidaat.GRIJS);
        open(advies);
        tabTo("a[href='#besluit']");
        page.keyboard().press("Enter");
        tabTo("#besluit-besluit-0");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#besluit-besluit-1")).isChecked();
        tabTo("#besluit-uitkomst");
        page.keyboard().type("Casus");
        tabTo("#besluit-voorzieningen-0");
        page.keyboard().press("Space");
        tabTo("#besluit-motivatie");
        page.keyboard().type(WAAROM);
        tabTo("button:has-text('Besluit vastleggen')");
        page.keyboard().press("Enter");

        assertThat(page.locator("#besluit ~ ol h3")).hasText("Afgeweken van het advies");
        assertThat(latest(advies).motivatie()).isEqualTo(WAAROM);
    }

    @Test
    void the_enter_key_in_a_choice_decides_nothing() {
        String advies = give(Voorbeeldkandidaat.GRIJS);
        open(advies);
        page.locator("#besluit-besluit-0").press("Space");
        page.locator("#besluit-besluit-0").press("Enter");
        page.locator("#besluit-besluit-0").press("Enter");
        assertThat(page.locator("#besluit-besluit-0")).isChecked();
        submit();

        assertThat(page.locator("#besluit ~ ol h3")).hasCount(1);
        assertThat(dossier.of(id(advies))).hasSize(1);
    }

    @Test
    void is_told_in_english_with_the_words_of_the_consultant_in_dutch() {
        restart(new NewContextOptions().setLocale("en-GB"));
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        decide(advies, Map.of("besluit", "AFWIJKEN", "uitkomst", "INTAKE", "motivatie", WAAROM));
        open(advies);

        assertThat(page.locator("#besluit ~ ol h3")).hasText("Deviated from the advice");
        assertThat(page.locator("dd[lang=nl]:has-text('" + WAAROM + "')")).isVisible();
    }

    private void decide(String advies, Map<String, Object> besluit) {
        besluitbalie.decide(dossier.find(id(advies)).orElseThrow(), besluit);
    }

    private Besluit latest(String advies) {
        var besluiten = dossier.of(id(advies));
        return besluiten.get(besluiten.size() - 1);
    }

    private static UUID id(String advies) {
        return UUID.fromString(advies.substring("/adviezen/".length()));
    }

    private void submit() {
        page.locator("section[aria-labelledby=besluit] button[type=submit]").press("Enter");
    }

    /** What the part of the besluit looks like, for human eyes. */
    private void part(String naam) {
        page.locator("section[aria-labelledby=besluit]")
                .screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target", "schermen", naam + ".png")));
        page.setViewportSize(320, 640);
        page.locator("section[aria-labelledby=besluit]")
                .screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target", "schermen", naam + "-320.png")));
    }
}

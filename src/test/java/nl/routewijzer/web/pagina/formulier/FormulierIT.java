package nl.routewijzer.web.pagina.formulier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.balie.Besluitbalie;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of the consultant: from the form to the advice and back. */
class FormulierIT extends BrowserTest {
    @Autowired
    private Besluitbalie besluitbalie;

    private static final Pattern ADVIES = Pattern.compile(".*/adviezen/[0-9a-f-]{36}");

    @Test
    void shows_every_field_of_the_profile_with_unknown_chosen() {
        open("/adviezen/nieuw");

        for (Veld veld : Veld.values()) {
            assertThat(page.locator("[name='" + veld.pad() + "']").count())
                    .as(veld.pad())
                    .isPositive();
        }
        assertThat(page.locator("input[type=radio]:checked").all())
                .isNotEmpty()
                .allSatisfy(keuze -> assertThat(keuze.inputValue()).isEmpty());
    }

    @Test
    void gives_an_advice_and_shows_it_at_its_own_address() {
        open("/adviezen/nieuw");
        fillRequired("K-1001");
        page.selectOption("#regeling", "PARTICIPATIEWET");
        choose("arbeidsbeperking", "GEEN");
        choose("gezondheid", "GEEN_BELEMMERING");
        choose("werknemersvaardigheden", "ONTWIKKELBAAR");
        choose("motivatie", "VOLDOENDE");
        choose("beschikbaarheid", "VOLDOENDE");
        submit();

        assertThat(page).hasURL(ADVIES);
        assertThat(page.locator("h1")).hasText("Ontwikkeling naar werk");
        assertThat(page.locator("main")).containsText("Dit is een advies. U beslist.");
        assertThat(page.locator("svg title")).hasText("Verwachte tijd tot bemiddeling");
        assertThat(page.locator("main")).containsText("Aanname: de bron geeft hiervoor geen precieze maat.");
    }

    @Test
    void errors_take_the_focus_lead_to_the_field_and_keep_what_was_typed() {
        open("/adviezen/nieuw");
        page.fill("#geboortedatum", "31-2-1990");
        page.fill("#loonwaarde", "150");
        page.check("#huishouden-3");
        page.fill("#partner-geboortedatum", "iets");
        page.fill("#eerdereVoorzieningen-2-start", "1-2-2030");
        Response antwoord = page.waitForResponse("**/adviezen", this::submit);

        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(page.locator("#fouten")).isFocused();
        assertThat(page).hasTitle(Pattern.compile("Niet goed ingevuld.*"));
        assertThat(page.locator("#geboortedatum")).hasValue("31-2-1990");
        assertThat(page.locator("#loonwaarde")).hasValue("150");
        assertThat(page.locator("#partner-geboortedatum")).hasValue("iets");
        assertThat(page.locator("#huishouden-3")).isChecked();
        assertThat(page.locator("#eerdereVoorzieningen-0-start")).hasValue("1-2-2030");
        assertThat(page.locator("#geboortedatum-fout")).hasText("De datum 31-02-1990 bestaat niet.");
        assertThat(page.locator("#partner-geboortedatum-fout")).containsText("dd-mm-jjjj");
        page.click("#fouten a:has-text('Gemeente')");
        assertThat(page.locator("#gemeente")).isFocused();
        assertThat(page.locator("#gemeente")).hasAttribute("aria-describedby", Pattern.compile(".*gemeente-fout"));
    }

    @Test
    void a_refused_bsn_is_not_shown_again() {
        open("/adviezen/nieuw");
        fillRequired("123456782");
        submit();

        assertThat(page.locator("#kenmerk-fout")).containsText("burgerservicenummer");
        assertThat(page.locator("#kenmerk")).hasValue("");
        assertThat(page.content()).doesNotContain("123456782");
    }

    @Test
    void a_date_and_never_together_are_refused() {
        open("/adviezen/nieuw");
        fillRequired("K-1");
        page.fill("#laatsteInschrijvingProVso", "1-2-2020");
        page.check("#laatsteInschrijvingProVso-nooit");
        submit();

        assertThat(page.locator("#laatsteInschrijvingProVso-fout")).containsText("geen datum");
    }

    @Test
    void works_without_javascript() {
        restart(new NewContextOptions().setJavaScriptEnabled(false));
        open("/adviezen/nieuw");
        submit();
        assertThat(page.locator("#fouten")).isFocused();
        fillRequired("K-2");
        submit();

        assertThat(page).hasURL(ADVIES);
        assertThat(page.locator("h1")).hasText("Intake");
    }

    @Test
    void works_with_the_keyboard_alone() {
        open("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".utrecht-skip-link")).isFocused();
        page.keyboard().press("Enter");
        tabTo("a:has-text('Nieuw advies maken')");
        page.keyboard().press("Enter");
        tabTo("#kenmerk");
        page.keyboard().type("K-3");
        tabTo("#gemeente");
        page.keyboard().type("Nijm");
        tabTo("#geboortedatum");
        page.keyboard().type("1-2-1990");
        tabTo("#huishouden-0");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#huishouden-1")).isChecked();
        tabTo("button:has-text('Geef advies')");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(ADVIES);
        assertThat(page.locator("main")).containsText("Nijmegen");
    }

    @Test
    void another_birth_date_for_a_known_kenmerk_is_repaired_or_confirmed() {
        for (boolean script : new boolean[] {true, false}) {
            dossier.clear();
            restart(new NewContextOptions().setJavaScriptEnabled(script));
            open("/adviezen/nieuw");
            fillRequired("K-2001");
            submit();
            assertThat(page).hasURL(ADVIES);
            open("/adviezen/nieuw");
            fillRequired("k-2001");
            page.selectOption("#gemeente", "wijchen");
            page.fill("#geboortedatum", "2-1-1990");
            submit();

            assertThat(page.locator("#fouten")).isFocused();
            assertThat(page.locator("#geboortedatum-fout"))
                    .containsText("Dit kenmerk is al van iemand met geboortedatum 01-02-1990; hier staat 02-01-1990.");
            assertThat(page.locator("label:has(#geboortedatumWas)")).containsText("1 februari 1990 was fout");
            assertThat(dossier.size()).isEqualTo(1);
            submit();
            assertThat(page.locator("#geboortedatumWas")).not().isChecked();
            assertThat(dossier.size()).as("sending again confirms nothing").isEqualTo(1);
            page.locator("#geboortedatumWas").press("Space");
            page.locator("#rijen").press("Enter");
            assertThat(page.locator("#geboortedatumWas")).isChecked();
            submit();

            assertThat(page).hasURL(ADVIES);
            assertThat(page.locator("main")).containsText("Verhuisd van Nijmegen naar Wijchen.");
            open("/dossiers/k-2001");
            assertThat(page.locator("h1")).hasText("Dossier van K-2001");
            assertThat(page.locator("main"))
                    .containsText("Geboortedatum verbeterd: 1 februari 1990 was fout, het is 2 januari 1990.");
        }
    }

    @Test
    void the_choice_between_two_birth_dates_is_accessible_also_on_a_small_screen() {
        restart(new NewContextOptions().setViewportSize(320, 640));
        open("/adviezen/nieuw");
        fillRequired("K-2001");
        submit();
        assertThat(page).hasURL(ADVIES);
        open("/adviezen/nieuw");
        fillRequired("K-2001");
        page.fill("#geboortedatum", "2-1-1990");
        submit();

        assertThat(page.locator("#geboortedatumWas")).isVisible();
        assertThat(overflows()).isFalse();
        assertThat(axe()).isEmpty();
        picture("andere-geboortedatum-smal");
    }

    @Test
    void the_enter_key_in_a_field_shows_the_advice_and_keeps_nothing() {
        for (boolean script : new boolean[] {true, false}) {
            restart(new NewContextOptions().setJavaScriptEnabled(script));
            open("/adviezen/nieuw");
            fillRequired("K-5");
            page.waitForResponse(
                    antwoord -> antwoord.url().endsWith("/adviezen/proef")
                            && antwoord.request().isNavigationRequest(),
                    () -> page.locator("#geboortedatum").press("Enter"));

            assertThat(page.locator("#kenmerk")).hasValue("K-5");
            assertThat(page.locator("main")).containsText("Intake");
            assertThat(dossier.size()).isZero();
        }
    }

    @Test
    void a_new_advice_begins_with_the_profile_of_an_old_one() {
        open(give(Voorbeeldkandidaat.ONTWIKKELING));
        page.click("text=Nieuw advies met dit profiel");

        assertThat(page.locator("#kenmerk")).hasValue("K-2026-01-02");
        assertThat(page.locator("#geboortedatum")).hasValue("04-03-1990");
        assertThat(page.locator("#peildatum")).hasValue("");
        assertThat(page.locator("#laatsteInschrijvingProVso-nooit")).isChecked();
        assertThat(page.locator("#eerdereVoorzieningen-0-eind")).hasValue("01-03-2025");
        submit();
        assertThat(page).hasURL(ADVIES);
        assertThat(page.locator("h1")).hasText("Ontwikkeling naar werk");
    }

    @Test
    void help_that_was_decided_runs_in_the_next_advice() {
        UUID eerste = balie.give(Voorbeeldkandidaat.ONTWIKKELING.tree).id();
        Besluit besluit = besluitbalie.decide(dossier.find(eerste).orElseThrow(), Map.of("besluit", "VOLGEN"));
        assertThat(besluit.voorzieningen()).isNotEmpty();
        int voorheen = rows();
        open("/dossiers/K-2026-01-02");
        page.click("text=Nieuw advies voor deze kandidaat");

        assertThat(page.locator("#besloten")).containsText("Op 21 november 2026 is besloten tot ");
        for (int i = 0; i < besluit.voorzieningen().size(); i++) {
            String rij = "#eerdereVoorzieningen-" + (voorheen + i);
            assertThat(page.locator(rij + "-voorziening"))
                    .hasValue(besluit.voorzieningen().get(i));
            assertThat(page.locator(rij + "-start")).hasValue("21-11-2026");
            assertThat(page.locator(rij + "-resultaat")).hasValue("LOOPT");
        }
        assertThat(page.locator("#werknemersvaardigheden-uitleg"))
                .containsText("Zo bekend sinds het advies van 21 november 2026.");
        assertThat(axe()).isEmpty();
        picture("formulier-besloten");
        page.setViewportSize(320, 640);
        assertThat(overflows()).isFalse();
        picture("formulier-besloten-320");
        submit();
        assertThat(page).hasURL(ADVIES);

        UUID tweede = UUID.fromString(page.url().substring(page.url().lastIndexOf('/') + 1));
        assertThat(dossier.find(tweede).orElseThrow().profiel())
                .contains(besluit.voorzieningen())
                .contains("\"start\":\"2026-11-21\"", "\"resultaat\":\"LOOPT\"");
        page.click("text=Nieuw advies met dit profiel");
        assertThat(page.locator("#besloten")).hasCount(0);
        assertThat(page.locator("#eerdereVoorzieningen-" + voorheen + "-resultaat"))
                .hasValue("LOOPT");
    }

    private static int rows() {
        return ((List<?>) Voorbeeldkandidaat.ONTWIKKELING.tree.get("eerdereVoorzieningen")).size();
    }

    @Test
    void a_besluit_that_is_no_longer_in_force_adds_nothing() {
        UUID eerste = balie.give(Voorbeeldkandidaat.ONTWIKKELING.tree).id();
        besluitbalie.decide(dossier.find(eerste).orElseThrow(), Map.of("besluit", "VOLGEN"));
        balie.give(Voorbeeldkandidaat.ONTWIKKELING.tree);
        open("/adviezen/nieuw?van=" + eerste);

        assertThat(page.locator("#besloten")).hasCount(0);
        assertThat(page.locator("#eerdereVoorzieningen-" + rows() + "-resultaat"))
                .hasValue("");
    }

    @Test
    void an_advice_is_found_by_kenmerk_and_by_number() {
        String advies = give(Voorbeeldkandidaat.GRIJS);
        open("/");
        page.fill("#zoek", "K-1002");
        page.keyboard().press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.fill("#zoek", advies.substring("/adviezen/".length()));
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*" + advies));
    }

    @Test
    void parts_that_do_not_apply_are_left_out() {
        open(give(Voorbeeldkandidaat.SOCIALE_WERKVOORZIENING));

        assertThat(page.locator("#zoekperiode, #afstand, #bemiddelbaarheid")).hasCount(0);
        assertThat(page.locator("a[href='#reden-2']")).hasText("U1");
    }

    @Test
    void says_so_when_the_advice_could_not_be_kept() {
        open("/adviezen/nieuw");
        fillRequired("K-4");
        dossier.fill();
        submit();

        assertThat(page.locator("h1")).hasText("Het advies is niet bewaard");
    }

    @Test
    void an_address_that_is_no_number_is_not_there() {
        assertThat(visit("/adviezen/bestaat-niet")).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Deze pagina is er niet");
    }

    private void fillRequired(String kenmerk) {
        page.fill("#kenmerk", kenmerk);
        page.selectOption("#gemeente", "nijmegen");
        page.fill("#geboortedatum", "1-2-1990");
    }

    private void choose(String veld, String code) {
        page.check("input[name='" + veld + "'][value='" + code + "']");
    }

    private void submit() {
        page.locator("button:has-text('Geef advies')").press("Enter");
    }
}

package nl.routewijzer.web.pagina;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From an empty form to a file that is handed over, by people who use the pages in different ways. */
class HoofdwegIT extends BrowserTest {
    private static final Pattern ADVIES = Pattern.compile(".*/adviezen/[0-9a-f-]{36}");
    private static final String WAAROM = "Mevrouw begint maandag bij de bakker om de hoek.";

    private Gebruiker gebruiker;
    private String walk;
    private int step;

    @ParameterizedTest
    @EnumSource
    void a_new_advice_becomes_a_besluit_that_is_handed_over(Gebruiker gebruiker) {
        begin(gebruiker, "hoofdweg");
        beginForm("K-77", "noordoostpolder", "8-7-1985");
        gebruiker.select(this, "regeling", "PARTICIPATIEWET");
        answer("werknemersvaardigheden", "VOLDOENDE");
        answer("motivatie", "VOLDOENDE");
        answer("beschikbaarheid", "VOLDOENDE");
        answer("gezondheid", "GEEN_BELEMMERING");
        answer("leefgebieden.VERSLAVING", "NIET_AANGEPAKT");
        answer("arbeidsbeperking", "GEEN");
        seen();
        giveAdvice("Vervolgdiagnose");
        decideOtherwiseAndHandOver();
    }

    @ParameterizedTest
    @EnumSource(names = {"TOETSENBORD", "SMAL_SCHERM", "ZONDER_JAVASCRIPT"})
    void the_same_by_conversation(Gebruiker gebruiker) {
        beginConversation(gebruiker, "gesprek");
        converse(
                "kenmerk=K-77",
                "gemeente=noordoostpolder",
                "geboortedatum=8-7-1985",
                "regeling=PARTICIPATIEWET",
                "werknemersvaardigheden=VOLDOENDE",
                "motivatie=VOLDOENDE",
                "beschikbaarheid=VOLDOENDE",
                "gezondheid=GEEN_BELEMMERING",
                "leefgebieden.VERSLAVING=NIET_AANGEPAKT",
                "arbeidsbeperking=GEEN");
        giveAdvice("Vervolgdiagnose");
        decideOtherwiseAndHandOver();
    }

    private void decideOtherwiseAndHandOver() {
        assertThat(page.locator("main"))
                .containsText("‘Is de vervolgdiagnose klaar?’ en ‘Inschatting van de consulent’");
        gebruiker.press(this, "nav a[href='#besluit']");
        answer("besluit.besluit", "AFWIJKEN");
        gebruiker.select(this, "besluit-uitkomst", "BEMIDDELING");
        gebruiker.fill(this, "besluit-motivatie", "Te kort");
        decide();
        assertThat(page.locator("#besluit-motivatie-fout")).isVisible();
        seen();
        gebruiker.fill(this, "besluit-motivatie", WAAROM);
        decide();
        assertThat(page.locator("#besluit ~ ol h3")).hasText("Afgeweken van het advies");
        seen();

        gebruiker.press(this, "a:has-text('Overdracht voor een collega of de gemeente')");
        assertThat(page.locator("h1")).hasText("Overdracht van K-77");
        assertThat(page.locator("section[aria-labelledby=besluit]")).containsText(WAAROM);
        assertThat(page.locator("section[aria-labelledby=open] li").first()).hasText("Is de vervolgdiagnose klaar?");
        seen();
        gebruiker.press(this, "a:has-text('Terug naar het advies')");
        gebruiker.press(this, "a:has-text('Brief aan de kandidaat')");
        assertThat(page.locator("article")).containsText("wij helpen u om werk te vinden");
        seen();
        gebruiker.press(this, "a:has-text('Terug naar het advies')");
        gebruiker.press(this, "a[href^='/dossiers/K-77?gemeente=']");
        assertThat(page.locator("main")).containsText("Afgeweken van het advies");
        assertThat(page.locator("main")).containsText("Vervolgdiagnose");
        seen();
    }

    @ParameterizedTest
    @EnumSource(names = {"TOETSENBORD", "ZONDER_JAVASCRIPT"})
    void a_young_applicant_hears_until_when_to_search_and_why(Gebruiker gebruiker) {
        begin(gebruiker, "jongere");
        beginForm("K-78", "nijmegen", "10-12-1999");
        answer("huishouden", "ALLEENSTAAND");
        gebruiker.select(this, "regeling", "BIJSTAND_AANGEVRAAGD");
        gebruiker.fill(this, "meldingsdatum", "20-11-2026");
        gebruiker.tick(this, "laatsteInschrijvingProVso-nooit");
        answer("medischUrenbeperkt", "false");
        answer("doelgroepLoonkostensubsidie", "false");
        answer("arbeidsbeperking", "GEEN");
        giveAdvice("Zoekperiode");
        readUntilWhenToSearch();
    }

    @ParameterizedTest
    @EnumSource(names = {"TOETSENBORD", "ZONDER_JAVASCRIPT"})
    void a_young_applicant_hears_the_same_by_conversation(Gebruiker gebruiker) {
        beginConversation(gebruiker, "gesprek-jongere");
        converse(
                "kenmerk=K-78",
                "gemeente=nijmegen",
                "geboortedatum=10-12-1999",
                "regeling=BIJSTAND_AANGEVRAAGD",
                "huishouden=ALLEENSTAAND",
                "meldingsdatum=20-11-2026",
                "laatsteInschrijvingProVso.nooit=true",
                "medischUrenbeperkt=false",
                "doelgroepLoonkostensubsidie=false",
                "arbeidsbeperking=GEEN");
        giveAdvice("Zoekperiode");
        readUntilWhenToSearch();
    }

    private void readUntilWhenToSearch() {
        Locator zoekperiode = page.locator("section[aria-labelledby=zoekperiode]");
        assertThat(zoekperiode).containsText("De zoekperiode loopt tot 10 december 2026.");
        assertThat(zoekperiode).containsText("De kandidaat wordt 27 jaar.");
        gebruiker.press(this, "a:has-text('Brief aan de kandidaat')");
        assertThat(page.locator("article")).containsText("10 december 2026");
        seen();
    }

    @ParameterizedTest
    @EnumSource(names = {"TOETSENBORD", "ZONDER_JAVASCRIPT"})
    void a_referral_goes_to_the_municipality_with_its_reason(Gebruiker gebruiker) {
        begin(gebruiker, "terugmelding");
        beginForm("K-79", "berg-en-dal", "31-1-1979");
        gebruiker.select(this, "regeling", "PARTICIPATIEWET");
        answer("verschijning", "AFWEZIG_ZONDER_BERICHT");
        giveAdvice("Terugmelding");
        followAndHandOver();
    }

    @ParameterizedTest
    @EnumSource(names = {"TOETSENBORD", "ZONDER_JAVASCRIPT"})
    void a_referral_goes_there_by_conversation_too(Gebruiker gebruiker) {
        beginConversation(gebruiker, "gesprek-terugmelding");
        converse(
                "kenmerk=K-79",
                "gemeente=berg-en-dal",
                "geboortedatum=31-1-1979",
                "regeling=PARTICIPATIEWET",
                "verschijning=AFWEZIG_ZONDER_BERICHT");
        giveAdvice("Terugmelding");
        followAndHandOver();
    }

    private void followAndHandOver() {
        answer("besluit.besluit", "VOLGEN");
        decide();
        assertThat(page.locator("#besluit ~ ol h3")).hasText("Advies gevolgd");
        gebruiker.press(this, "a:has-text('Overdracht voor een collega of de gemeente')");
        assertThat(page.locator("section[aria-labelledby=terugmelding]"))
                .containsText("U3 Wie zonder bericht niet komt");
        seen();
    }

    private void begin(Gebruiker gebruiker, String weg) {
        start(gebruiker, weg);
        gebruiker.press(this, "a:has-text('Nieuw advies maken')");
    }

    private void beginConversation(Gebruiker gebruiker, String weg) {
        start(gebruiker, weg);
        gebruiker.press(this, "a:has-text('Nieuw gesprek beginnen')");
        assertThat(page).hasURL(Pattern.compile(".*/gesprek"));
    }

    /**
     * Answers whatever is asked, leaves open what is not to be answered, and looks at the answers.
     *
     * @param antwoorden by the name of the control
     */
    private void converse(String... antwoorden) {
        Map<String, String> nog = new LinkedHashMap<>();
        for (String antwoord : antwoorden) {
            nog.put(antwoord.split("=")[0], antwoord.split("=")[1]);
        }
        while (!nog.isEmpty()) {
            assertThat(page.locator("#gesprek input[name=vraag]")).not().hasValue("overzicht");
            List<String> hier =
                    nog.keySet().stream().filter(naam -> isAsked(naam)).toList();
            hier.forEach(naam -> fillIn(naam, nog.remove(naam)));
            if (step < 4) {
                seen();
            }
            String knop = nog.isEmpty() ? "button:has-text('Bekijk en geef advies')" : "button:has-text('Volgende')";
            page.waitForNavigation(() -> gebruiker.press(this, knop));
        }
        assertThat(page.locator("h1")).hasText("Uw antwoorden");
        seen();
    }

    private boolean isAsked(String naam) {
        return page.locator("#gesprek [name='" + naam + "']:not([type=hidden])").count() > 0;
    }

    private void fillIn(String naam, String waarde) {
        String id = naam.replace('.', '-');
        if (page.locator("input[type=radio][name='" + naam + "']").count() > 0) {
            answer(naam, waarde);
        } else if (page.locator("select#" + id).count() > 0) {
            gebruiker.select(this, id, waarde);
        } else if (waarde.equals("true")) {
            gebruiker.tick(this, id);
        } else {
            gebruiker.fill(this, id, waarde);
        }
    }

    private void start(Gebruiker gebruiker, String weg) {
        this.gebruiker = gebruiker;
        walk = weg + "-" + gebruiker;
        step = 0;
        restart(gebruiker.options);
        open("/");
        seen();
    }

    private void beginForm(String kenmerk, String gemeente, String geboortedatum) {
        gebruiker.fill(this, "kenmerk", kenmerk);
        gebruiker.select(this, "gemeente", gemeente);
        gebruiker.fill(this, "geboortedatum", geboortedatum);
    }

    private void answer(String veld, String code) {
        gebruiker.choose(this, veld, code);
    }

    private void giveAdvice(String kop) {
        gebruiker.press(this, "button:has-text('Geef advies')");
        assertThat(page).hasURL(ADVIES);
        assertThat(page.locator("h1")).containsText(kop);
        assertThat(page.locator("main")).containsText("Dit is een advies. U beslist.");
        seen();
    }

    private void decide() {
        gebruiker.press(this, "section[aria-labelledby=besluit] button[type=submit]");
    }

    /** Keeps what this person sees now; nobody has to move the page sideways. */
    private void seen() {
        gebruiker.look(page);
        picture(walk + "-" + ++step);
        assertThat(overflows()).as(walk).isFalse();
    }
}

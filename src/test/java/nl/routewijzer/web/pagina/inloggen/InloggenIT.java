package nl.routewijzer.web.pagina.inloggen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.proef.Proefaanbieder;
import nl.routewijzer.proef.Verzetklok;
import nl.routewijzer.web.pagina.BrowserTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

/** Logging in and out at a provider, and everything that ends a session. */
class InloggenIT extends BrowserTest {
    private static final Proefaanbieder AANBIEDER = Proefaanbieder.start(0);
    private static final Verzetklok KLOK = new Verzetklok();
    private static final String NIEUW = "/adviezen/nieuw";
    private static final String CONSULENT = "consulent-druten";
    private static final String COOKIE = "routewijzer-sessie";

    @TestBean(name = "fixedClock")
    Clock clock;

    static Clock clock() {
        return KLOK;
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("routewijzer.inloggen.issuer", AANBIEDER::issuer);
        properties.add("routewijzer.inloggen.client-id", () -> Proefaanbieder.CLIENT);
        properties.add("routewijzer.inloggen.client-secret", () -> Proefaanbieder.SECRET);
    }

    @BeforeEach
    void reset() {
        KLOK.reset();
        AANBIEDER.accounts().reset();
        AANBIEDER.serve(here(""));
    }

    @AfterAll
    static void stop() {
        AANBIEDER.close();
    }

    @Test
    void who_asks_for_a_page_logs_in_and_comes_back_to_it() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        open("/adviezen?zoek=K-1");

        assertThat(page.locator("h1")).hasText("Wie bent u vandaag?");
        assertThat(asked)
                .anySatisfy(url -> assertThat(url)
                        .startsWith(AANBIEDER.issuer() + "/oauth2/authorize")
                        .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=")
                        .doesNotContain("K-1"));
        choose(page, CONSULENT);
        page.waitForURL(here("/adviezen?zoek=K-1"));
        assertThat(page.locator(".rw-wie")).containsText("Ingelogd: Consulent uit Druten");
        assertThat(page.locator("footer")).not().containsText("zonder in te loggen");
        assertThat(axe()).isEmpty();
        picture("ingelogd");
    }

    @Test
    void the_session_is_new_at_login_and_its_cookie_is_for_this_site_alone() throws Exception {
        open("/");
        String before = cookie().value;
        choose(page, CONSULENT);
        page.waitForURL(here("/"));

        Cookie after = cookie();
        assertThat(after.value).isNotEqualTo(before);
        assertThat(after.httpOnly).isTrue();
        assertThat(after.secure).isTrue();
        assertThat(after.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(after.expires).as("gone with the browser").isEqualTo(-1);
        assertThat(send("GET", "/adviezen", before).statusCode()).isEqualTo(302);
        assertThat(send("GET", "/adviezen", after.value).statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_that_no_page_of_this_session_gave_is_refused() throws Exception {
        logIn(CONSULENT, "/");
        String session = cookie().value;

        assertThat(send("POST", "/adviezen", session).statusCode()).isEqualTo(403);
        assertThat(send("POST", "/uitloggen", session).statusCode()).isEqualTo(403);
        assertThat(send("GET", "/adviezen", session).statusCode()).isEqualTo(200);
    }

    @Test
    void who_logs_out_is_out_here_and_at_the_provider() throws Exception {
        logIn(CONSULENT, "/");
        String session = cookie().value;
        page.click("text=Uitloggen");
        page.waitForURL(here("/uitgelogd"));

        assertThat(page.locator("h1")).hasText("U bent uitgelogd");
        assertThat(page.locator(".rw-wie")).hasCount(0);
        assertThat(axe()).isEmpty();
        picture("uitgelogd");
        assertThat(send("GET", "/adviezen", session).statusCode()).isEqualTo(302);
        page.click("text=Opnieuw inloggen");
        assertThat(page.locator("h1")).hasText("Wie bent u vandaag?");
    }

    @Test
    void a_form_that_was_sent_too_late_is_still_there_after_logging_in_again() {
        logIn(CONSULENT, NIEUW);
        page.fill("#kenmerk", "K-1");
        page.selectOption("#gemeente", "druten");
        page.fill("#geboortedatum", "1-2-1990");
        assertThat(page.locator("#meekijken-inhoud .rw-uitslag")).hasText("Intake");
        KLOK.forward(Duration.ofMinutes(31));
        page.click("button:has-text('Geef advies')");

        assertThat(page.locator("h1")).hasText("Log opnieuw in");
        page.waitForLoadState();
        assertThat(axe()).isEmpty();
        picture("opnieuw-inloggen");
        assertThat(dossier.size()).isZero();
        KLOK.reset();
        page.click("text=Opnieuw inloggen");
        page.waitForURL(here(NIEUW));
        assertThat(page.locator("#concepten-lijst > li")).containsText(new String[] {"K-1, Druten"});
        page.click(".rw-verder");
        assertThat(page.locator("#kenmerk")).hasValue("K-1");
        page.click("button:has-text('Geef advies')");
        page.waitForURL("**/adviezen/*-*");
        assertThat(dossier.size()).isEqualTo(1);
    }

    @Test
    void who_does_nothing_for_half_an_hour_is_out_and_comes_back_to_the_page() {
        logIn(CONSULENT, "/beleid");
        KLOK.forward(Duration.ofMinutes(30).plusSeconds(1));
        AANBIEDER.accounts().remove(CONSULENT);
        open("/overzicht");
        assertThat(page.locator("h1")).hasText("Inloggen is niet gelukt");

        KLOK.reset();
        AANBIEDER.accounts().reset();
        page.click("text=Opnieuw inloggen");
        page.waitForURL(here("/"));
        assertThat(page.locator(".rw-wie")).containsText("Consulent uit Druten");
    }

    @Test
    void a_role_that_was_taken_is_gone_within_five_minutes() {
        logIn(CONSULENT, "/adviezen");
        AANBIEDER.accounts().roles(CONSULENT);
        KLOK.forward(Duration.ofMinutes(4).minusSeconds(10));
        open("/adviezen");
        assertThat(page.locator("h1")).hasText("Adviezen");
        KLOK.forward(Duration.ofSeconds(11));
        open("/adviezen");
        assertThat(page.locator("h1")).hasText("U hebt geen rol in Routewijzer");
    }

    @Test
    void a_role_that_was_given_counts_without_logging_in_again() {
        logIn("zonder-rol", "/inloggen/zonder-rol");
        AANBIEDER.accounts().roles("zonder-rol", "teamleider");
        KLOK.forward(Duration.ofMinutes(4));
        page.click("text=Probeer het nu");
        assertThat(page.locator(".rw-wie")).containsText("Zef Zonder Rol");
    }

    @Test
    void who_was_removed_at_the_provider_is_out_within_five_minutes() {
        logIn(CONSULENT, "/adviezen");
        AANBIEDER.accounts().remove(CONSULENT);
        KLOK.forward(Duration.ofMinutes(4));
        open("/adviezen");
        assertThat(page.locator("h1")).hasText("Inloggen is niet gelukt");
        assertThat(page.locator(".rw-wie")).hasCount(0);
        assertThat(axe()).isEmpty();
        picture("inloggen-mislukt");
    }

    @Test
    void who_has_no_role_is_told_so_and_can_log_out() {
        open("/adviezen");
        choose(page, "zonder-rol");
        page.waitForURL(here("/inloggen/zonder-rol"));

        assertThat(page.locator("h1")).hasText("U hebt geen rol in Routewijzer");
        assertThat(axe()).isEmpty();
        picture("zonder-rol");
        page.click("button:has-text('Uitloggen')");
        page.waitForURL(here("/uitgelogd"));
        open("/adviezen");
        assertThat(page.locator("h1")).hasText("Wie bent u vandaag?");
    }

    @Test
    void two_tabs_log_in_each_to_its_own_page_and_out_together() {
        List<String> begun = new ArrayList<>();
        page.onRequest(request -> begun.add(request.url()));
        open("/overzicht");
        Page other = context.newPage();
        other.navigate(here(NIEUW));
        choose(other, CONSULENT);
        other.waitForURL(here(NIEUW));
        String atProvider = begun.stream()
                .filter(url -> url.contains("/oauth2/authorize"))
                .findFirst()
                .orElseThrow();
        page.navigate(atProvider);
        page.waitForURL(here("/overzicht"));
        assertThat(page.locator(".rw-wie")).containsText("Consulent uit Druten");

        other.reload();
        other.click("text=Uitloggen");
        other.waitForURL(here("/uitgelogd"));
        page.reload();
        assertThat(page.locator("h1")).hasText("Wie bent u vandaag?");
    }

    @Test
    void a_file_is_sent_like_any_form() {
        logIn(CONSULENT, "/inlezen");
        page.setInputFiles(
                "input[type=file]",
                new FilePayload(
                        "caseload.csv",
                        "text/csv",
                        "Kenmerk;Gemeente;Geboortedatum;Regeling\nK-1;Druten;5-6-1990;Participatiewet\n"
                                .getBytes(StandardCharsets.UTF_8)));
        page.click("main button[type=submit]");
        assertThat(page.locator("h2")).hasText("Welke kolom is welk veld?");
    }

    @Test
    void every_form_of_a_page_carries_the_mark_of_its_session() {
        logIn(CONSULENT, NIEUW);
        for (String path : List.of(NIEUW, "/gesprek", "/inlezen", "/")) {
            open(path);
            for (Locator form : page.locator("form[method=post]").all()) {
                assertThat(form.locator("input[name=_csrf]")).hasCount(1);
            }
        }
    }

    @Test
    void who_works_in_english_reads_so_too() {
        logIn("zonder-rol", "/inloggen/zonder-rol");
        open("/inloggen/zonder-rol?taal=en");
        assertThat(page.locator("h1")).hasText("You have no role in Routewijzer");
    }

    private void logIn(String account, String path) {
        open(path.startsWith("/inloggen") ? "/" : path);
        choose(page, account);
        page.waitForURL(here(path));
    }

    private static void choose(Page page, String account) {
        page.click("button[value='" + account + "']");
    }

    private String here(String path) {
        return "http://localhost:" + port + path;
    }

    private Cookie cookie() {
        return context.cookies(here("/")).stream()
                .filter(cookie -> cookie.name.equals(COOKIE))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> send(String method, String path, String session)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(here(path)))
                                .header("Cookie", COOKIE + "=" + session)
                                .header("Sec-Fetch-Site", "same-origin")
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}

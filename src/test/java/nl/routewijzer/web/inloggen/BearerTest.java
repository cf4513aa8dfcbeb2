package nl.routewijzer.web.inloggen;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.routewijzer.proef.Proefaanbieder;
import nl.routewijzer.proef.Verzetklok;
import nl.routewijzer.toegang.Openbaar;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Toegang;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.PaginaTestApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API takes a token that the provider made for it just now, and no other. */
@SpringBootTest(
        classes = {PaginaTestApp.class, BearerTest.Api.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BearerTest {
    private static final Proefaanbieder AANBIEDER = Proefaanbieder.start(0);
    private static final Verzetklok KLOK = new Verzetklok();
    private static final RSAKey ANOTHER = Proefaanbieder.newKey("proef");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Map<String, Function<Token, String>> HOSTILE = hostile();

    @TestBean(name = "fixedClock")
    Clock clock;

    @LocalServerPort
    int port;

    static Clock clock() {
        return KLOK;
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add(Inloggen.ISSUER, AANBIEDER::issuer);
        properties.add(Inloggen.PREFIX + ".client-id", () -> Proefaanbieder.CLIENT);
        properties.add(Inloggen.PREFIX + ".client-secret", () -> Proefaanbieder.SECRET);
    }

    @ComponentScan({"nl.routewijzer.web.api.problem", "nl.routewijzer.web.api.http"})
    @RestController
    static class Api {
        @GetMapping("/v1/proef")
        @Vereist(Recht.ADVIES_GEVEN)
        String who() {
            Toegang toegang = Toegang.nu();
            return toegang.gebruiker().naam() + " "
                    + new TreeMap<>(toegang.gebruiker().rechten()).keySet() + " "
                    + toegang.bereik().gemeenten();
        }

        @GetMapping("/v1/openbaar")
        @Openbaar
        String anybody() {
            return "voor iedereen";
        }

        @GetMapping("/proefpagina")
        @Vereist(Recht.ADVIES_GEVEN)
        String page() {
            return "een pagina";
        }
    }

    @BeforeEach
    void begin() {
        KLOK.reset();
        AANBIEDER.serve("http://localhost:" + port);
    }

    @AfterAll
    static void end() {
        AANBIEDER.close();
    }

    private static Token token() {
        return new Token(AANBIEDER.issuer(), KLOK.instant());
    }

    private static String proper() {
        return token().signed(AANBIEDER.key());
    }

    private String ask(String... headers) throws IOException {
        return askFor("/v1/proef", headers);
    }

    private String askFor(String path, String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of("Host: localhost:" + port));
        all.addAll(List.of(headers));
        return new Verzoek("GET", path, all).send(port);
    }

    private static String bearer(String token) {
        return "Authorization: Bearer " + token;
    }

    private static void assertRefused(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 401")
                .containsIgnoringCase("WWW-Authenticate: Bearer realm=\"routewijzer\"")
                .contains("Content-Type: application/problem+json", "\"status\":401", "API-Version")
                .doesNotContain("Set-Cookie", "Jo Peters", "expired", "signature");
    }

    @Test
    void a_token_of_the_provider_tells_who_asks_and_what_they_may() throws IOException {
        assertThat(ask(bearer(proper())))
                .startsWith("HTTP/1.1 200")
                .contains("Jo Peters", "ADVIES_GEVEN", "[druten]")
                .doesNotContain("Set-Cookie", "UITVOEREN");
    }

    @Test
    void keycloak_tells_the_type_in_a_claim() throws IOException {
        assertThat(ask(bearer(token().type("JWT").with("typ", "Bearer").signed(AANBIEDER.key()))))
                .startsWith("HTTP/1.1 200");
        assertThat(ask(bearer(token().type(null).with("typ", "Bearer").signed(AANBIEDER.key()))))
                .startsWith("HTTP/1.1 200");
    }

    static List<String> hostileNames() {
        return List.copyOf(HOSTILE.keySet());
    }

    private static Map<String, Function<Token, String>> hostile() {
        RSAKey own = AANBIEDER.key();
        return new TreeMap<>(Map.ofEntries(
                entry("without signature", Token::unsigned),
                entry("signed by somebody else", token -> token.signed(ANOTHER)),
                entry("signed by a key that is not there", token -> token.signed(ANOTHER, "nieuw")),
                entry("signed with the public key as a secret", token -> token.signedByPublicKey(own)),
                entry("its signature cut off", token -> cut(token.signed(own))),
                entry("its signature of another token", token -> swap(token.signed(own))),
                entry("more rights written in", token -> tampered(token.signed(own))),
                entry(
                        "of another issuer",
                        token -> token.with("iss", "https://kwaad.example").signed(own)),
                entry(
                        "of an issuer with a slash more",
                        token -> token.with("iss", AANBIEDER.issuer() + "/").signed(own)),
                entry("of no issuer", token -> token.with("iss", null).signed(own)),
                entry(
                        "for another service",
                        token -> token.with("aud", "anders").signed(own)),
                entry("for no service", token -> token.with("aud", null).signed(own)),
                entry(
                        "of another client, for itself",
                        token -> token.with("aud", List.of("koppeling"))
                                .with("azp", "routewijzer")
                                .signed(own)),
                entry(
                        "expired",
                        token -> token.at("iat", Duration.ofMinutes(-4))
                                .at("exp", SECOND.negated())
                                .signed(own)),
                entry("never expiring", token -> token.with("exp", null).signed(own)),
                entry(
                        "not yet valid",
                        token -> token.at("nbf", Duration.ofMinutes(1)).signed(own)),
                entry(
                        "made in the future",
                        token -> token.at("iat", Duration.ofMinutes(1)).signed(own)),
                entry(
                        "too old, though not expired",
                        token -> token.at("iat", Duration.ofMinutes(-5).minus(SECOND))
                                .at("exp", Duration.ofDays(1))
                                .signed(own)),
                entry("of no moment", token -> token.with("iat", null).signed(own)),
                entry("about nobody", token -> token.with("sub", null).signed(own)),
                entry("about an empty name", token -> token.with("sub", " ").signed(own)),
                entry(
                        "an identity token",
                        token -> token.type("JWT")
                                .with("nonce", "abc")
                                .with("typ", null)
                                .signed(own)),
                entry(
                        "an identity token of Keycloak",
                        token -> token.type("JWT").with("typ", "ID").signed(own)),
                entry(
                        "a refresh token of Keycloak",
                        token -> token.type("JWT").with("typ", "Refresh").signed(own)),
                entry(
                        "a logout token",
                        token -> token.type("logout+jwt").with("typ", "Bearer").signed(own)),
                entry("of no type", token -> token.type(null).signed(own)),
                entry("no token at all", token -> "abc"),
                entry("three dots", token -> "..."),
                entry("an empty one", token -> "")));
    }

    private static String cut(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private static String swap(String token) {
        String other = token().with("jti", "2").signed(AANBIEDER.key());
        return cut(token) + other.substring(other.lastIndexOf('.') + 1);
    }

    private static String tampered(String token) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        assertThat(claims).contains("[\"druten\"]");
        String more = claims.replace("[\"druten\"]", "[\"*\"]");
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(more.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void refuses_a_token(String name) throws IOException {
        String token = HOSTILE.get(name).apply(token());
        assertRefused(ask(bearer(token)));
        assertThat(askFor("/v1/openbaar", bearer(token))).startsWith("HTTP/1.1 401");
    }

    @Test
    void refuses_what_is_no_bearer_token_in_the_header() throws IOException {
        String basic = Base64.getEncoder()
                .encodeToString((Proefaanbieder.CLIENT + ":" + Proefaanbieder.SECRET).getBytes(StandardCharsets.UTF_8));
        assertRefused(ask());
        assertRefused(ask("Authorization: Basic " + basic));
        assertRefused(ask("Authorization: " + proper()));
        assertRefused(ask("Authorization: Bearer"));
        assertRefused(ask("Authorization: Bearer " + proper() + ", Bearer " + proper()));
        assertRefused(ask(bearer(proper()), bearer(proper())));
        assertRefused(ask(bearer(proper()), "Authorization: Basic " + basic));
        assertRefused(ask("X-Authorization: Bearer " + proper(), "Proxy-Authorization: Bearer " + proper()));
        assertRefused(ask("Cookie: access_token=" + proper()));
        assertRefused(askFor("/v1/proef?access_token=" + proper()));
    }

    @Test
    void a_token_stops_counting_when_its_time_is_over() throws IOException {
        String token = token().at("exp", Duration.ofHours(8)).signed(AANBIEDER.key());
        assertThat(ask(bearer(token))).startsWith("HTTP/1.1 200");
        KLOK.forward(Duration.ofMinutes(5).minusSeconds(20));
        assertThat(ask(bearer(token))).startsWith("HTTP/1.1 200");
        KLOK.forward(Duration.ofSeconds(21));
        assertRefused(ask(bearer(token)));
    }

    @Test
    void what_is_for_anybody_needs_no_token() throws IOException {
        assertThat(askFor("/v1/openbaar")).startsWith("HTTP/1.1 200").contains("voor iedereen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "routewijzer.example"})
    void a_page_takes_no_token_and_leads_to_the_provider(String host) throws IOException {
        String answer = new Verzoek(
                        "GET", "/proefpagina", List.of("Host: " + host, bearer(proper()), "Accept: text/html"))
                .send(port);
        assertThat(answer)
                .startsWith("HTTP/1.1 302")
                .contains("/inloggen/bij/oidc")
                .doesNotContain("een pagina");
    }

    @Test
    void a_program_gets_a_token_by_its_own_name_and_may_do_what_its_scopes_say() throws Exception {
        assertThat(ask(bearer(ofProvider("adviezen:geven beleid:lezen"))))
                .startsWith("HTTP/1.1 200")
                .contains("Koppeling [BELEID_LEZEN, ADVIES_GEVEN] [druten]");
    }

    private static String ofProvider(String scope) throws IOException, InterruptedException {
        String client = Base64.getEncoder()
                .encodeToString(("koppeling:" + Proefaanbieder.SECRET).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(AANBIEDER.issuer() + "/oauth2/token"))
                                .header("Authorization", "Basic " + client)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope="
                                        + URLEncoder.encode(scope, StandardCharsets.UTF_8)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).contains("access_token");
        return answer.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }
}

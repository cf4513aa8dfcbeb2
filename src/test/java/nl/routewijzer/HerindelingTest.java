package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.routewijzer.beleid.Beleidsbron;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A month after a herindeling: old advices are found and read, new ones come under the new name. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HerindelingTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("routewijzer.data", folder::toString);
    }

    @TestConfiguration
    static class Februari2028 {
        @Bean
        @Primary
        Clock vasteKlok() {
            return Clock.fixed(Instant.parse("2028-02-01T09:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        @Primary
        Beleidsbron herindeling() {
            return new Wisselbron(Herindeling.files());
        }
    }

    @Test
    void an_advice_on_a_day_on_which_the_municipality_is_gone_is_refused_by_name() throws Exception {
        HttpResponse<String> answer = post("/v1/proefadviezen", profiel("K-1", "druten", "2028-01-01"));

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode fout = json.readTree(answer.body()).path("fouten").get(0);
        assertThat(fout.path("veld").asString()).isEqualTo("gemeente");
        assertThat(fout.path("waarde").asString()).isEqualTo("druten");
        assertThat(fout.path("melding").asString())
                .isEqualTo("Druten bestaat sinds 2028-01-01 niet meer; kies Nieuwstad.");
        assertThat(post("/v1/proefadviezen", profiel("K-1", "druten", "2027-12-31"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_list_of_municipalities_names_days_and_predecessors() throws Exception {
        JsonNode gemeenten = json.readTree(get("/v1/gemeenten").body()).path("gemeenten");

        assertThat(gemeenten.valueStream().map(JsonNode::toString)).contains("""
                        {"sleutel":"druten","naam":"Druten","regio":"rijk-van-nijmegen","regionaam":"Rijk van Nijmegen",\
                        "eersteDag":null,"laatsteDag":"2027-12-31","voorgangers":[]}""", """
                        {"sleutel":"nieuwstad","naam":"Nieuwstad","regio":"rijk-van-nijmegen","regionaam":"Rijk van Nijmegen",\
                        "eersteDag":"2028-01-01","laatsteDag":null,"voorgangers":["druten","beuningen"]}""");
    }

    @Test
    void an_old_advice_is_found_under_the_new_name_and_followed_by_one_under_it() throws Exception {
        JsonNode advies = json.readTree(post("/v1/routeadviezen", profiel("K-2", "druten", "2027-12-01"))
                .body());

        assertThat(get("/v1/routeadviezen?gemeente=nieuwstad").body()).contains("K-2");
        assertThat(get("/v1/routeadviezen?gemeente=druten").body()).contains("K-2");
        assertThat(get("/v1/routeadviezen?gemeente=heumen").body()).doesNotContain("K-2");
        assertThat(get("/?gemeente=nieuwstad").body()).contains("K-2");
        assertThat(json.readTree(get("/v1/overzicht?gemeente=nieuwstad").body())
                        .path("kandidaten")
                        .asInt())
                .isEqualTo(1);
        assertThat(get("/dossiers/K-2").body()).contains("Druten; die gemeente heet nu Nieuwstad");
        assertThat(get("/adviezen/nieuw?van=" + advies.path("id").asString()).body())
                .containsPattern("<option value=\"nieuwstad\"\\s+selected=\"selected\"");
    }

    @Test
    void the_form_offers_the_municipalities_of_its_peildatum() throws Exception {
        assertThat(get("/adviezen/nieuw").body())
                .contains("value=\"nieuwstad\"")
                .doesNotContain("value=\"druten\"");
        assertThat(form("/adviezen/nieuw", "peildatum=31-12-2027").body())
                .contains("value=\"druten\"")
                .doesNotContain("value=\"nieuwstad\"");
    }

    @Test
    void the_policy_of_a_municipality_is_shown_on_the_days_that_it_has() throws Exception {
        assertThat(get("/beleid/gemeente/druten").body()).contains("31 december 2027");
        HttpResponse<String> later = get("/beleid/gemeente/druten?peildatum=01-02-2028");
        assertThat(later.statusCode()).isEqualTo(400);
        assertThat(later.body()).contains("Druten bestaat sinds 01-01-2028 niet meer; kies Nieuwstad.");
        assertThat(get("/v1/gemeenten/druten/beleid?peildatum=2028-01-01").body())
                .contains("Druten bestaat sinds 2028-01-01 niet meer; kies Nieuwstad.");
    }

    private static String profiel(String kenmerk, String gemeente, String peildatum) {
        return """
                {"kenmerk":"%s","gemeente":"%s","geboortedatum":"1990-05-21","peildatum":"%s"}""".formatted(kenmerk, gemeente, peildatum);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> form(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}

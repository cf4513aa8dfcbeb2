package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that starts on broken files works by the policy that it had, and says so on every page that it concerns. */
class GeweigerdBeleidTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        for (Map.Entry<String, String> file : Regelmap.files().entrySet()) {
            write(file.getKey(), file.getValue());
        }
        write(
                "gemeente/wijchen/grens.regels",
                "zet prognosegrensMaanden = 12 maanden\n  bron: aanname\n  geldig vanaf 2040-01-01\n");
    }

    @Test
    void a_start_after_a_good_run_goes_on_and_shows_what_is_refused() throws Exception {
        try (ConfigurableApplicationContext eerst = start()) {
            assertThat(get(eerst, "/v1/beleid/problemen"))
                    .isEqualTo("{\"problemen\":[],\"geweigerd\":[],\"opmerkingen\":[]}");
        }
        write("gemeente/wijchen/grens.regels", "zet prognosegrensMaanden = 48 maanden\n  bron: aanname\n");
        write("gemeente/druten/grens.regels", "zet prognosegrensMaanden = 30 maanden\n  bron: aanname\n");

        try (ConfigurableApplicationContext dan = start()) {
            assertThat(get(dan, "/v1/beleid/problemen"))
                    .contains("\"bestand\":\"gemeente/wijchen/grens.regels\"")
                    .contains("\"geweigerd\":[{\"laag\":\"gemeente\",\"gebied\":\"wijchen\",\"naam\":\"Wijchen\"");
            assertThat(get(dan, "/beleid")).contains("Gemeente Wijchen houdt het beleid van");
            assertThat(get(dan, "/beleid/gemeente/wijchen"))
                    .contains("maar dat geldt hier nog niet")
                    .contains("Gemeente Wijchen houdt het beleid van")
                    .contains("Al besloten voor later")
                    .contains("href=\"/beleid/gemeente/wijchen?peildatum=01-01-2040\"")
                    .contains("Vanaf 1 januari 2040");
            assertThat(get(dan, "/beleid/gemeente/druten"))
                    .doesNotContain("maar dat geldt hier nog niet")
                    .contains("30 maanden")
                    .contains("Na deze dag verandert er volgens het beleid van nu niets.");
            assertThat(get(dan, "/v1/gemeenten/wijchen/beleid"))
                    .contains("\"later\":[{\"dag\":\"2040-01-01\",\"wijzigingen\":[{\"onderwerp\":\"PARAMETER\"");
        }
    }

    @Test
    void a_municipality_that_was_refused_at_the_first_start_is_not_called_unknown() throws Exception {
        write("gemeente/wijchen/grens.regels", "zet prognosegrensMaanden = 48 maanden\n  bron: aanname\n");

        try (ConfigurableApplicationContext dienst = start()) {
            String geweigerd =
                    "De regels van de gemeente 'wijchen' zijn geweigerd. Daarom kan er nu geen advies komen. Op de"
                            + " pagina /beleid staat waarom.";
            HttpResponse<String> advies = post(dienst, "/v1/proefadviezen", """
                    {"kenmerk":"K-1","gemeente":"wijchen","geboortedatum":"1990-05-21"}""");
            assertThat(advies.statusCode()).isEqualTo(400);
            assertThat(advies.body()).contains("\"veld\":\"gemeente\"", geweigerd);
            assertThat(get(dienst, "/v1/gemeenten/wijchen/beleid")).contains("\"status\":404", geweigerd);
            assertThat(get(dienst, "/v1/gemeenten/wichen/beleid")).contains("is onbekend");
            assertThat(get(dienst, "/adviezen/nieuw"))
                    .contains("Niet te kiezen: Wijchen. De regels daarvan zijn geweigerd.");
            assertThat(get(dienst, "/beleid")).contains("gemeente/wijchen/grens.regels");
        }
    }

    private static HttpResponse<String> post(ConfigurableApplicationContext dienst, String pad, String json)
            throws IOException, InterruptedException {
        String port = dienst.getEnvironment().getRequiredProperty("local.server.port");
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + pad))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Routewijzer.class)
                .run(
                        "--server.port=0",
                        "--routewijzer.rules=" + folder.resolve("rules"),
                        "--routewijzer.data=" + folder.resolve("data"));
    }

    private static String get(ConfigurableApplicationContext dienst, String pad)
            throws IOException, InterruptedException {
        String port = dienst.getEnvironment().getRequiredProperty("local.server.port");
        return CLIENT.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + pad))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("rules").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

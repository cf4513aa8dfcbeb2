package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.routewijzer.crash.CrashableProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo of the packaged program, with few candidates. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DemoIT {
    private static final Path JAR = Path.of("target", "routewijzer.jar");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String STARTED = "Tomcat started on port ";
    private static final String BALK = "deze kandidaten bestaan niet";
    private static final List<String> PAGINAS = List.of(
            "/", "/overzicht", "/adviezen", "/adviezen/nieuw", "/beleid", "/uitleg", "/woordenboek", "/nergens");

    @TempDir
    Path folder;

    @Test
    void fills_an_empty_dossier_once_and_says_on_every_page_that_nobody_exists() throws Exception {
        try (CrashableProcess service = start("--routewijzer.demo", "--routewijzer.demo.kandidaten=120")) {
            String base = base(service);
            service.awaitLine("Making up 120 candidates");
            service.awaitLine("The demo is ready after");

            JsonNode overzicht = JsonMapper.shared().readTree(get(base + "/v1/overzicht"));
            assertThat(overzicht.path("kandidaten").asInt()).isEqualTo(120);
            assertThat(overzicht.path("terugmeldingen")).isNotEmpty();
            assertThat(overzicht.path("afwijkingen")).isNotEmpty();
            assertThat(get(base + "/v1/routeadviezen?kenmerk=DEMO-0001")).contains("\"kenmerk\":\"DEMO-0001\"");
            assertThat(get(base + "/v1/routeadviezen?kenmerk=DEMO-0121")).contains("\"routeadviezen\":[]");
            for (String pagina : PAGINAS) {
                assertThat(get(base + pagina)).as(pagina).contains(BALK);
            }
        }
        try (CrashableProcess service = start("--routewijzer.demo")) {
            String base = base(service);
            service.awaitLine("No demo: the dossier already holds advices.");

            assertThat(get(base + "/")).contains(BALK);
            assertThat(JsonMapper.shared()
                            .readTree(get(base + "/v1/overzicht"))
                            .path("kandidaten")
                            .asInt())
                    .isEqualTo(120);
        }
    }

    @Test
    void says_nothing_of_a_demo_where_there_is_none() throws Exception {
        try (CrashableProcess service = start("--routewijzer.demo=false")) {
            String base = base(service);

            assertThat(get(base + "/")).doesNotContain(BALK);
            assertThat(get(base + "/overzicht")).contains("Er zijn nog geen adviezen.");
        }
    }

    private CrashableProcess start(String... options) throws IOException {
        String[] all = Stream.concat(
                        Stream.of("--server.port=0", "--routewijzer.data=" + folder.resolve("data")),
                        Stream.of(options))
                .toArray(String[]::new);
        return CrashableProcess.startJar(folder, JAR, all);
    }

    private static String base(CrashableProcess service) throws IOException {
        String line = service.awaitLine(STARTED);
        String port = line.substring(line.indexOf(STARTED) + STARTED.length()).split(" ", 2)[0];
        return "http://localhost:" + port;
    }

    private static String get(String url) throws IOException, InterruptedException {
        return CLIENT.send(
                        HttpRequest.newBuilder(URI.create(url))
                                .header("Accept", "text/html,*/*")
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}

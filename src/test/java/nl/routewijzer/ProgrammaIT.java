package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import nl.routewijzer.crash.CrashableProcess;
import nl.routewijzer.crash.DurablePostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The packaged program, as somebody runs it who has only the jar. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ProgrammaIT {
    static final Path JAR = Path.of("target", "routewijzer.jar");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final String STARTED = "Tomcat started on port ";
    private static final int ANSWERS = 150;
    private static final String WRONG = """
            zet zoekperiodeWeken = 2 weken
              bron: aanname
            zet prognosegrensMaanden = 48 maanden
              bron: aanname
            """;

    @TempDir
    Path folder;

    @Test
    void an_answered_advice_survives_kill_9_with_H2() throws Exception {
        killAndCount("--routewijzer.data=" + folder.resolve("data"));
    }

    @Test
    void an_answered_advice_survives_kill_9_with_PostgreSQL() throws Exception {
        try (DurablePostgres postgres = DurablePostgres.start(folder.resolve("postgres"))) {
            killAndCount("--spring.datasource.url=" + postgres.url());
        }
    }

    private void killAndCount(String database) throws Exception {
        Map<String, String> answered = new ConcurrentHashMap<>();
        for (int round = 0; round < 2; round++) {
            try (CrashableProcess service = start(database)) {
                postUntilKilled(service, answered);
            }
        }
        assertThat(answered).hasSizeGreaterThanOrEqualTo(2 * ANSWERS);
        try (CrashableProcess service = start(database)) {
            String base = base(service);
            for (Map.Entry<String, String> advies : answered.entrySet()) {
                HttpResponse<String> kept = get(base + advies.getKey());
                assertThat(kept.statusCode()).as(advies.getKey()).isEqualTo(200);
                assertThat(withoutProfiel(kept.body())).isEqualTo(JSON.readTree(advies.getValue()));
            }
        }
    }

    private void postUntilKilled(CrashableProcess service, Map<String, String> answered) throws Exception {
        String base = base(service);
        CountDownLatch enough = new CountDownLatch(ANSWERS);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            Profielgenerator generator = new Profielgenerator(i);
            threads.submit(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    HttpResponse<String> answer = post(base, JSON.writeValueAsString(generator.tree()));
                    if (answer.statusCode() == 201) {
                        answered.put(answer.headers().firstValue("Location").orElseThrow(), answer.body());
                        enough.countDown();
                    }
                }
                return null;
            });
        }
        assertThat(enough.await(2, TimeUnit.MINUTES)).as("%d answers", ANSWERS).isTrue();
        service.kill(STARTED);
        threads.shutdownNow();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void wrong_national_rule_files_stop_the_start_with_all_problems_and_status_1() throws Exception {
        Path rules = copyRules();
        Files.writeString(rules.resolve("landelijk/fout.regels"), WRONG);
        try (CrashableProcess service =
                CrashableProcess.startJar(folder, JAR, "--server.port=0", "--routewijzer.rules=" + rules)) {
            List<String> output = service.readToEnd();

            assertThat(service.exitStatus()).isOne();
            assertThat(output)
                    .contains("De regelbestanden zijn niet in orde (2):")
                    .anyMatch(line -> line.startsWith("landelijk/fout.regels:1:1  zoekperiodeWeken "))
                    .anyMatch(line -> line.startsWith("landelijk/fout.regels:3:1  prognosegrensMaanden "))
                    .noneMatch(line -> line.startsWith("\tat "));
        }
    }

    @Test
    void wrong_rule_files_of_a_municipality_keep_out_that_municipality_alone() throws Exception {
        Path rules = copyRules();
        Files.writeString(rules.resolve("gemeente/druten/fout.regels"), WRONG);
        try (CrashableProcess service = CrashableProcess.startJar(
                folder, JAR, "--server.port=0", "--routewijzer.rules=" + rules, "--routewijzer.data=" + folder)) {
            service.awaitLine("Rule files refused for gemeente druten");
            assertThat(service.awaitLine("gemeente/druten/fout.regels:1:1"))
                    .contains("zoekperiodeWeken ligt vast in Participatiewet artikel 41 lid 4");
            assertThat(service.awaitLine("gemeente/druten/fout.regels:3:1"))
                    .contains("prognosegrensMaanden mag tussen 12 en 36 maanden zijn");

            assertThat(get(base(service) + "/v1/gemeenten").body())
                    .contains("\"wijchen\"")
                    .doesNotContain("\"druten\"");
        }
    }

    @Test
    void a_rules_folder_that_is_not_there_stops_the_start_with_status_1() throws Exception {
        try (CrashableProcess service =
                CrashableProcess.startJar(folder, JAR, "--server.port=0", "--routewijzer.rules=nergens")) {
            assertThat(service.readToEnd()).contains("De map 'nergens' die --routewijzer.rules noemt, bestaat niet.");
            assertThat(service.exitStatus()).isOne();
        }
    }

    @Test
    void listening_for_other_machines_stops_the_start_with_status_1() throws Exception {
        try (CrashableProcess service =
                CrashableProcess.startJar(folder, JAR, "--server.port=0", "--server.address=0.0.0.0")) {
            assertThat(service.readToEnd())
                    .contains("Routewijzer start niet op server.address=0.0.0.0: daar kunnen andere computers erbij, "
                            + "en niemand hoeft in te loggen.")
                    .anyMatch(line -> line.startsWith("Laat server.address weg"))
                    .noneMatch(line -> line.startsWith("\tat "));
            assertThat(service.exitStatus()).isOne();
        }
    }

    @Test
    void the_packaged_rules_count_where_there_is_no_folder_with_rules() throws Exception {
        try (CrashableProcess service = start("--routewijzer.data=" + folder.resolve("data"))) {
            String base = base(service);
            assertThat(JSON.readTree(get(base + "/v1/gemeenten").body()).path("gemeenten"))
                    .hasSize(14);
            assertThat(get(base + "/").statusCode()).isEqualTo(200);
            assertThat(get(base + "/nergens").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_pages_show_the_results_of_this_build_until_a_rule_changes() throws Exception {
        Path rules = copyRules();
        try (CrashableProcess service = CrashableProcess.startJar(
                folder, JAR, "--server.port=0", "--routewijzer.rules=" + rules, "--routewijzer.data=" + folder)) {
            String base = base(service);
            assertThat(get(base + "/beleid/landelijk/afstand").body())
                    .contains("De scenario’s zijn gecontroleerd toen deze versie werd gebouwd.", ">Geslaagd<")
                    .doesNotContain(">Mislukt<", ">Nog niet gecontroleerd<");

            Path afstand = rules.resolve("landelijk/afstand.regels");
            Files.writeString(
                    afstand, Files.readString(afstand).replace("  - de begeleidingsbehoefte is TIJDELIJK\n", ""));
            service.awaitLine("Policy in force");

            assertThat(get(base + "/beleid/landelijk/afstand").body())
                    .contains("deze regels zijn veranderd na de laatste controle.", ">Nog niet gecontroleerd<")
                    .doesNotContain(">Geslaagd<", ">Mislukt<");
        }
    }

    @Test
    void nothing_in_the_program_can_turn_text_into_code() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT)))
                    .anyMatch(name -> name.contains("drools-model-compiler"))
                    .noneMatch(
                            name -> name.matches(
                                    ".*/(ecj|.*mvel.*|.*drl-parser.*|.*drl-ast.*|antlr.*|.*groovy.*|.*drools-engine.*)-[0-9.]+.*\\.jar"));
        }
    }

    private CrashableProcess start(String option) throws IOException {
        return CrashableProcess.startJar(folder, JAR, "--server.port=0", option);
    }

    static String base(CrashableProcess service) throws IOException {
        String line = service.awaitLine(STARTED);
        String port = line.substring(line.indexOf(STARTED) + STARTED.length()).split(" ", 2)[0];
        return "http://localhost:" + port;
    }

    private Path copyRules() throws IOException {
        Path rules = folder.resolve("rules");
        for (Map.Entry<String, String> file : Regelmap.files().entrySet()) {
            Files.createDirectories(rules.resolve(file.getKey()).getParent());
            Files.writeString(rules.resolve(file.getKey()), file.getValue());
        }
        return rules;
    }

    private static JsonNode withoutProfiel(String body) {
        JsonNode advies = JSON.readTree(body);
        ((ObjectNode) advies).remove("profiel");
        return advies;
    }

    static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String base, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/v1/routeadviezen"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}

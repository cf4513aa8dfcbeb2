package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.dossier.MemoryDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
class ProblemTest extends ApiTest {
    private static final String BSN = "123456782";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kenmerk\":\"K-1\" \"gemeente\":1} | regel 1, kolom 1",
                "{\"kenmerk\":                  | regel 1, kolom 1",
                "{'kenmerk':1}                  | regel 1, kolom 2",
                "{\"a\":01}                     | regel 1, kolom",
                "{\"a\":NaN}                    | regel 1, kolom",
                "{\"a\":1e99999999999}          | De JSON",
                "[]                             | geen JSON-object",
                "\"tekst\"                      | geen JSON-object",
                "null                           | geen JSON-object",
                "17                             | geen JSON-object",
                "{} {}                          | Achter het JSON-object",
                "{\"a\":1,\"a\":2}              | 'a' staat er twee keer",
                "{\"p\":{\"a\":1,\"a\":2}}      | 'p.a' staat er twee keer",
                "{\"a\":\"\\ud800\"}            | teken dat niet bestaat",
                "{\"\\udc00\":1}                | teken dat niet bestaat",
            })
    void a_body_that_is_no_json_object_is_refused_with_its_place(String body, String melding) throws Exception {
        JsonNode problem = problem(post("/v1/routeadviezen", body), 400);

        assertThat(problem.path("detail").asString()).contains(melding);
        assertThat(problem.path("fouten")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t\n"})
    void an_empty_body_is_refused(String body) throws Exception {
        assertThat(problem(post("/v1/routeadviezen", body), 400).path("detail").asString())
                .startsWith("Het bericht is leeg.");
    }

    @Test
    void a_mistake_on_a_later_line_is_named_by_its_line_and_column() throws Exception {
        String body = "{\n  \"kenmerk\": \"K-1\",\n  \"gemeente\": nijmegen\n}";

        assertThat(problem(post("/v1/routeadviezen", body), 400).path("detail").asString())
                .contains("regel 3, kolom 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"fase\":1                              | fase                     | kies uit: AANMELDING",
                "\"fase\":\"intake\"                     | fase                     | kies uit: AANMELDING",
                "\"laaggeletterd\":\"true\"              | laaggeletterd            | ja (true) of nee (false)",
                "\"laaggeletterd\":1                     | laaggeletterd            | ja (true) of nee (false)",
                "\"loonwaarde\":\"50\"                   | loonwaarde               | heel getal van 0 tot en met 100",
                "\"loonwaarde\":50.5                     | loonwaarde               | heel getal",
                "\"loonwaarde\":99999999999999999999999  | loonwaarde               | heel getal",
                "\"loonwaarde\":1e400                    | loonwaarde               | heel getal",
                "\"loonwaarde\":1e999999999              | loonwaarde               | heel getal",
                "\"loonwaarde\":-1                       | loonwaarde               | heel getal",
                "\"loonwaarde\":[]                       | loonwaarde               | heel getal",
                "\"meldingsdatum\":\"2026-02-30\"        | meldingsdatum            | bestaat niet",
                "\"meldingsdatum\":\"1999-00-00\"        | meldingsdatum            | met 00 is de maand of de dag onbekend",
                "\"meldingsdatum\":\"21-11-2026\"        | meldingsdatum            | jjjj-mm-dd",
                "\"meldingsdatum\":20260230              | meldingsdatum            | jjjj-mm-dd",
                "\"leefgebieden\":{\"SCHULDEN\":\"SOMS\"}| leefgebieden.SCHULDEN    | kies uit: speelt_niet",
                "\"leefgebieden\":\"geen\"               | leefgebieden             | object",
                "\"naam\":\"Jansen\"                     | naam                     | bestaat niet",
                "\"partner\":{\"leeftijd\":30}           | partner.leeftijd         | bestaat niet",
                "\"eerdereVoorzieningen\":{}             | eerdereVoorzieningen     | lijst",
                "\"eerdereVoorzieningen\":[null]         | eerdereVoorzieningen[0]  | object",
                "\"bsn\":null                            | bsn                      | bestaat niet",
                "\"leefgebieden\":{\"SCHULD\":null}      | leefgebieden.SCHULD      | bestaat niet",
            })
    void a_wrong_profile_is_refused_with_field_value_and_what_is_allowed(String veld, String pad, String melding)
            throws Exception {
        JsonNode problem = problem(post("/v1/routeadviezen", PROFIEL.replace("}", "," + veld + "}")), 400);

        assertThat(problem.path("fouten")).hasSize(1);
        JsonNode fout = problem.path("fouten").get(0);
        assertThat(fout.propertyNames()).containsExactly("veld", "waarde", "melding");
        assertThat(fout.path("veld").asString()).isEqualTo(pad);
        assertThat(fout.path("melding").asString()).containsIgnoringCase(melding);
    }

    @Test
    void every_violation_is_named_at_once() throws Exception {
        JsonNode problem = problem(post("/v1/proefadviezen", "{\"gemeente\":\"nijmgen\",\"fase\":\"X\"}"), 400);

        assertThat(problem.path("fouten")
                        .valueStream()
                        .map(fout -> fout.path("veld").asString()))
                .containsExactlyInAnyOrder("kenmerk", "gemeente", "geboortedatum", "fase");
        assertThat(problem.path("detail").asString()).isEqualTo("Er zijn 4 fouten in het profiel.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"aanvullendeBijstand\":true,\"regeling\":\"IOAW\" | aanvullendeBijstand | hoort alleen bij een uitkering van UWV. Dan is de regeling een van deze: WW, WIA, WAJONG, WAO, WAZ, ZW, IOW.",
                "\"aanvullendeBijstand\":false                    | aanvullendeBijstand | hoort alleen bij een uitkering van UWV",
                "\"grondNegatiefAdvies\":\"TE_KWETSBAAR\",\"adviesBeschutWerk\":\"POSITIEF\" | grondNegatiefAdvies | hoort alleen bij een advies beschut werk dat NEGATIEF is.",
                "\"grondNegatiefAdvies\":\"TE_KWETSBAAR\"          | grondNegatiefAdvies | hoort alleen bij een advies beschut werk dat NEGATIEF is.",
                "\"indicatieDagbestedingTot\":\"2030-01-01\",\"indicatieDagbesteding\":false | indicatieDagbestedingTot | hoort alleen bij wie een indicatie dagbesteding heeft.",
                "\"aanvraagdatum\":\"2024-11-02\",\"meldingsdatum\":\"2024-11-03\" | aanvraagdatum | ligt voor de meldingsdatum 2024-11-03",
                "\"aanvraagdatum\":\"2099-01-01\"                   | aanvraagdatum | ligt na de peildatum",
                "\"loonkostensubsidieVerleden\":\"SOMS\"            | loonkostensubsidieVerleden | Kies uit: NOOIT, LOOPT, GEEINDIGD",
                "\"regeling\":\"ZIEKTEWET\"                        | regeling | WAO, WAZ, ZW, IOW, WSW",
                "\"zoekresultaat\":\"WERK\"                        | zoekresultaat | zonder melding is er geen zoekperiode",
                "\"swWerkvorm\":\"BESCHUT_SW\",\"regeling\":\"WW\" | swWerkvorm | hoort alleen bij regeling WSW",
            })
    void a_field_that_does_not_fit_with_the_others_is_refused(String velden, String pad, String melding)
            throws Exception {
        JsonNode fout = problem(post("/v1/proefadviezen", PROFIEL.replace("}", "," + velden + "}")), 400)
                .path("fouten")
                .get(0);

        assertThat(fout.path("veld").asString()).isEqualTo(pad);
        assertThat(fout.path("melding").asString()).contains(melding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"aanvullendeBijstand\":true,\"regeling\":\"IOW\"",
                "\"grondNegatiefAdvies\":\"TE_KWETSBAAR\",\"adviesBeschutWerk\":\"NEGATIEF\"",
                "\"indicatieDagbestedingTot\":\"2099-01-01\",\"indicatieDagbesteding\":true",
                "\"indicatieDagbestedingTot\":\"2020-01-01\",\"indicatieDagbesteding\":true",
                "\"aanvraagdatum\":\"2024-11-03\",\"meldingsdatum\":\"2024-11-03\"",
                "\"aanvraagdatum\":\"2024-11-03\"",
                "\"loonkostensubsidieVerleden\":\"TWEE_JAAR_ZELFSTANDIG\""
            })
    void a_field_that_fits_with_the_others_is_read(String velden) throws Exception {
        assertThat(post("/v1/proefadviezen", PROFIEL.replace("}", "," + velden + "}"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void more_earlier_voorzieningen_than_anybody_has_had_are_refused_as_one_fault() throws Exception {
        String body = PROFIEL.replace("}", ",\"eerdereVoorzieningen\":[" + "{},".repeat(100) + "{}]}");

        JsonNode fouten = problem(post("/v1/proefadviezen", body), 400).path("fouten");
        assertThat(fouten).hasSize(1);
        assertThat(fouten.get(0).path("melding").asString())
                .isEqualTo("Geef hoogstens 100 eerdere voorzieningen; hier staan er 101.");
    }

    @Test
    void every_violation_of_every_earlier_voorziening_is_named_where_it_stands() throws Exception {
        String body = PROFIEL.replace("}", """
                ,"eerdereVoorzieningen":[
                  {"voorziening":"ONZIN","start":"2020-01-02","eind":"2020-01-01","resultaat":"GESLAAGD"},
                  {"voorziening":"JOBCOACHING","start":"2099-01-01","resultaat":"STOP"},
                  {"voorziening":"JOBCOACHING","start":"2020-01-01","eind":"2021-01-01","resultaat":"LOOPT"}]}""");

        assertThat(problem(post("/v1/proefadviezen", body), 400)
                        .path("fouten")
                        .valueStream()
                        .map(fout -> fout.path("veld").asString()))
                .containsExactlyInAnyOrder(
                        "eerdereVoorzieningen[0].voorziening",
                        "eerdereVoorzieningen[0].eind",
                        "eerdereVoorzieningen[1].start",
                        "eerdereVoorzieningen[1].resultaat",
                        "eerdereVoorzieningen[2].eind");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, 200", "2025-03-01, 400"})
    void who_was_born_on_a_leap_day_is_a_year_older_on_the_first_of_march(String peildatum, int status)
            throws Exception {
        String body = "{\"kenmerk\":\"K-1\",\"gemeente\":\"urk\",\"geboortedatum\":\"1904-02-29\",\"peildatum\":\""
                + peildatum + "\"}";

        assertThat(post("/v1/proefadviezen", body).statusCode()).isEqualTo(status);
    }

    @Test
    void all_that_does_not_fit_is_named_at_once() throws Exception {
        String body = PROFIEL.replace(
                "}",
                ",\"aanvullendeBijstand\":true,\"grondNegatiefAdvies\":\"TE_ZELFSTANDIG\",\"meldingsdatum\":\"2024-11-03\","
                        + "\"aanvraagdatum\":\"2024-11-02\",\"indicatieDagbestedingTot\":\"2030-01-01\","
                        + "\"swWerkvorm\":\"BESCHUT_SW\",\"partner\":{\"medischUrenbeperkt\":true}}");

        assertThat(problem(post("/v1/proefadviezen", body), 400)
                        .path("fouten")
                        .valueStream()
                        .map(fout -> fout.path("veld").asString()))
                .containsExactlyInAnyOrder(
                        "aanvullendeBijstand",
                        "grondNegatiefAdvies",
                        "aanvraagdatum",
                        "indicatieDagbestedingTot",
                        "swWerkvorm",
                        "partner.medischUrenbeperkt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kenmerk\":\"123456782\"}",
                "{\"kenmerk\":123456782}",
                "{\"kenmerk\":\"123.456.782\"}",
                "{\"bsn\":\"123456782\"}",
                "{\"123456782\":true}",
                "{\"123456782\":1,\"123456782\":2}"
            })
    void a_bsn_is_refused_and_never_repeated(String body, CapturedOutput output) throws Exception {
        HttpResponse<String> response = post("/v1/routeadviezen", body);

        problem(response, 400);
        assertThat(response.body()).doesNotContain(BSN, "123.456.782");
        assertThat(output.getAll()).doesNotContain(BSN, "123.456.782");
    }

    @Test
    void a_long_value_is_shortened_without_cutting_a_character_in_half() throws Exception {
        String value = "x".repeat(79) + "\uD83D\uDE00".repeat(40);

        JsonNode problem =
                problem(post("/v1/proefadviezen", PROFIEL.replace("}", ",\"fase\":\"" + value + "\"}")), 400);

        assertThat(problem.path("fouten").get(0).path("waarde").asString()).isEqualTo("x".repeat(79) + "…");
    }

    static Stream<byte[]> malformedUtf8() {
        return Stream.of(
                new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'},
                new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'},
                "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1),
                PROFIEL.getBytes(StandardCharsets.UTF_16),
                new byte[] {(byte) 0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0});
    }

    @ParameterizedTest
    @MethodSource("malformedUtf8")
    void a_body_that_is_no_utf_8_is_refused(byte[] body) throws Exception {
        assertThat(problem(post("/v1/routeadviezen", "application/json", BodyPublishers.ofByteArray(body)), 400)
                        .path("detail")
                        .asString())
                .contains("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void a_json_bomb_is_refused(String opening) throws Exception {
        String body = "{\"a\":" + opening.repeat(100_000);

        assertThat(problem(post("/v1/routeadviezen", body), 400).path("detail").asString())
                .contains("te diep genest");
    }

    @Test
    void more_parts_than_a_profile_can_have_are_refused() throws Exception {
        String body = "{\"a\":[" + "1,".repeat(100_000) + "1]}";

        assertThat(problem(post("/v1/routeadviezen", body), 400).path("detail").asString())
                .contains("te groot of te ingewikkeld");
    }

    @Test
    void a_body_of_one_mebibyte_is_read_and_one_byte_more_is_too_large() throws Exception {
        String padded = PROFIEL + " ".repeat(1024 * 1024 - PROFIEL.length());

        assertThat(post("/v1/proefadviezen", padded).statusCode()).isEqualTo(200);
        problem(post("/v1/proefadviezen", padded + " "), 413);
    }

    @Test
    void a_large_body_without_a_length_is_too_large_as_well() throws Exception {
        byte[] body = " ".repeat(5 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);

        problem(
                post(
                        "/v1/routeadviezen",
                        "application/json",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))),
                413);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/routeadviezen, text/plain, application/json",
        "/v1/routeadviezen, application/x-www-form-urlencoded, application/json",
        "/v1/proefadviezen, geen type, application/json",
        "/v1/bulkadviezen, application/json, application/x-ndjson"
    })
    void another_type_of_body_is_refused_with_the_type_that_is_accepted(String path, String type, String accepted)
            throws Exception {
        HttpResponse<String> response = post(path, type, BodyPublishers.ofString(PROFIEL));

        assertThat(problem(response, 415).path("detail").asString()).contains(accepted);
        assertThat(response.headers().firstValue("Accept")).contains(accepted);
    }

    @Test
    void an_answer_in_another_type_is_refused() throws Exception {
        assertThat(problem(send(request("/v1/gemeenten").header("Accept", "text/html")), 406)
                        .path("detail")
                        .asString())
                .contains("application/json");
        problem(send(request("/v1/gemeenten").header("Accept", "geen type")), 406);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /v1/routeadviezen, 'GET,POST'",
        "PUT, /v1/routeadviezen/x, 'GET'",
        "GET, /v1/proefadviezen, 'POST'",
        "PATCH, /v1/gemeenten, 'GET'"
    })
    void another_method_is_refused_with_the_methods_that_are_allowed(String method, String path, String allowed)
            throws Exception {
        HttpResponse<String> response = send(request(path).method(method, BodyPublishers.noBody()));

        problem(response, 405);
        assertThat(response.headers().firstValue("Allow").orElseThrow().split(", "))
                .contains(allowed.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1",
                "/v1/",
                "/v1/routeadvies",
                "/v1/gemeenten/",
                "/v1/routeadviezen/",
                "/v1/routeadviezen/1-1-1-1-1",
                "/v1/routeadviezen/123456782",
                "/v1/routeadviezen/%20",
                "/v1/routeadviezen/0198f0c2-0000-7000-8000-000000000000",
                "/v1/openapi.json.yaml",
                "/v1/openapi.yaml",
                "/v3/api-docs",
                "/v3/api-docs.yaml",
                "/ergens-anders",
                "/error"
            })
    void what_does_not_exist_is_not_found(String path) throws Exception {
        HttpResponse<String> response = get(path);

        problem(response, 404);
        assertThat(response.body()).doesNotContain(BSN);
    }

    @ParameterizedTest
    @CsvSource({
        "kenmerk=a_b, kenmerk, 1 tot 40 tekens",
        "kenmerk=K-1%00, kenmerk, een teken dat niet te lezen is",
        "kenmerk=123456782, kenmerk, burgerservicenummer",
        "gemeente=nijmgen, gemeente, nijmegen",
        "uitkomst=LATER, uitkomst, INTAKE",
        "afstand=VER, afstand, WERKFIT",
        "signaal=STORM, signaal, PROFIEL_ONVOLLEDIG",
        "besloten=ja, besloten, 'true, false'",
        "afwijking=1, afwijking, 'true, false'",
        "besloten=false&afwijking=true, afwijking, nog geen besluit",
        "geldigTotEnMet=straks, geldigTotEnMet, jjjj-mm-dd",
        "laatste=TRUE, laatste, 'true, false'",
        "van=2026-02-30, van, bestaat niet",
        "van=gisteren, van, jjjj-mm-dd",
        "van=2026-02-02&tot=2026-02-01, tot, ligt voor",
        "cursor=2, cursor, vorige bladzijde",
        "bladzijde=2, bladzijde, bestaat niet",
        "kenmerk=a&kenmerk=b, kenmerk, één keer"
    })
    void a_wrong_search_is_refused_with_parameter_and_what_is_allowed(String query, String veld, String melding)
            throws Exception {
        HttpResponse<String> response = get("/v1/routeadviezen?" + query);

        JsonNode fout = problem(response, 400).path("fouten").get(0);
        assertThat(fout.path("veld").asString()).isEqualTo(veld);
        assertThat(fout.path("melding").asString()).contains(melding);
        assertThat(response.body()).doesNotContain(BSN);
    }

    @Test
    void everything_that_is_wrong_with_a_search_is_named_at_once() throws Exception {
        JsonNode problem = problem(get("/v1/routeadviezen?kenmerk=_&uitkomst=X&van=Y&z=1"), 400);

        assertThat(problem.path("fouten")).hasSize(4);
    }

    @Test
    void without_policy_the_service_says_so() throws Exception {
        beleid.loaded.set(false);
        try {
            assertThat(problem(post("/v1/routeadviezen", PROFIEL), 503)
                            .path("detail")
                            .asString())
                    .contains("geen beleid");
            problem(post("/v1/bulkadviezen", "application/x-ndjson", BodyPublishers.ofString(PROFIEL)), 503);
            problem(get("/v1/gemeenten"), 503);
        } finally {
            beleid.loaded.set(true);
        }
    }

    @Test
    void a_full_dossier_is_said_in_plain_words() throws Exception {
        assertThat(problem(post("/v1/routeadviezen", profiel(MemoryDossier.VOL)), 507)
                        .path("detail")
                        .asString())
                .startsWith("Het dossier is vol.");
    }

    @Test
    void an_unexpected_error_says_nothing_of_the_inside_and_can_be_found_in_the_log(CapturedOutput output)
            throws Exception {
        HttpResponse<String> response = post("/v1/proefadviezen", profiel(EchoAdviseur.STORING));

        String instance = problem(response, 500).path("instance").asString();
        String referentie = instance.substring("urn:uuid:".length());
        assertThat(response.body()).doesNotContain("secret", "Exception").contains("dit nummer: " + referentie);
        assertThat(output.getAll()).contains(referentie, "secret inner detail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/gemeenten|x HTTP/1.1\r\nHost: a\r\n",
                "GET /v1/%00 HTTP/1.1\r\nHost: a\r\n",
                "GET /v1/%zz HTTP/1.1\r\nHost: a\r\n",
                "GET /v1/routeadviezen?kenmerk=%zz HTTP/1.1\r\nHost: a\r\n",
                "GET /v1/routeadviezen?kenmerk=%ff HTTP/1.1\r\nHost: a\r\n",
                "GET /v1/gemeenten HTTP/1.1\r\n",
                "GET /v1/gemeenten HTTP/1.1\r\nHost: a b\r\n",
                "TRACE /v1/gemeenten HTTP/1.1\r\nHost: a\r\n",
                "ONZIN /v1/gemeenten HTTP/1.1\r\nHost: a\r\n",
                "POST /v1/routeadviezen HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n",
                "POST /v1/routeadviezen HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: onzin\r\n"
            })
    void a_request_that_is_hardly_http_gets_a_problem_too(String request) throws Exception {
        assertProblem(raw(request + "Connection: close\r\n\r\n"));
    }

    @Test
    void headers_that_are_too_large_get_a_problem_too() throws Exception {
        assertProblem(raw("GET /v1/gemeenten HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(10_000) + "\r\n\r\n"));
    }

    @Test
    void a_body_that_breaks_off_gets_a_problem_too() throws Exception {
        String head = "POST /v1/routeadviezen HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";

        assertProblem(raw(head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"));
    }

    private static void assertProblem(String response) {
        assertThat(response)
                .matches("(?s)HTTP/1\\.1 (4\\d\\d|501) .*")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .contains("\"title\":\"")
                .doesNotContain("<html", "Exception", "tomcat");
    }

    private String raw(String request) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = tree(response);
        assertThat(problem.propertyNames()).containsAll(List.of("type", "title", "status", "detail"));
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.has("fouten")).isEqualTo(status == 400);
        assertThat(response.body()).doesNotContain("Exception", "nl.routewijzer", "springframework", "jackson");
        return problem;
    }
}

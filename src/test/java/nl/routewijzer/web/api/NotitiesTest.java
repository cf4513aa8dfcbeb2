package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What happened with a terugmelding or an overdracht is noted, and never changed. */
class NotitiesTest extends ApiTest {
    private static final String AFWIJKEN = "{\"besluit\":\"AFWIJKEN\",\"uitkomst\":\"TERUGMELDING\","
            + "\"motivatie\":\"Zij wil nu geen begeleiding.\"}";

    private String advies;

    @BeforeEach
    void giveAdvies() throws Exception {
        dossier.clear();
        advies = "/v1/routeadviezen/"
                + id(post("/v1/routeadviezen", PROFIEL.replace("}", ",\"peildatum\":\"2026-11-01\"}")));
    }

    @Test
    void a_note_is_kept_and_told_in_the_list_and_in_the_dossier() throws Exception {
        HttpResponse<String> response = note("OVERDRACHT", "VERSTUURD", "2026-11-18", null, null);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(response.body())
                .isEqualTo("{\"advies\":\"" + advies.substring("/v1/routeadviezen/".length())
                        + "\",\"soort\":\"OVERDRACHT\",\"volgnummer\":1,\"tijdstip\":\"2026-11-21T10:15:30+01:00\","
                        + "\"stand\":\"VERSTUURD\",\"dag\":\"2026-11-18\",\"regel\":null}");
        assertThat(note("OVERDRACHT", "BEANTWOORD", "2026-11-20", " Akkoord,\\r\\n zij begint. ", 1)
                        .statusCode())
                .isEqualTo(201);
        JsonNode notities = tree(get(advies + "/notities")).path("notities");
        assertThat(notities).hasSize(2);
        assertThat(notities.get(1).path("regel").asString()).isEqualTo("Akkoord, zij begint.");
        assertThat(tree(get("/v1/dossiers/K-1001")).path("adviezen").get(0).path("notities"))
                .isEqualTo(notities);
    }

    @Test
    void a_terugmelding_is_noted_where_it_is_the_next_step() throws Exception {
        HttpResponse<String> zonder = note("TERUGMELDING", "VERSTUURD", "2026-11-18", null, null);
        assertThat(zonder.statusCode()).isEqualTo(400);
        assertThat(melding(zonder, "soort")).contains("De volgende stap is hier geen terugmelding.");

        post(advies + "/besluiten", AFWIJKEN);

        assertThat(note("TERUGMELDING", "VERSTUURD", "2026-11-18", null, null).statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_mistake_is_repaired_with_a_reason_and_stays() throws Exception {
        note("OVERDRACHT", "VERSTUURD", "2026-11-18", null, null);
        note("OVERDRACHT", "ONTVANGEN", "2026-11-19", null, 1);

        assertThat(melding(note("OVERDRACHT", "VERSTUURD", "2026-11-17", "fout", 2), "regel"))
                .isEqualTo("Schrijf in minstens 10 tekens waarom u een eerdere notitie herstelt. Hier staan er 4.");
        assertThat(note("OVERDRACHT", "VERSTUURD", "2026-11-17", "De datum was fout.", 2)
                        .statusCode())
                .isEqualTo(201);
        assertThat(note("OVERDRACHT", "NIET_VERSTUURD", null, "Bleek niet verstuurd.", 3)
                        .statusCode())
                .isEqualTo(201);
        assertThat(melding(note("OVERDRACHT", "ONTVANGEN", "2026-11-19", null, 4), "stand"))
                .isEqualTo("Deze overdracht is nog niet verstuurd. Noteer eerst op welke dag dat is gebeurd.");
        assertThat(tree(get(advies + "/notities")).path("notities")).hasSize(4);
    }

    @Test
    void who_did_not_read_the_last_note_is_refused() throws Exception {
        note("OVERDRACHT", "VERSTUURD", "2026-11-18", null, null);

        for (Integer na : new Integer[] {null, 0, 2}) {
            HttpResponse<String> response = note("OVERDRACHT", "ONTVANGEN", "2026-11-19", null, na);
            assertThat(response.statusCode()).isEqualTo(409);
            assertThat(response.body()).contains("Hierover is intussen iets anders genoteerd.");
        }
        assertThat(note("OVERDRACHT", "ONTVANGEN", "2026-11-19", null, 1).statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "VERSTUURD  | 2026-10-31 | -                | dag   | De dag 2026-10-31 ligt voor het advies. Kies een dag vanaf 2026-11-01.",
                "VERSTUURD  | 2026-11-22 | -                | dag   | De dag 2026-11-22 moet nog komen. Noteer wat is gebeurd, dus uiterlijk 2026-11-21.",
                "VERSTUURD  | 2026-02-30 | -                | dag   | De datum 2026-02-30 bestaat niet.",
                "VERSTUURD  | gisteren   | -                | dag   | is geen datum. Schrijf een datum als jjjj-mm-dd",
                "VERSTUURD  | -          | -                | dag   | Vul bij dag een datum in.",
                "ZOEK       | 2026-11-20 | -                | stand | is geen waarde van stand. Kies uit: NIET_VERSTUURD, VERSTUURD, ONTVANGEN, BEANTWOORD.",
                "ONTVANGEN  | 2026-11-20 | -                | stand | Deze overdracht is nog niet verstuurd.",
                "NIET_VERSTUURD | -      | -                | stand | Deze overdracht is nog niet verstuurd.",
                "VERSTUURD  | 2026-11-20 | bsn 123456782.   | regel | In de regel lijkt een burgerservicenummer te staan. Haal dat weg.",
                "VERSTUURD  | 2026-11-20 | aan\\u0000balie  | regel | De regel bevat een teken dat niet te lezen is."
            })
    void what_is_wrong_with_a_note_is_told(String stand, String dag, String regel, String veld, String melding)
            throws Exception {
        HttpResponse<String> response = note("OVERDRACHT", stand, dag, regel, null);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(melding(response, veld)).contains(melding);
        assertThat(response.body()).doesNotContain("123456782");
        assertThat(tree(get(advies + "/notities")).path("notities")).isEmpty();
    }

    @Test
    void the_bounds_of_the_dates_are_days_that_can_be() throws Exception {
        assertThat(note("OVERDRACHT", "VERSTUURD", "2026-11-01", null, null).statusCode())
                .isEqualTo(201);
        assertThat(melding(note("OVERDRACHT", "ONTVANGEN", "2026-10-31", null, 1), "dag"))
                .contains("ligt voor het advies");
        assertThat(note("OVERDRACHT", "ONTVANGEN", "2026-11-21", null, 1).statusCode())
                .isEqualTo(201);
        assertThat(melding(note("OVERDRACHT", "BEANTWOORD", "2026-11-20", "Akkoord.", 2), "dag"))
                .isEqualTo("De dag 2026-11-20 ligt voor de dag waarop de overdracht is ontvangen: 2026-11-21.");
        assertThat(melding(note("OVERDRACHT", "BEANTWOORD", "2026-11-21", "ja", 2), "regel"))
                .isEqualTo("Schrijf in minstens 3 tekens wat het antwoord is. Hier staan er 2.");
        assertThat(melding(note("OVERDRACHT", "BEANTWOORD", "2026-11-21", "x".repeat(301), 2), "regel"))
                .contains("hoogstens 300 tekens");
        assertThat(note("OVERDRACHT", "BEANTWOORD", "2026-11-21", "x".repeat(300), 2)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void other_fields_and_kinds_are_told() throws Exception {
        assertThat(melding(post(advies + "/notities", "{\"soort\":\"OVERDRACHT\",\"datum\":\"2026-11-20\"}"), "datum"))
                .contains("Het veld 'datum' bestaat niet.");
        assertThat(melding(note("BRIEF", "VERSTUURD", "2026-11-20", null, null), "soort"))
                .contains("Kies uit: TERUGMELDING, OVERDRACHT.");
        assertThat(melding(
                        post(
                                advies + "/notities",
                                "{\"soort\":\"OVERDRACHT\",\"stand\":\"VERSTUURD\",\"dag\":\"2026-11-20\",\"na\":\"x\"}"),
                        "na"))
                .isEqualTo("Geef bij na een heel getal vanaf 0.");
        assertThat(melding(
                        post(
                                advies + "/notities",
                                "{\"soort\":\"OVERDRACHT\",\"stand\":\"VERSTUURD\","
                                        + "\"dag\":\"2026-11-20\",\"regel\":17}"),
                        "regel"))
                .isEqualTo("Geef bij regel een tekst.");
    }

    @Test
    void nothing_is_noted_on_what_is_withdrawn_unknown_or_when_the_disk_is_full() throws Exception {
        assertThat(post("/v1/routeadviezen/0198f0c2-0000-7000-8000-000000000000/notities", "{}")
                        .statusCode())
                .isEqualTo(404);
        post(advies + "/intrekking", "{\"reden\":\"Dit gaat over iemand anders.\"}");
        HttpResponse<String> ingetrokken = note("OVERDRACHT", "VERSTUURD", "2026-11-20", null, null);
        assertThat(ingetrokken.statusCode()).isEqualTo(409);
        assertThat(ingetrokken.body()).contains("Dit advies is ingetrokken");
        advies = "/v1/routeadviezen/" + id(post("/v1/routeadviezen", profiel("K-2")));

        dossier.fill();

        assertThat(note("OVERDRACHT", "VERSTUURD", "2026-11-21", null, null).statusCode())
                .isEqualTo(507);
    }

    @Test
    void the_document_knows_the_address() throws Exception {
        JsonNode document = tree(get("/v1/openapi.json"));
        JsonNode notities = document.path("paths").path("/routeadviezen/{id}/notities");

        assertThat(notities.path("post").path("responses").propertyNames()).contains("201", "400", "404", "409", "507");
        JsonNode schemas = document.path("components").path("schemas");
        assertThat(schemas.path("Notitie")
                        .path("properties")
                        .path("stand")
                        .path("enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("NIET_VERSTUURD", "VERSTUURD", "ONTVANGEN", "BEANTWOORD");
        assertThat(schemas.path("Moment").path("properties").has("notities")).isTrue();
        assertThat(schemas.path("NieuweNotitie").path("required").valueStream().map(JsonNode::asString))
                .containsExactly("soort", "stand");
    }

    private HttpResponse<String> note(String soort, String stand, String dag, String regel, Integer na)
            throws Exception {
        return post(
                advies + "/notities",
                "{\"soort\":\"" + soort + "\",\"stand\":\"" + stand + "\""
                        + (dag == null ? "" : ",\"dag\":\"" + dag + "\"")
                        + (regel == null ? "" : ",\"regel\":\"" + regel + "\"") + (na == null ? "" : ",\"na\":" + na)
                        + "}");
    }

    private String melding(HttpResponse<String> response, String veld) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        return tree(response)
                .path("fouten")
                .valueStream()
                .filter(fout -> fout.path("veld").asString().equals(veld))
                .map(fout -> fout.path("melding").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(response.body()));
    }

    private String id(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return tree(response).path("id").asString();
    }
}

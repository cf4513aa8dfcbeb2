package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A dossier is closed with a reason, and opened again. */
class SluitingTest extends ApiTest {
    private static final String DOSSIER = "/v1/dossiers/k-1001";
    private static final String START =
            PROFIEL.replace("}", ",\"peildatum\":\"2026-11-01\",\"startDienstverlening\":\"2026-01-10\"}");
    private static final String SLUITING = "{\"reden\":\"WERK\",\"dag\":\"2026-11-10\"}";

    @BeforeEach
    void giveAdvies() throws Exception {
        dossier.clear();
        assertThat(post("/v1/routeadviezen", START).statusCode()).isEqualTo(201);
    }

    @Test
    void a_closed_dossier_says_since_when_and_why_and_runs_no_longer() throws Exception {
        JsonNode eerst = tree(get(DOSSIER));
        assertThat(eerst.path("gesloten").asBoolean()).isFalse();
        assertThat(eerst.path("standen")).isEmpty();
        assertThat(eerst.path("maandenInDienst").asInt()).isEqualTo(10);

        HttpResponse<String> response = post(DOSSIER + "/sluiting", SLUITING.replace("11-10", "11-09"));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(response.body())
                .isEqualTo("{\"volgnummer\":1,\"tijdstip\":\"2026-11-21T10:15:30+01:00\",\"reden\":\"WERK\","
                        + "\"dag\":\"2026-11-09\",\"regel\":null,\"advies\":null}");
        JsonNode nu = tree(get(DOSSIER));
        assertThat(nu.path("gesloten").asBoolean()).isTrue();
        assertThat(nu.path("standen").get(0)).isEqualTo(tree(response));
        assertThat(nu.path("maandenInDienst").asInt())
                .as("until the day of closing")
                .isEqualTo(9);
        assertThat(nu.path("termijnen")).isEmpty();
    }

    @Test
    void lists_and_figures_leave_it_out() throws Exception {
        post("/v1/routeadviezen", profiel("K-2"));
        post(DOSSIER + "/sluiting", SLUITING);

        assertThat(tree(get("/v1/routeadviezen?gesloten=true")).path("routeadviezen"))
                .hasSize(1);
        assertThat(tree(get("/v1/routeadviezen?gesloten=false"))
                        .path("routeadviezen")
                        .get(0)
                        .path("kenmerk")
                        .asString())
                .isEqualTo("K-2");
        assertThat(tree(get("/v1/routeadviezen")).path("routeadviezen")).hasSize(2);
        JsonNode cijfers = tree(get("/v1/overzicht"));
        assertThat(cijfers.path("kandidaten").asInt()).isOne();
        assertThat(cijfers.path("gesloten").asInt()).isOne();
    }

    @Test
    void it_is_opened_with_a_line_or_by_a_new_advice() throws Exception {
        post(DOSSIER + "/sluiting", SLUITING);
        assertThat(melding(post(DOSSIER + "/opening", "{\"na\":1}"), "regel"))
                .isEqualTo("Schrijf in minstens 10 tekens waarom u het dossier opent. Hier staat nog niets.");
        HttpResponse<String> open = post(DOSSIER + "/opening", "{\"regel\":\"Zij wil weer verder.\",\"na\":1}");
        assertThat(open.statusCode()).as(open.body()).isEqualTo(201);
        assertThat(tree(open).path("dag").asString()).isEqualTo("2026-11-21");
        assertThat(tree(get(DOSSIER)).path("gesloten").asBoolean()).isFalse();

        assertThat(post(
                                DOSSIER + "/sluiting",
                                "{\"reden\":\"ANDERS\",\"dag\":\"2026-11-21\",\"regel\":\"Zij is er niet.\",\"na\":2}")
                        .statusCode())
                .isEqualTo(201);
        post("/v1/routeadviezen", PROFIEL);
        JsonNode nu = tree(get(DOSSIER));
        assertThat(nu.path("gesloten").asBoolean()).isFalse();
        assertThat(nu.path("standen").get(3).path("advies"))
                .isEqualTo(nu.path("adviezen").get(0).path("advies").path("id"));
    }

    @Test
    void who_did_not_know_that_it_is_closed_or_open_is_refused() throws Exception {
        assertThat(post(DOSSIER + "/opening", "{\"regel\":\"Zij wil weer verder.\"}")
                        .statusCode())
                .isEqualTo(409);
        post(DOSSIER + "/sluiting", SLUITING);

        for (String na : new String[] {"", ",\"na\":0", ",\"na\":1"}) {
            HttpResponse<String> response = post(DOSSIER + "/sluiting", SLUITING.replace("}", na + "}"));
            assertThat(response.statusCode()).isEqualTo(409);
            assertThat(response.body()).contains("Dit dossier is al gesloten of geopend.");
        }
        assertThat(post(DOSSIER + "/opening", "{\"regel\":\"Zij wil weer verder.\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"dag\":\"2026-11-10\"} | reden | Kies bij reden een van deze: WERK, ONDERWIJS, TERUGGEMELD, OVERLEDEN, VERHUISD, ANDERS.",
                "{\"reden\":\"ZIEK\"} | reden | Kies uit: WERK,",
                "{\"reden\":\"WERK\"} | dag | Vul bij dag een datum in.",
                "{\"reden\":\"WERK\",\"dag\":\"2026-11-22\"} | dag | De dag 2026-11-22 moet nog komen.",
                "{\"reden\":\"WERK\",\"dag\":\"1990-05-20\"} | dag | Kies een dag vanaf 1990-05-21.",
                "{\"reden\":\"ANDERS\",\"dag\":\"2026-11-10\"} | regel | waarom u het dossier sluit. Hier staat nog niets.",
                "{\"reden\":\"WERK\",\"dag\":\"2026-11-10\",\"regel\":\"bsn 123456782\"} | regel | burgerservicenummer",
                "{\"reden\":\"WERK\",\"dag\":\"2026-11-10\",\"regel\":\"\\u0000\"} | regel | een teken dat niet te lezen is",
                "{\"oorzaak\":\"WERK\"} | oorzaak | Het veld 'oorzaak' bestaat niet."
            })
    void what_is_wrong_with_closing_is_told(String body, String veld, String melding) throws Exception {
        HttpResponse<String> response = post(DOSSIER + "/sluiting", body);

        assertThat(melding(response, veld)).contains(melding);
        assertThat(response.body()).doesNotContain("123456782");
        assertThat(tree(get(DOSSIER)).path("standen")).isEmpty();
    }

    @Test
    void closing_is_about_one_person_who_is_there_and_needs_room() throws Exception {
        assertThat(post("/v1/dossiers/K-3/sluiting", SLUITING).statusCode()).isEqualTo(404);
        post("/v1/routeadviezen", PROFIEL.replace("nijmegen", "dordrecht"));
        assertThat(post(DOSSIER + "/sluiting", SLUITING).statusCode()).isEqualTo(409);
        assertThat(post(DOSSIER + "/sluiting?gemeente=nijmegen", SLUITING).statusCode())
                .isEqualTo(201);
        assertThat(tree(get(DOSSIER + "?gemeente=dordrecht")).path("gesloten").asBoolean())
                .isFalse();

        dossier.fill();

        assertThat(post(DOSSIER + "/sluiting?gemeente=dordrecht", SLUITING).statusCode())
                .isEqualTo(507);
    }

    @Test
    void the_document_knows_both_addresses() throws Exception {
        JsonNode document = tree(get("/v1/openapi.json"));

        for (String pad : new String[] {"/dossiers/{kenmerk}/sluiting", "/dossiers/{kenmerk}/opening"}) {
            assertThat(document.path("paths")
                            .path(pad)
                            .path("post")
                            .path("responses")
                            .propertyNames())
                    .contains("201", "400", "404", "409", "507");
        }
        assertThat(document.path("components")
                        .path("schemas")
                        .path("Dossier")
                        .path("properties")
                        .propertyNames())
                .contains("gesloten", "standen");
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
}

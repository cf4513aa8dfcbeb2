package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What was given by mistake is taken back with a reason. */
class IntrekkingenTest extends ApiTest {
    private static final String REDEN = "Dit gaat over iemand anders.";
    private static final String INTREKKING = "{\"reden\":\" " + REDEN + "\\r\\n \"}";
    private static final String MERK = "{\"tijdstip\":\"2026-11-21T10:15:30+01:00\",\"reden\":\"" + REDEN + "\"}";

    private String advies;
    private String besluiten;

    @BeforeEach
    void giveAdvies() throws Exception {
        dossier.clear();
        advies = give(PROFIEL);
        besluiten = advies + "/besluiten";
    }

    @Test
    void a_withdrawn_advice_stays_readable_with_since_when_and_why() throws Exception {
        JsonNode before = tree(get(advies));
        assertThat(before.has("ingetrokken")).isFalse();

        HttpResponse<String> response = post(advies + "/intrekking", INTREKKING);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(tree(response).path("ingetrokken").toString()).isEqualTo(MERK);
        assertThat(get(advies).body()).isEqualTo(response.body());
        before.properties()
                .forEach(deel -> assertThat(tree(response).path(deel.getKey())).isEqualTo(deel.getValue()));
    }

    @Test
    void a_withdrawn_advice_is_in_no_list_and_no_figure_and_marked_in_the_dossier() throws Exception {
        String later = give(PROFIEL.replace("}", ",\"startDienstverlening\":\"2025-10-21\"}"));

        post(later + "/intrekking", INTREKKING);

        assertThat(ids(tree(get("/v1/routeadviezen")).path("routeadviezen"))).containsExactly(advies);
        assertThat(ids(tree(get("/v1/routeadviezen?kenmerk=K-1001&laatste=true"))
                        .path("routeadviezen")))
                .containsExactly(advies);
        JsonNode dossier = tree(get("/v1/dossiers/K-1001"));
        JsonNode momenten = dossier.path("adviezen");
        assertThat(momenten).hasSize(2);
        assertThat(momenten.get(0).path("ingetrokken").toString()).isEqualTo(MERK);
        assertThat(momenten.get(0).path("verschil").isNull())
                .as("compared with nothing")
                .isTrue();
        assertThat(momenten.get(1).path("ingetrokken").isNull()).isTrue();
        assertThat(dossier.path("maandenInDienst").isNull())
                .as("only the withdrawn advice knew when the service began")
                .isTrue();
        assertThat(dossier.path("termijnen")).isEmpty();
    }

    /** The fake gives two advices a page. */
    @Test
    void an_advice_is_compared_with_the_one_before_it_that_counts_also_on_another_page() throws Exception {
        String start = PROFIEL.replace("}", ",\"startDienstverlening\":\"2025-10-21\"}");
        post(give(start) + "/intrekking", INTREKKING);
        post(give(start) + "/intrekking", INTREKKING);
        give(profiel("k-1001").replace("nijmegen", "wijchen"));

        JsonNode nieuwste = tree(get("/v1/dossiers/K-1001")).path("adviezen").get(0);

        assertThat(nieuwste.path("verschil")
                        .path("feiten")
                        .valueStream()
                        .map(feit -> feit.path("veld").asString()))
                .doesNotContain("startDienstverlening")
                .contains("gemeente");
        assertThat(nieuwste.path("verhuisdVan").asString()).isEqualTo("nijmegen");
    }

    @Test
    void figures_are_counted_again() throws Exception {
        String cijfers = "/v1/overzicht";
        assertThat(tree(get(cijfers)).path("kandidaten").asInt()).isOne();

        post(advies + "/intrekking", INTREKKING);

        assertThat(tree(get(cijfers)).path("kandidaten").asInt()).isZero();
    }

    @Test
    void what_was_withdrawn_is_withdrawn_once_and_nothing_is_decided_on_it() throws Exception {
        String besluit = id(post(besluiten, "{\"besluit\":\"VOLGEN\"}"));
        post(advies + "/intrekking", INTREKKING);

        for (HttpResponse<String> te : List.of(
                post(advies + "/intrekking", INTREKKING),
                post(besluiten, "{\"besluit\":\"VOLGEN\"}"),
                post(besluiten + "/" + besluit + "/intrekking", INTREKKING))) {
            assertThat(te.statusCode()).isEqualTo(409);
            assertThat(tree(te).path("detail").asString())
                    .contains("ingetrokken", "op 2026-11-21T10:15:30+01:00, met als reden: " + REDEN);
        }
        assertThat(tree(get(besluiten)).path("besluiten")).hasSize(1);
    }

    @Test
    void after_a_withdrawn_besluit_there_is_none_until_a_new_one() throws Exception {
        String eerste = id(post(besluiten, "{\"besluit\":\"VOLGEN\"}"));
        String tweede = id(post(
                besluiten,
                "{\"besluit\":\"AFWIJKEN\",\"uitkomst\":\"INTAKE\",\"motivatie\":\"Zij kan maandag al beginnen.\",\"corrigeert\":\""
                        + eerste + "\"}"));
        assertThat(post(besluiten + "/" + eerste + "/intrekking", INTREKKING).statusCode())
                .as("corrected already")
                .isEqualTo(409);

        HttpResponse<String> response = post(besluiten + "/" + tweede + "/intrekking", INTREKKING);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(tree(response).path("ingetrokken").toString()).isEqualTo(MERK);
        assertThat(get(besluiten + "/" + tweede).body()).isEqualTo(response.body());
        assertThat(ids(tree(get("/v1/routeadviezen?besloten=true")).path("routeadviezen")))
                .isEmpty();
        assertThat(post(besluiten + "/" + tweede + "/intrekking", INTREKKING).body())
                .contains("Dit is al ingetrokken");
        assertThat(post(besluiten, "{\"besluit\":\"VOLGEN\"}").statusCode()).isEqualTo(201);
        assertThat(ids(tree(get("/v1/routeadviezen?besloten=true")).path("routeadviezen")))
                .containsExactly(advies);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                  | reden | Schrijf in minstens 10 tekens waarom u dit advies intrekt. Hier staat nog niets.",
                "{\"reden\":\" negen.... \"}         | reden | Hier staan er 9.",
                "{\"reden\":17}                      | reden | Geef bij reden een tekst.",
                "{\"reden\":\"bsn 123456782.\"}      | reden | In de reden lijkt een burgerservicenummer te staan. Haal dat weg.",
                "{\"reden\":\"\\u0000 tien tekens\"} | reden | De reden bevat een teken dat niet te lezen is.",
                "{\"waarom\":\"tien tekens\"}        | waarom | Het veld 'waarom' bestaat niet. Hier is er één veld: reden."
            })
    void what_is_wrong_with_a_withdrawal_is_told(String body, String veld, String melding) throws Exception {
        HttpResponse<String> response = post(advies + "/intrekking", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(tree(response).path("fouten").valueStream()).anySatisfy(fout -> {
            assertThat(fout.path("veld").asString()).isEqualTo(veld);
            assertThat(fout.path("melding").asString()).contains(melding);
        });
        assertThat(response.body()).doesNotContain("123456782");
        assertThat(tree(get(advies)).has("ingetrokken")).isFalse();
    }

    @Test
    void ten_characters_are_enough_and_4000_are_the_most() throws Exception {
        assertThat(post(advies + "/intrekking", INTREKKING.replace(REDEN, "x".repeat(4001)))
                        .body())
                .contains("Schrijf de reden in hoogstens 4000 tekens.");
        assertThat(post(advies + "/intrekking", INTREKKING.replace(REDEN, "x".repeat(4000)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(post(give(PROFIEL) + "/intrekking", INTREKKING.replace(REDEN, "tien teken"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_not_there_is_not_found_and_what_cannot_be_kept_is_told() throws Exception {
        String anders = "/v1/routeadviezen/0198f0c2-0000-7000-8000-000000000000";
        assertThat(post(anders + "/intrekking", INTREKKING).statusCode()).isEqualTo(404);
        assertThat(post(besluiten + "/x/intrekking", INTREKKING).statusCode()).isEqualTo(404);

        dossier.fill();
        assertThat(post(advies + "/intrekking", INTREKKING).statusCode()).isEqualTo(507);
    }

    @Test
    void the_document_knows_both_addresses_and_the_mark() throws Exception {
        JsonNode document = tree(get("/v1/openapi.json"));

        for (String pad :
                List.of("/routeadviezen/{id}/intrekking", "/routeadviezen/{id}/besluiten/{besluit}/intrekking")) {
            assertThat(document.path("paths")
                            .path(pad)
                            .path("post")
                            .path("responses")
                            .propertyNames())
                    .contains("200", "400", "404", "409", "507");
        }
        JsonNode schemas = document.path("components").path("schemas");
        assertThat(schemas.path("Intrekking").path("properties").propertyNames())
                .containsExactly("tijdstip", "reden");
        for (String met : List.of("BewaardRouteadvies", "Besluitweergave", "Moment")) {
            assertThat(schemas.path(met).path("properties").has("ingetrokken"))
                    .as(met)
                    .isTrue();
        }
    }

    private String give(String profiel) throws Exception {
        return "/v1/routeadviezen/" + id(post("/v1/routeadviezen", profiel));
    }

    private String id(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return tree(response).path("id").asString();
    }

    private static List<String> ids(JsonNode adviezen) {
        return adviezen.valueStream()
                .map(een -> "/v1/routeadviezen/" + een.path("id").asString())
                .toList();
    }
}

package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The adviser of these tests always advises BEMIDDELING to somebody who is WERKFIT; it is 21 November 2026. */
class OverzichtTest extends ApiTest {

    @BeforeEach
    void empty() {
        dossier.clear();
    }

    @Test
    void an_empty_caseload_has_zeros_and_empty_lists() throws Exception {
        JsonNode overzicht = tree(get("/v1/overzicht"));

        assertThat(overzicht.propertyNames())
                .containsExactly(
                        "dag",
                        "gemeente",
                        "kandidaten",
                        "gesloten",
                        "inDienstverlening",
                        "termijnMaanden",
                        "overTermijn",
                        "uitkomsten",
                        "terugmeldingen",
                        "duur",
                        "termijnNadert",
                        "fasen",
                        "afwijkingen",
                        "ontwikkeling",
                        "ontwikkelingPerVoorziening");
        assertThat(overzicht.path("dag").asString()).isEqualTo("2026-11-21");
        assertThat(overzicht.path("kandidaten").asInt()).isZero();
        assertThat(overzicht.path("termijnMaanden").isNull()).isTrue();
        assertThat(overzicht.path("uitkomsten")).isEmpty();
        assertThat(overzicht.path("duur")).hasSize(11);
    }

    @Test
    void counts_every_candidate_once_and_sees_each_new_advice_and_besluit() throws Exception {
        String start = ",\"startDienstverlening\":\"2025-01-21\",\"fase\":\"BEMIDDELING\"}";
        post("/v1/routeadviezen", profiel("K-1"));
        assertThat(tree(get("/v1/overzicht")).path("kandidaten").asInt()).isEqualTo(1);
        post("/v1/routeadviezen", profiel("K-1"));
        post("/v1/routeadviezen", profiel("K-2").replace("}", start));

        JsonNode overzicht = tree(get("/v1/overzicht"));
        assertThat(overzicht.path("kandidaten").asInt()).isEqualTo(2);
        assertThat(overzicht.path("uitkomsten").toString())
                .isEqualTo("[{\"uitkomst\":\"BEMIDDELING\",\"afstand\":\"WERKFIT\",\"aantal\":2}]");
        assertThat(overzicht.path("termijnMaanden").asInt()).isEqualTo(24);
        assertThat(overzicht.path("termijnNadert").toString())
                .isEqualTo("[{\"kenmerk\":\"K-2\",\"gemeente\":\"nijmegen\",\"startDienstverlening\":\"2025-01-21\","
                        + "\"maanden\":22,\"einde\":\"2027-01-21\",\"fase\":\"BEMIDDELING\",\"afstand\":\"WERKFIT\"}]");
        assertThat(overzicht.path("fasen").toString())
                .isEqualTo("[{\"fase\":\"BEMIDDELING\",\"aantal\":1,\"onvolledig\":0,\"langeIntake\":0},"
                        + "{\"fase\":null,\"aantal\":1,\"onvolledig\":0,\"langeIntake\":0}]");

        String advies =
                tree(post("/v1/routeadviezen", profiel("K-3"))).path("id").asString();
        post(
                "/v1/routeadviezen/" + advies + "/besluiten",
                "{\"besluit\":\"AFWIJKEN\",\"uitkomst\":\"INTAKE\",\"motivatie\":\"Eerst nog een gesprek met haar.\"}");
        assertThat(tree(get("/v1/overzicht")).path("afwijkingen").toString())
                .isEqualTo("[{\"regel\":null,\"uitkomst\":\"BEMIDDELING\",\"besluiten\":1,\"afgeweken\":1}]");
    }

    @Test
    void counts_one_municipality_when_asked() throws Exception {
        post("/v1/routeadviezen", profiel("K-1"));
        post("/v1/routeadviezen", profiel("K-2").replace("nijmegen", "druten"));

        JsonNode overzicht = tree(get("/v1/overzicht?gemeente=druten"));

        assertThat(overzicht.path("gemeente").asString()).isEqualTo("druten");
        assertThat(overzicht.path("kandidaten").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"gemeente=atlantis, gemeente, is geen waarde van gemeente", "jaar=2026, jaar, bestaat niet"})
    void tells_what_is_wrong_with_the_question(String query, String veld, String melding) throws Exception {
        HttpResponse<String> response = get("/v1/overzicht?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(tree(response).path("fouten").get(0).path("veld").asString()).isEqualTo(veld);
        assertThat(tree(response).path("fouten").get(0).path("melding").asString())
                .contains(melding);
    }
}

package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.routewijzer.regels.taal.Lemmas;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The vocabulary of the rule files, as other systems read it. */
class WoordenboekControllerTest extends ApiTest {

    @Test
    void every_sentence_comes_with_its_meaning_its_values_and_a_rule_that_uses_it() throws Exception {
        JsonNode woordenboek = tree(get("/v1/woordenboek"));

        assertThat(woordenboek.path("peildatum").asString()).isEqualTo("2026-11-21");
        assertThat(woordenboek.path("zinnen")).hasSize(Lemmas.ALLE.size());
        JsonNode zin = find(woordenboek, "voorwaarde-de-verschijning-is-waarden");
        assertThat(zin.path("soort").asString()).isEqualTo("VOORWAARDE");
        assertThat(zin.path("rubriek").asString()).isEqualTo("aanmelding");
        assertThat(zin.path("zin").asString()).isEqualTo("de verschijning is {waarden}");
        assertThat(zin.path("betekenis").asString()).startsWith("Geldt als de verschijning");
        assertThat(zin.at("/plekken/0/naam").asString()).isEqualTo("waarden");
        assertThat(zin.at("/plekken/0/waarden")).hasSize(3);
        assertThat(zin.path("stappen").valueStream().map(JsonNode::asString)).contains("uitkomst");
        assertThat(zin.at("/gebruik/nummer").asString()).isEqualTo("U3");
        assertThat(zin.at("/gebruik/zin").asString()).isEqualTo("de verschijning is AFWEZIG_ZONDER_BERICHT");
        assertThat(zin.at("/gebruik/bestand").asString()).isEqualTo("landelijk/uitkomst.regels");
        assertThat(zin.at("/gebruik/bestandsregel").asInt()).isPositive();
    }

    @Test
    void codes_come_with_their_words() throws Exception {
        assertThat(get("/v1/woordenboek?zoek=gezondheid").body())
                .contains("{\"code\":\"GEEN_BELEMMERING\",\"woorden\":\"geen belemmering\"}");
    }

    @Test
    void zoek_keeps_what_speaks_of_all_words() throws Exception {
        JsonNode gevonden = tree(get("/v1/woordenboek?zoek=loonwaarde%20lager"));

        assertThat(gevonden.path("zinnen"))
                .isNotEmpty()
                .allSatisfy(zin -> assertThat(zin.toString())
                        .containsIgnoringCase("loonwaarde")
                        .containsIgnoringCase("lager"));
        assertThat(gevonden.path("zinnen").size()).isLessThan(20);
    }

    @Test
    void another_parameter_is_refused() throws Exception {
        HttpResponse<String> answer = get("/v1/woordenboek?woord=loonwaarde");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("De parameter 'woord' bestaat niet. Kies uit: zoek.");
    }

    private static JsonNode find(JsonNode woordenboek, String anker) {
        return woordenboek
                .path("zinnen")
                .valueStream()
                .filter(zin -> zin.path("anker").asString().equals(anker))
                .findFirst()
                .orElseThrow();
    }
}

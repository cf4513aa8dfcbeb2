package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The policy in force, as other systems read it. */
class GemeentebeleidTest extends ApiTest {

    @Test
    void every_part_of_the_policy_comes_with_its_value_bron_layer_and_file() throws Exception {
        JsonNode beleid = tree(get("/v1/gemeenten/nijmegen/beleid?peildatum=2026-11-21"));

        assertThat(beleid.at("/peildatum").asString()).isEqualTo("2026-11-21");
        assertThat(beleid.at("/parameters").toString())
                .contains("\"naam\":\"dienstverleningstermijnMaanden\",\"waarde\":\"24 maanden\"")
                .contains("\"laag\":\"regio\",\"bestand\":\"regio/rijk-van-nijmegen/regio.regels\"");
        assertThat(beleid.at("/regels").toString())
                .contains("\"nummer\":\"Z3a\"")
                .contains("\"vast\":true");
        assertThat(beleid.at("/voorzieningen").toString()).contains("\"voorziening\":\"DE_VERSNELLING\"");
        assertThat(beleid.at("/voorzieningen/0/herkomst/bron").asString()).isNotBlank();
        assertThat(beleid.at("/waarborgen/0/nummer").asString()).isEqualTo("W1");
        assertThat(beleid.at("/waarborgen/0/tekst").asString())
                .startsWith("waarborg W1 ")
                .contains("dan nooit");
        assertThat(beleid.at("/waarborgen/0/herkomst/vast").asBoolean()).isTrue();
        assertThat(beleid.at("/tabellen").toString()).contains("\"tabel\":\"hersteltermijnen\"");
    }

    @Test
    void the_peildatum_decides_which_rules_are_in_it() throws Exception {
        assertThat(get("/v1/gemeenten/nijmegen/beleid?peildatum=2023-06-30").body())
                .doesNotContain("\"nummer\":\"Z3a\"");
        assertThat(get("/v1/gemeenten/nijmegen/beleid?peildatum=2023-07-01").body())
                .contains("\"nummer\":\"Z3a\"");
    }

    @Test
    void the_policy_can_be_taken_away_as_drl() throws Exception {
        HttpResponse<String> drl = get("/v1/gemeenten/urk/beleid.drl");

        assertThat(drl.statusCode()).isEqualTo(200);
        assertThat(drl.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(drl.body())
                .contains("declare Casus")
                .contains("rule \"D1 ")
                .contains("jobhunter")
                .contains("rule \"V5 ");
    }

    @Test
    void an_unknown_municipality_is_404_with_the_nearest_name() throws Exception {
        HttpResponse<String> answer = get("/v1/gemeenten/nijmege/beleid");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("De gemeente 'nijmege' is onbekend. Bedoelt u nijmegen?");
    }

    @Test
    void a_wrong_peildatum_is_refused() throws Exception {
        assertThat(get("/v1/gemeenten/urk/beleid?peildatum=2026-02-31").body())
                .contains("De datum 2026-02-31 bestaat niet.");
        assertThat(get("/v1/gemeenten/urk/beleid?peildatum=2011-12-31").body())
                .contains("De peildatum ligt voor 2012-01-01.");
        assertThat(get("/v1/gemeenten/urk/beleid?dag=2026-01-01").body())
                .contains("De parameter 'dag' bestaat niet. Kies uit: peildatum.");
    }
}

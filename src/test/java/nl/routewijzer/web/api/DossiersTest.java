package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DossiersTest extends ApiTest {

    @BeforeEach
    void empty() {
        dossier.clear();
    }

    @Test
    void a_dossier_has_advices_and_besluiten_newest_first_and_what_changed_between_them() throws Exception {
        String eerste = give(PROFIEL);
        post("/v1/routeadviezen/" + eerste + "/besluiten", "{\"besluit\":\"VOLGEN\"}");
        String tweede = give(PROFIEL.replace("}", ",\"startDienstverlening\":\"2025-10-21\"}"));
        give(profiel("ANDER"));

        JsonNode antwoord = tree(get("/v1/dossiers/K-1001"));

        assertThat(antwoord.propertyNames())
                .containsExactly(
                        "kenmerk",
                        "geboortedatum",
                        "andereGeboortedatums",
                        "maandenInDienst",
                        "termijnen",
                        "adviezen",
                        "cursor",
                        "stap",
                        "gesloten",
                        "standen");
        assertThat(antwoord.path("maandenInDienst").asInt()).isEqualTo(13);
        assertThat(antwoord.path("termijnen").toString())
                .as("who is advised the same on every day has an advice without an end")
                .isEqualTo("[{\"soort\":\"DIENSTVERLENING\",\"voorziening\":null,\"dag\":\"2027-10-21\"}]");
        JsonNode adviezen = antwoord.path("adviezen");
        assertThat(adviezen).hasSize(2);
        assertThat(adviezen.get(0).path("advies").path("id").asString()).isEqualTo(tweede);
        assertThat(adviezen.get(0).path("besluiten")).isEmpty();
        assertThat(adviezen.get(0).path("verschil").path("feiten").toString())
                .isEqualTo("[{\"veld\":\"startDienstverlening\",\"oud\":null,\"nieuw\":\"2025-10-21\"}]");
        assertThat(adviezen.get(0).path("verschil").path("anderBeleid").asBoolean())
                .isTrue();
        assertThat(adviezen.get(1).path("advies").path("id").asString()).isEqualTo(eerste);
        assertThat(adviezen.get(1).path("besluiten").get(0).path("besluit").asString())
                .isEqualTo("VOLGEN");
        assertThat(adviezen.get(1).path("verschil").isNull()).isTrue();
        assertThat(antwoord.path("cursor").isNull()).isTrue();
    }

    @Test
    void what_was_decided_is_the_step_of_now_with_its_loket() throws Exception {
        String advies = give(PROFIEL);
        post(
                "/v1/routeadviezen/" + advies + "/besluiten",
                "{\"besluit\":\"AFWIJKEN\",\"uitkomst\":\"TERUGMELDING\",\"motivatie\":\"Zij is verhuisd naar Spanje.\"}");

        assertThat(tree(get("/v1/dossiers/K-1001")).path("stap").toString())
                .isEqualTo("{\"uitkomst\":\"TERUGMELDING\",\"loket\":\"GEMEENTE\",\"functie\":\"inkomensconsulent\"}");
    }

    @Test
    void the_fields_of_a_difference_are_those_of_the_document() throws Exception {
        give(PROFIEL);
        give(PROFIEL);

        JsonNode verschil =
                tree(get("/v1/dossiers/K-1001")).path("adviezen").get(0).path("verschil");
        JsonNode schema = tree(get("/v1/openapi.json"))
                .path("components")
                .path("schemas")
                .path("Verschil")
                .path("properties");

        assertThat(schema.propertyNames()).containsExactlyElementsOf(verschil.propertyNames());
    }

    /** The fake gives two advices a page: one to show, and one to compare it with. */
    @Test
    void a_long_dossier_goes_on_page_by_page_and_every_advice_but_the_first_is_compared() throws Exception {
        List<String> gegeven = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            gegeven.add(0, give(PROFIEL));
        }

        List<String> gelezen = new ArrayList<>();
        List<Boolean> vergeleken = new ArrayList<>();
        String next = "/v1/dossiers/K-1001";
        while (next != null) {
            HttpResponse<String> response = get(next);
            tree(response).path("adviezen").forEach(moment -> {
                gelezen.add(moment.path("advies").path("id").asString());
                vergeleken.add(!moment.path("verschil").isNull());
            });
            next = response.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceAll("<(.*)>; rel=\"next\"", "$1"))
                    .orElse(null);
        }

        assertThat(gelezen).isEqualTo(gegeven);
        assertThat(vergeleken).containsExactly(true, true, true, true, false);
    }

    @Test
    void a_kenmerk_without_advices_has_no_dossier() throws Exception {
        HttpResponse<String> response = get("/v1/dossiers/K-9999");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(tree(response).path("detail").asString()).contains("kenmerk");
        assertThat(get("/v1/dossiers/a%20b").statusCode()).isEqualTo(404);
        assertThat(get("/v1/dossiers/123456782").body()).doesNotContain("123456782");
        assertThat(get("/v1/dossiers/K-1001?cursor=2").statusCode()).isEqualTo(400);
    }

    @Test
    void a_dossier_is_found_however_the_kenmerk_is_written_and_tells_of_a_move() throws Exception {
        give(profiel("K-2001"));
        give(profiel("k-2001").replace("nijmegen", "wijchen"));

        JsonNode antwoord = tree(get("/v1/dossiers/k-2001"));

        assertThat(antwoord.path("kenmerk").asString()).isEqualTo("K-2001");
        assertThat(antwoord.path("geboortedatum").asString()).isEqualTo("1990-05-21");
        assertThat(antwoord.path("andereGeboortedatums")).isEmpty();
        assertThat(antwoord.path("adviezen").get(0).path("verhuisdVan").asString())
                .isEqualTo("nijmegen");
        assertThat(antwoord.path("adviezen").get(1).path("verhuisdVan").isNull())
                .isTrue();
        assertThat(tree(get("/v1/routeadviezen?kenmerk=K-2001")).path("routeadviezen"))
                .hasSize(2);
    }

    @Test
    void the_same_kenmerk_in_another_region_has_a_dossier_of_its_own() throws Exception {
        give(profiel("K-2001"));
        String ander = give(profiel("k-2001").replace("nijmegen", "dordrecht").replace("1990-05-21", "1971-03-04"));

        HttpResponse<String> allebei = get("/v1/dossiers/K-2001");
        JsonNode een = tree(get("/v1/dossiers/K-2001?gemeente=dordrecht"));

        assertThat(allebei.statusCode()).isEqualTo(409);
        assertThat(tree(allebei).path("detail").asString()).endsWith("gemeente: dordrecht of nijmegen.");
        assertThat(een.path("adviezen")).hasSize(1);
        assertThat(een.path("adviezen").get(0).path("advies").path("id").asString())
                .isEqualTo(ander);
        assertThat(tree(get("/v1/dossiers/K-2001?gemeente=wijchen"))
                        .path("geboortedatum")
                        .asString())
                .as("another municipality of the same region")
                .isEqualTo("1990-05-21");
        assertThat(get("/v1/dossiers/K-2001?gemeente=urk").statusCode()).isEqualTo(404);
    }

    @Test
    void another_birth_date_is_refused_with_both_until_it_is_confirmed() throws Exception {
        give(profiel("K-2001"));
        String anders = profiel("k-2001").replace("nijmegen", "wijchen").replace("1990-05-21", "1991-05-21");

        HttpResponse<String> geweigerd = post("/v1/routeadviezen", anders);
        HttpResponse<String> verkeerd = post("/v1/routeadviezen?geboortedatumWas=1990-05-22", anders);
        HttpResponse<String> onleesbaar = post("/v1/routeadviezen?geboortedatumWas=gisteren", anders);

        assertThat(geweigerd.statusCode()).isEqualTo(409);
        assertThat(tree(geweigerd).path("title").asString()).doesNotContain("besluit");
        assertThat(geweigerd.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(tree(geweigerd).path("detail").asString())
                .contains("1990-05-21", "1991-05-21", "geboortedatumWas=1990-05-21");
        assertThat(tree(geweigerd).path("fouten").get(0).path("veld").asString())
                .isEqualTo("geboortedatum");
        assertThat(verkeerd.statusCode()).isEqualTo(409);
        assertThat(onleesbaar.statusCode()).isEqualTo(400);
        assertThat(tree(get("/v1/dossiers/K-2001")).path("adviezen")).hasSize(1);

        assertThat(post("/v1/routeadviezen?geboortedatumWas=1990-05-21", anders).statusCode())
                .isEqualTo(201);
        JsonNode dossier = tree(get("/v1/dossiers/K-2001"));
        assertThat(dossier.path("geboortedatum").asString()).isEqualTo("1991-05-21");
        assertThat(dossier.path("adviezen").get(0).path("geboortedatumWas").asString())
                .isEqualTo("1990-05-21");
        assertThat(post("/v1/routeadviezen", profiel("K-2001")).statusCode())
                .as("the date of before is now the wrong one")
                .isEqualTo(409);
    }

    private String give(String profiel) throws Exception {
        return tree(post("/v1/routeadviezen", profiel)).path("id").asString();
    }
}

package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Identiteit;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Samenvatting;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RouteadviezenTest extends ApiTest {

    @Test
    void an_advice_is_stored_before_it_is_answered_with_its_address() throws Exception {
        HttpResponse<String> response = post("/v1/routeadviezen", PROFIEL);

        JsonNode advies = tree(response);
        String id = advies.path("id").asString();
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location")).contains("/v1/routeadviezen/" + id);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(get("/v1/routeadviezen/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void an_advice_has_the_fields_of_the_contract_in_their_order() throws Exception {
        JsonNode advies = tree(post("/v1/routeadviezen", PROFIEL));

        assertThat(advies.propertyNames())
                .containsExactly(
                        "id",
                        "tijdstip",
                        "kenmerk",
                        "gemeente",
                        "peildatum",
                        "beleidsversie",
                        "uitkomst",
                        "loket",
                        "functie",
                        "doelgroep",
                        "zoekperiode",
                        "afstand",
                        "bemiddelbaarheid",
                        "terugmelding",
                        "voorzieningen",
                        "afgewezen",
                        "ongedekt",
                        "parallel",
                        "swWerkvorm",
                        "signalen",
                        "ontbrekend",
                        "redenen",
                        "nietAangeboden",
                        "herbeoordelen");
        assertThat(advies.path("voorzieningen").get(0).propertyNames())
                .containsExactly("voorziening", "naam", "zwaarte", "behoeften", "maximaleEinddatum", "bron");
    }

    @Test
    void what_does_not_apply_is_null_and_dates_are_iso() throws Exception {
        JsonNode advies = tree(post("/v1/routeadviezen", PROFIEL));

        assertThat(advies.get("terugmelding").isNull()).isTrue();
        assertThat(advies.get("functie").isNull()).isTrue();
        assertThat(advies.path("doelgroep").get("grond").isNull()).isTrue();
        assertThat(advies.path("tijdstip").asString()).isEqualTo("2026-11-21T10:15:30+01:00");
        assertThat(advies.path("peildatum").asString()).isEqualTo("2026-11-21");
    }

    @Test
    void a_stored_advice_reads_back_unchanged_with_its_profile() throws Exception {
        ObjectNode given = (ObjectNode) tree(post("/v1/routeadviezen", PROFIEL));

        ObjectNode stored =
                (ObjectNode) tree(get("/v1/routeadviezen/" + given.path("id").asString()));

        JsonNode profiel = stored.remove("profiel");
        assertThat(stored.toString()).isEqualTo(given.toString());
        assertThat(profiel.path("geboortedatum").asString()).isEqualTo("1990-05-21");
        assertThat(profiel.path("peildatum").asString()).isEqualTo("2026-11-21");
    }

    @Test
    void a_search_pages_through_the_advices_newest_first_and_ends() throws Exception {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            given.add(
                    0,
                    tree(post("/v1/routeadviezen", profiel("ZOEK"))).path("id").asString());
        }

        List<String> found = new ArrayList<>();
        String next = "/v1/routeadviezen?kenmerk=ZOEK&gemeente=nijmegen&uitkomst=&van=2026-11-21&tot=2026-11-21";
        while (next != null) {
            HttpResponse<String> response = get(next);
            JsonNode page = tree(response);
            page.path("routeadviezen")
                    .forEach(advies -> found.add(advies.path("id").asString()));
            next = response.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceAll("<(.*)>; rel=\"next\"", "$1"))
                    .orElse(null);
            assertThat(page.get("cursor").isNull()).isEqualTo(next == null);
        }
        assertThat(found).isEqualTo(given);
    }

    @Test
    void a_search_tells_apart_what_was_followed_deviated_from_and_not_decided_yet() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(tree(post("/v1/routeadviezen", profiel("BESLUIT" + i)))
                    .path("id")
                    .asString());
        }
        post("/v1/routeadviezen/" + ids.get(0) + "/besluiten", "{\"besluit\":\"VOLGEN\"}");
        post("/v1/routeadviezen/" + ids.get(1) + "/besluiten", """
                {"besluit":"AFWIJKEN","uitkomst":"INTAKE","motivatie":"Er is nog te weinig bekend."}""");

        assertThat(found("kenmerk=BESLUIT0&besloten=true&afwijking=false")).containsExactly(ids.get(0));
        assertThat(found("kenmerk=BESLUIT1&besloten=true&afwijking=true")).containsExactly(ids.get(1));
        assertThat(found("kenmerk=BESLUIT2&besloten=false")).containsExactly(ids.get(2));
        assertThat(found("kenmerk=BESLUIT2&besloten=true")).isEmpty();
        assertThat(found("kenmerk=BESLUIT0&afwijking=true")).isEmpty();
    }

    @Test
    void a_search_may_ask_for_afstand_signal_term_and_the_last_advice_alone() throws Exception {
        post("/v1/routeadviezen", profiel("FILTER"));
        String laatste =
                tree(post("/v1/routeadviezen", profiel("FILTER"))).path("id").asString();

        assertThat(found("kenmerk=FILTER&laatste=true")).containsExactly(laatste);
        assertThat(found("kenmerk=FILTER&laatste=false")).hasSize(2);
        assertThat(found("kenmerk=FILTER&afstand=WERKFIT")).hasSize(2);
        assertThat(found("kenmerk=FILTER&afstand=NOG_ONBEKEND")).isEmpty();
        assertThat(found("kenmerk=FILTER&signaal=PROFIEL_ONVOLLEDIG")).isEmpty();
        assertThat(found("kenmerk=FILTER&geldigTotEnMet=2026-12-31")).isEmpty();
    }

    @Test
    void a_municipality_that_left_the_policy_is_found_while_there_are_advices_of_it() throws Exception {
        assertThat(get("/v1/routeadviezen?gemeente=verdwenen").statusCode()).isEqualTo(400);

        dossier.store(
                new Dossierstuk(
                        UUID.fromString("0198f0c2-0000-7000-8000-00000000000a"),
                        OffsetDateTime.parse("2024-01-01T00:00:00Z"),
                        new Identiteit(Persoon.of("gemeente/verdwenen", "K-OUD"), LocalDate.parse("1990-05-21"), null),
                        "K-OUD",
                        "verdwenen",
                        LocalDate.parse("2024-01-01"),
                        "INTAKE",
                        "sha256:oud",
                        "0.1.0",
                        new Samenvatting(null, null, null, null, null, null, null, null, List.of()),
                        "{}",
                        "{}"),
                new Beleidstekst("sha256:oud", ""));

        assertThat(found("gemeente=verdwenen")).containsExactly("0198f0c2-0000-7000-8000-00000000000a");
    }

    @Test
    void a_trial_gives_the_same_advice_without_id_and_stores_nothing() throws Exception {
        int before = dossier.size();

        HttpResponse<String> response = post("/v1/proefadviezen", PROFIEL);

        JsonNode advies = tree(response);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(advies.get("id").isNull()).isTrue();
        assertThat(advies.get("tijdstip").isNull()).isTrue();
        assertThat(advies.path("uitkomst").asString()).isEqualTo("BEMIDDELING");
        assertThat(dossier.size()).isEqualTo(before);
    }

    @Test
    void municipalities_come_with_their_region() throws Exception {
        assertThat(get("/v1/gemeenten").body()).contains("""
                        {"sleutel":"nijmegen","naam":"Nijmegen","regio":"rijk-van-nijmegen",\
                        "regionaam":"Rijk van Nijmegen","eersteDag":null,"laatsteDag":null,"voorgangers":[]}""").contains("""
                        {"sleutel":"urk","naam":"Urk","regio":"noordoostpolder","regionaam":"Noordoostpolder",\
                        "eersteDag":null,"laatsteDag":null,"voorgangers":[]}""");
    }

    @Test
    void what_is_wrong_with_the_rule_files_is_shown_with_file_line_and_column() throws Exception {
        assertThat(get("/v1/beleid/problemen").body()).isEqualTo("""
                {"problemen":[{"bestand":"landelijk/afstand.regels","regel":20,"kolom":3,\
                "melding":"Deze zin ken ik niet."}],"geweigerd":[],"opmerkingen":[]}""");
    }

    @Test
    void every_answer_carries_the_version_and_the_security_headers() throws Exception {
        for (HttpResponse<String> response :
                List.of(get("/v1/gemeenten"), get("/v1/bestaat-niet"), post("/v1/proefadviezen", "{"))) {
            assertThat(response.headers().map())
                    .containsEntry("api-version", List.of("1.0.0"))
                    .containsEntry("x-content-type-options", List.of("nosniff"))
                    .containsEntry("cache-control", List.of("no-store"))
                    .containsKeys("content-security-policy", "referrer-policy");
        }
    }

    private List<String> found(String query) throws Exception {
        HttpResponse<String> response = get("/v1/routeadviezen?" + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return tree(response)
                .path("routeadviezen")
                .valueStream()
                .map(advies -> advies.path("id").asString())
                .toList();
    }
}

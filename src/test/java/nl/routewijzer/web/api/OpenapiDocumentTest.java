package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Veld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The NL API Design Rules, as far as a document can show them, and the schemas. */
class OpenapiDocumentTest extends ApiTest {
    private static final String CAMEL_CASE = "[a-z][a-zA-Z0-9]*";

    private JsonNode document;

    @BeforeEach
    void readDocument() throws Exception {
        HttpResponse<String> response = get("/v1/openapi.json");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        document = tree(response);
    }

    @Test
    void the_document_is_openapi_3_1_with_version_contact_license_and_server() {
        JsonNode info = document.path("info");

        assertThat(document.path("openapi").asString()).startsWith("3.1.");
        assertThat(info.path("version").asString()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(info.path("description").asString()).isNotBlank();
        assertThat(info.path("contact").propertyNames()).contains("name", "email", "url");
        assertThat(info.path("license").path("identifier").asString()).isEqualTo("EUPL-1.2");
        assertThat(document.path("servers")).hasSize(1);
        assertThat(document.path("servers").get(0).path("url").asString()).matches("https://.+/v1");
    }

    @Test
    void the_paths_are_those_of_the_contract() {
        assertThat(document.path("paths").propertyNames())
                .contains(
                        "/routeadviezen",
                        "/routeadviezen/{id}",
                        "/routeadviezen/{id}/besluiten",
                        "/routeadviezen/{id}/besluiten/{besluit}",
                        "/dossiers/{kenmerk}",
                        "/overzicht",
                        "/proefadviezen",
                        "/bulkadviezen",
                        "/gemeenten",
                        "/gemeenten/{gemeente}/beleid",
                        "/gemeenten/{gemeente}/beleid.drl",
                        "/beleid/problemen",
                        "/routeadviezen/{id}/waarom",
                        "/routeadviezen/{id}/waarom-niet",
                        "/routeadviezen/{id}/wat-als",
                        "/woordenboek")
                .allMatch(path -> path.matches("(/([a-z0-9-]+|\\{[a-z][a-zA-Z]*}))+(\\.drl)?"));
    }

    @Test
    void every_operation_is_named_summarized_described_and_tagged() {
        List<String> tags = document.path("tags")
                .valueStream()
                .map(tag -> tag.path("name").asString())
                .toList();

        assertThat(operations().map(Map.Entry::getKey)).hasSizeGreaterThan(6);
        assertThat(operations()).allSatisfy(operation -> {
            JsonNode node = operation.getValue();
            assertThat(node.path("operationId").asString()).matches(CAMEL_CASE);
            assertThat(node.path("summary").asString()).isNotBlank();
            assertThat(node.path("description").asString()).isNotBlank();
            assertThat(node.path("tags")).hasSize(1);
            assertThat(tags).contains(node.path("tags").get(0).asString());
        });
        assertThat(operations()
                        .map(operation ->
                                operation.getValue().path("operationId").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_operation_documents_one_success_and_its_problems() {
        assertThat(operations()).allSatisfy(operation -> {
            JsonNode responses = operation.getValue().path("responses");
            assertThat(responses.propertyNames().stream().filter(status -> status.startsWith("2")))
                    .hasSize(1);
            assertThat(responses.propertyNames()).contains("406", "500");
            if (operation.getValue().has("requestBody")) {
                assertThat(responses.propertyNames()).contains("400", "413", "415", "503");
            }
            responses.properties().forEach(response -> {
                boolean isProblem = !response.getKey().startsWith("2");
                assertThat(response.getValue().path("description").asString()).isNotBlank();
                assertThat(response.getValue().path("content").has("application/problem+json"))
                        .isEqualTo(isProblem);
                assertThat(response.getValue().path("headers").has("API-Version"))
                        .isTrue();
            });
        });
        assertThat(operation("/routeadviezen/{id}", "get").path("responses").has("404"))
                .isTrue();
        assertThat(operation("/routeadviezen", "post").path("responses").propertyNames())
                .contains("201", "507");
    }

    @Test
    void parameters_are_camel_case_and_described() {
        assertThat(operations()
                        .flatMap(operation ->
                                operation.getValue().path("parameters").valueStream()))
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(parameter -> {
                    assertThat(parameter.path("name").asString()).matches(CAMEL_CASE);
                    assertThat(parameter.path("description").asString()).isNotBlank();
                    assertThat(parameter.has("schema")).isTrue();
                });
        assertThat(operation("/routeadviezen", "get").path("parameters"))
                .extracting(parameter -> parameter.path("name").asString())
                .containsExactly(
                        "kenmerk",
                        "gemeente",
                        "uitkomst",
                        "afstand",
                        "signaal",
                        "besloten",
                        "afwijking",
                        "geldigTotEnMet",
                        "herbeoordelenTotEnMet",
                        "van",
                        "tot",
                        "laatste",
                        "gesloten",
                        "cursor");
        assertThat(operation("/routeadviezen/{id}/besluiten", "post")
                        .path("responses")
                        .propertyNames())
                .contains("201", "409", "507");
    }

    @Test
    void fields_are_camel_case_except_the_codes_of_the_leefgebieden() {
        assertThat(document.path("components").path("schemas").properties()).allSatisfy(schema -> {
            assertThat(schema.getKey()).matches("[A-Z][a-zA-Z]*");
            assertThat(schema.getValue().path("properties").propertyNames())
                    .allMatch(field -> field.matches(CAMEL_CASE));
        });
    }

    @Test
    void every_reference_leads_somewhere_and_every_schema_is_used() {
        List<String> references = document.findValuesAsString("$ref").stream()
                .map(reference -> reference.replace("#/components/schemas/", ""))
                .distinct()
                .toList();

        assertThat(references)
                .containsExactlyInAnyOrderElementsOf(
                        document.path("components").path("schemas").propertyNames());
    }

    @Test
    void the_profile_has_exactly_the_fields_of_the_reader_with_type_and_bounds() {
        JsonNode profiel = schema("Kandidaatprofiel");

        for (Veld veld : Veld.values()) {
            assertThat(field(profiel, veld).isMissingNode()).as(veld.pad()).isFalse();
        }
        assertThat(leaves(profiel)).isEqualTo(Veld.values().length + 2);
        assertThat(profiel.path("properties").path("eigen").path("type").toString())
                .isEqualTo("[\"object\",\"null\"]");
        assertThat(profiel.path("properties")
                        .path("eigen")
                        .path("additionalProperties")
                        .toString())
                .contains("boolean", "string", "null");
        assertThat(profiel.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(profiel.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("kenmerk", "gemeente", "geboortedatum");
        assertThat(field(profiel, Veld.LOONWAARDE).toString())
                .isEqualTo(
                        "{\"type\":[\"integer\",\"null\"],\"description\":\"De loonwaarde.\",\"maximum\":100,\"minimum\":0}");
        assertThat(field(profiel, Veld.MELDINGSDATUM).path("type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(field(profiel, Veld.MELDINGSDATUM).path("format").asString()).isEqualTo("date");
        assertThat(field(profiel, Veld.LAATSTE_INSCHRIJVING_PRO_VSO).toString()).contains("NOOIT", "null");
        assertThat(field(profiel, Veld.GEBOORTEDATUM).path("type").asString()).isEqualTo("string");
        assertThat(field(profiel, Veld.KENMERK).path("pattern").asString()).isEqualTo("^[A-Za-z0-9-]{1,40}$");
    }

    @Test
    void a_field_that_needs_another_answer_says_which() {
        JsonNode profiel = schema("Kandidaatprofiel");

        assertThat(field(profiel, Veld.AANVULLENDE_BIJSTAND).path("description").asString())
                .isEqualTo("De aanvullende bijstand. Mag alleen bij regeling WW, WIA, WAJONG, WAO, WAZ, ZW, IOW.");
        assertThat(field(profiel, Veld.AANVRAAGDATUM).path("description").asString())
                .isEqualTo("De aanvraagdatum. Telt alleen bij regeling BIJSTAND_AANGEVRAAGD. Niet voor meldingsdatum.");
        assertThat(field(profiel, Veld.GROND_NEGATIEF_ADVIES)
                        .path("description")
                        .asString())
                .endsWith("Mag alleen bij adviesBeschutWerk NEGATIEF.");
        assertThat(field(profiel, Veld.INDICATIE_DAGBESTEDING_TOT)
                        .path("description")
                        .asString())
                .contains("Mag alleen bij indicatieDagbesteding true.")
                .endsWith("die mag na de peildatum liggen.");
        assertThat(field(profiel, Veld.ZOEKRESULTAAT).path("description").asString())
                .endsWith("Mag alleen als meldingsdatum bekend is.");
    }

    @Test
    void codes_are_those_of_their_list_and_null_where_unknown_may_be() {
        JsonNode fase = field(schema("Kandidaatprofiel"), Veld.FASE).path("enum");
        JsonNode uitkomst = schema("Routeadvies").path("properties").path("uitkomst");

        assertThat(fase.valueStream().filter(JsonNode::isString).map(JsonNode::asString))
                .containsExactlyElementsOf(Codelijst.FASE.codes());
        assertThat(fase.valueStream().filter(JsonNode::isNull)).hasSize(1);
        assertThat(uitkomst.path("enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Codelijst.UITKOMST.codes());
    }

    @Test
    void the_schema_of_the_advice_has_the_fields_that_are_answered() throws Exception {
        JsonNode advies = tree(post("/v1/proefadviezen", PROFIEL));
        JsonNode schema = schema("Routeadvies");

        assertThat(schema.path("properties").propertyNames()).containsExactlyElementsOf(advies.propertyNames());
        assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(advies.propertyNames());
        assertThat(schema.path("properties").path("zoekperiode").path("anyOf")).hasSize(2);
    }

    private JsonNode schema(String name) {
        return document.path("components").path("schemas").path(name);
    }

    private static JsonNode field(JsonNode schema, Veld veld) {
        JsonNode node = schema;
        for (String part : veld.pad().split("\\.", -1)) {
            node = node.path("properties").path(part);
        }
        return node;
    }

    private static int leaves(JsonNode schema) {
        return schema.path("properties")
                .valueStream()
                .mapToInt(field -> field.has("properties") ? leaves(field) : 1)
                .sum();
    }

    private Stream<Map.Entry<String, JsonNode>> operations() {
        return document.path("paths").valueStream().flatMap(path -> path.properties().stream());
    }

    private JsonNode operation(String path, String method) {
        return document.path("paths").path(path).path(method);
    }
}

package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.Versie1.Rij;
import nl.routewijzer.balie.Uitlegbalie;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Vingerafdruk;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Dossierstuk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was advised under version 1 of the policy opens, is explained, printed and compared as before, whatever came after. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class VorigeVersieTest {
    private static final Versie1 VERSIE1 = Versie1.read();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcOperations jdbc;

    @Autowired
    private Adviesdossier dossier;

    @Autowired
    private Uitlegbalie uitlegbalie;

    @Autowired
    private JsonMapper json;

    private static boolean stored;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("routewijzer.data", folder::toString);
    }

    @BeforeEach
    void storeOnce() {
        if (!stored) {
            VERSIE1.store(jdbc);
            stored = true;
        }
    }

    @Test
    void the_texts_of_the_policy_are_those_that_gave_the_advices() {
        assertThat(VERSIE1.beleid())
                .hasSize(14)
                .allSatisfy((hash, tekst) -> assertThat(Vingerafdruk.of(tekst)).isEqualTo(hash));
        assertThat(VERSIE1.adviezen()).hasSizeGreaterThan(60);
        assertThat(VERSIE1.adviezen().stream().map(rij -> rij.value("uitkomst")))
                .contains("TERUGMELDING", "ZOEKPERIODE", "SOCIALE_WERKVOORZIENING", "OP_WEG_NAAR_WERK", "CASUSOVERLEG");
    }

    static Stream<Rij> adviezen() {
        return VERSIE1.adviezen().stream();
    }

    @ParameterizedTest
    @MethodSource("adviezen")
    void an_advice_is_given_back_as_it_was_kept(Rij rij) throws Exception {
        ObjectNode antwoord = (ObjectNode) tree(get("/v1/routeadviezen/" + rij.value("id")));

        assertThat(antwoord.remove("id").asString()).isEqualTo(rij.value("id"));
        assertThat(antwoord.remove("tijdstip").isNull()).isFalse();
        assertThat(antwoord.remove("profiel")).isEqualTo(json.readTree(rij.value("profiel")));
        assertThat(antwoord).isEqualTo(json.readTree(rij.value("advies")));
    }

    @ParameterizedTest
    @MethodSource("adviezen")
    void the_engine_of_now_gives_the_same_advice_under_the_policy_of_then(Rij rij) {
        JsonNode nu = json.valueToTree(uitlegbalie.of(stuk(rij)).advies());
        JsonNode toen = json.readTree(rij.value("advies"));

        toen.propertyStream()
                .forEach(deel ->
                        assertThat(nu.path(deel.getKey())).as(deel.getKey()).isEqualTo(deel.getValue()));
    }

    @ParameterizedTest
    @MethodSource("adviezen")
    void an_advice_opens_with_its_explanation_and_its_documents(Rij rij) throws Exception {
        String pagina = get("/adviezen/" + rij.value("id")).body();

        assertThat(pagina).contains("id=\"watals\"").doesNotContain("De redenen bij het advies blijven staan");
        assertThat(get("/adviezen/" + rij.value("id") + "/overdracht").body()).contains(rij.value("kenmerk"));
        assertThat(get("/adviezen/" + rij.value("id") + "/brief").body()).contains("Goedendag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"waarom", "waarom-niet", "wat-als", "vragen", "geldigheid"})
    void no_part_of_an_explanation_is_refused(String deel) throws Exception {
        for (Rij rij : VERSIE1.adviezen()) {
            assertThat(tree(get("/v1/routeadviezen/" + rij.value("id") + "/" + deel)))
                    .as(rij.value("kenmerk"))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"overdracht", "brief"})
    void a_document_is_printed(String document) throws Exception {
        for (String kenmerk : List.of("W-2018", "P-2026", "S-1", "N-2")) {
            HttpResponse<byte[]> pdf = CLIENT.send(
                    request("/adviezen/" + advies(kenmerk).value("id") + "/" + document + ".pdf"),
                    BodyHandlers.ofByteArray());

            assertThat(pdf.statusCode()).isEqualTo(200);
            assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"N-2", "N-3", "N-4", "N-5", "P-2026"})
    void a_dossier_tells_what_the_change_of_policy_did(String kenmerk) throws Exception {
        Rij oud = advies(kenmerk);
        give(oud.value("profiel"));

        JsonNode moment = tree(get("/v1/dossiers/" + kenmerk)).path("adviezen").get(0);
        String pagina = get("/dossiers/" + kenmerk).body();

        JsonNode verschil = moment.path("verschil");
        JsonNode doorBeleid = moment.path("doorBeleid");
        assertThat(verschil.path("anderBeleid").asBoolean()).isTrue();
        assertThat(verschil.path("feiten")).isEmpty();
        assertThat(doorBeleid)
                .as("the facts are the same, so that all is by policy")
                .isEqualTo(verschil);
        assertThat(pagina)
                .contains("Het beleid van de gemeente was intussen veranderd.")
                .contains("Wat doet alleen het nieuwe beleid?");
    }

    @Test
    void a_negative_advice_without_its_ground_no_longer_leads_to_a_referral_back() throws Exception {
        give(advies("N-2").value("profiel"));

        JsonNode doorBeleid = tree(get("/v1/dossiers/N-2"))
                .path("adviezen")
                .valueStream()
                .map(moment -> moment.path("doorBeleid"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow();

        assertThat(doorBeleid.at("/uitkomst/oud").asString()).isEqualTo("TERUGMELDING");
        assertThat(doorBeleid.at("/uitkomst/nieuw").asString()).isEqualTo("CASUSOVERLEG");
        assertThat(doorBeleid.path("regelsErbij").toString()).contains("U10d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTAKE_LANGER_DAN_EEN_JAAR", "INTAKE_DUURT_LANG"})
    void a_signal_is_found_by_its_code_of_now_and_of_then(String code) throws Exception {
        give(advies("N-5").value("profiel").replace("N-5", "N-9"));

        assertThat(tree(get("/v1/routeadviezen?signaal=" + code))
                        .path("routeadviezen")
                        .valueStream()
                        .map(advies -> advies.path("kenmerk").asString()))
                .contains("N-1", "N-5", "N-9", "V48");
        assertThat(get("/adviezen.csv?eerdere=ja&signaal=" + code).body())
                .contains("N-1", "N-9", "INTAKE_DUURT_LANG")
                .doesNotContain("INTAKE_LANGER_DAN_EEN_JAAR");
        assertThat(get("/adviezen?eerdere=ja&signaal=" + code).body())
                .contains("N-5", "N-9")
                .contains("value=\"INTAKE_DUURT_LANG\" selected")
                .doesNotContain("value=\"INTAKE_LANGER_DAN_EEN_JAAR\"");
    }

    @Test
    void two_advices_under_the_same_policy_are_compared_as_before() throws Exception {
        JsonNode moment = tree(get("/v1/dossiers/N-1")).path("adviezen").get(0);

        assertThat(moment.path("verschil").path("anderBeleid").asBoolean()).isFalse();
        assertThat(moment.path("doorBeleid").isNull()).isTrue();
    }

    @Test
    void an_advice_under_policy_that_the_checks_of_now_refuse_opens_with_its_explanation_and_its_documents()
            throws Exception {
        String id = "01900000-0000-7000-8000-000000000012";
        storeUnderRefusedPolicy(advies("P-2026"), id);

        String pagina = get("/adviezen/" + id).body();

        assertThat(pagina).contains("id=\"watals\"").doesNotContain("De redenen bij het advies blijven staan");
        for (String deel : List.of("waarom", "waarom-niet", "wat-als", "vragen", "geldigheid")) {
            assertThat(tree(get("/v1/routeadviezen/" + id + "/" + deel))).isNotEmpty();
        }
        assertThat(get("/adviezen/" + id + "/brief").body()).contains("Goedendag");
    }

    /** The same advice, of a municipality that put something in the place of a rule that is fixed. */
    private void storeUnderRefusedPolicy(Rij rij, String id) {
        String bestand = """
                stap uitkomst

                regel U90 "Een regel die een vaste regel vervangt"
                  bron: aanname
                  vervangt U5c
                als
                  de regeling is BIJSTAND_AANGEVRAAGD
                dan
                  de uitkomst is INTAKE
                einde
                """;
        String toen = Objects.requireNonNull(VERSIE1.beleid().get(rij.value("beleidsversie")));
        Beleid beleid = Beleidsregister.ofTekst(toen
                        + "=== gemeente/%s/oud.regels %d\n%s\n"
                                .formatted(rij.value("gemeente"), bestand.length(), bestand))
                .inForce(rij.value("gemeente"), LocalDate.parse(rij.value("peildatum")));
        String versie = beleid.beleidsversie();
        jdbc.update("INSERT INTO beleidsversie (hash, tekst) VALUES (?, ?)", versie, beleid.tekst());
        jdbc.update(
                "INSERT INTO routeadvies (id, tijdstip, kenmerk, gemeente, peildatum, uitkomst, beleidsversie, engineversie,"
                        + " profiel, advies, gebied, sleutel, geboortedatum) SELECT ?, tijdstip, kenmerk, gemeente,"
                        + " peildatum, uitkomst, ?, engineversie, profiel, ?, gebied, sleutel, geboortedatum FROM routeadvies WHERE id = ?",
                id,
                versie,
                rij.value("advies").replace(rij.value("beleidsversie"), versie),
                rij.value("id"));
    }

    private void give(String profiel) throws IOException, InterruptedException {
        HttpResponse<String> nieuw = CLIENT.send(
                HttpRequest.newBuilder(uri("/v1/routeadviezen"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(profiel))
                        .build(),
                BodyHandlers.ofString());
        assertThat(nieuw.statusCode()).as(nieuw.body()).isEqualTo(201);
    }

    private Rij advies(String kenmerk) {
        return VERSIE1.adviezen().stream()
                .filter(rij -> rij.value("kenmerk").equals(kenmerk))
                .findFirst()
                .orElseThrow();
    }

    private Dossierstuk stuk(Rij rij) {
        return dossier.find(UUID.fromString(rij.value("id"))).orElseThrow();
    }

    private JsonNode tree(HttpResponse<String> antwoord) {
        return json.readTree(antwoord.body());
    }

    private HttpResponse<String> get(String pad) throws IOException, InterruptedException {
        HttpResponse<String> antwoord = CLIENT.send(request(pad), BodyHandlers.ofString());
        assertThat(antwoord.statusCode()).as(pad + " " + antwoord.body()).isEqualTo(200);
        return antwoord;
    }

    private HttpRequest request(String pad) {
        return HttpRequest.newBuilder(uri(pad)).build();
    }

    private URI uri(String pad) {
        return URI.create("http://localhost:" + port + pad);
    }
}

package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.GegevenAdvies;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.ProfielGeweigerd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a municipality itself asks: in the API, on the form, with the stored advice, and gone from where nobody asks it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EigenfeitenTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Wisselbron BRON = new Wisselbron(Eigenfeiten.files());

    @TempDir
    static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Balie balie;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("routewijzer.data", folder::toString);
    }

    @TestConfiguration
    static class Juni2027 {
        @Bean
        @Primary
        Clock vasteKlok() {
            return Clock.fixed(Instant.parse("2027-06-01T09:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        @Primary
        Beleidsbron eigenFeiten() {
            return BRON;
        }
    }

    @BeforeEach
    void inForce() {
        BRON.set(Eigenfeiten.files());
    }

    @Test
    void the_api_takes_the_answers_and_keeps_them_with_the_advice() throws Exception {
        HttpResponse<String> gegeven = post("/v1/routeadviezen", "application/json", """
                {"kenmerk":"K-10","gemeente":"druten","geboortedatum":"1990-05-21","eigen":{"VERVOER":"OV","FIETS":false}}""");

        assertThat(gegeven.statusCode()).isEqualTo(201);
        assertThat(gegeven.body())
                .contains("LEENFIETS", "REISKOSTEN", "Bij ‘De kandidaat heeft een fiets’ staat ‘nee’");
        String id = gegeven.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        assertThat(get("/v1/routeadviezen/" + id)).contains("\"eigen\":{\"FIETS\":false,\"VERVOER\":\"OV\"}");
    }

    @Test
    void a_profile_without_answers_is_kept_as_before() throws Exception {
        GegevenAdvies gegeven = balie.give(Eigenfeiten.kandidaat(Map.of()));

        assertThat(get("/v1/routeadviezen/" + gegeven.id())).doesNotContain("\"eigen\"");
        assertThat(get("/adviezen/" + gegeven.id())).doesNotContain("Vragen van de gemeente");
    }

    @Test
    void every_wrong_answer_is_told_at_once() {
        Map<String, Object> antwoorden = new LinkedHashMap<>();
        antwoorden.put("FIETS", "JA");
        antwoorden.put("VERVOER", "TREIN");
        antwoorden.put("FIETZ", true);
        antwoorden.put("LATER", true);

        assertThat(refused(Eigenfeiten.kandidaat(antwoorden)))
                .extracting(Fout::veld, Fout::melding)
                .containsExactly(
                        tuple(
                                "eigen.FIETS",
                                "'JA' is geen waarde van eigen.FIETS. Kies ja (true) of nee (false), of laat het veld weg als het"
                                        + " onbekend is."),
                        tuple("eigen.VERVOER", "'TREIN' is geen waarde van eigen.VERVOER. Kies uit: FIETS, OV, AUTO."),
                        tuple(
                                "eigen.FIETZ",
                                "Het feit 'FIETZ' bestaat niet. De gemeente druten vraagt op 2027-06-01: FIETS, VERVOER. Bedoelt u"
                                        + " FIETS?"),
                        tuple(
                                "eigen.LATER",
                                "Het feit LATER wordt in de gemeente druten niet gevraagd op de peildatum 2027-06-01. Laat het"
                                        + " weg."));
    }

    @Test
    void another_municipality_does_not_ask_it_and_a_later_day_asks_more() {
        Map<String, Object> elders = Eigenfeiten.kandidaat(Map.of("FIETS", true));
        elders.put("gemeente", "wijchen");
        Map<String, Object> later = Eigenfeiten.kandidaat(Map.of("LATER", true));
        later.put("peildatum", "2028-01-01");
        Map<String, Object> geenObject = Eigenfeiten.kandidaat(Map.of());
        geenObject.put("eigen", "ja");

        assertThat(refused(elders))
                .extracting(Fout::melding)
                .containsExactly(
                        "Het feit 'FIETS' bestaat niet. De gemeente wijchen vraagt op 2027-06-01 geen eigen feiten.");
        assertThat(balie.give(later).advies().uitkomst()).isNotEmpty();
        assertThat(refused(geenObject))
                .extracting(Fout::melding)
                .containsExactly("Geef bij eigen een object met feiten van de gemeente.");
    }

    @Test
    void the_form_asks_it_and_the_advice_shows_the_answers_also_when_nobody_asks_it_any_more() throws Exception {
        assertThat(get("/adviezen/nieuw"))
                .contains("Vragen van Druten", "data-bij=\"gemeente\" data-waarden=\"druten\"")
                .contains("De kandidaat heeft een fiets", "Met bus of trein")
                .doesNotContain("De kandidaat heeft een abonnement");
        HttpResponse<String> antwoord = form(Map.of(
                "kenmerk", "K-11",
                "gemeente", "druten",
                "geboortedatum", "21-05-1990",
                "eigen.gemeente-druten.FIETS", "true",
                "eigen.gemeente-druten.VERVOER", "AUTO"));

        assertThat(antwoord.statusCode()).isEqualTo(303);
        String advies = URI.create(antwoord.headers().firstValue("Location").orElseThrow())
                .getPath()
                .replaceAll(";.*", "");
        BRON.set(Regelmap.register());
        assertThat(get(advies))
                .contains(
                        "Vragen van de gemeente",
                        "De kandidaat heeft een fiets",
                        "met de auto",
                        "Zoek ook werk in de buurt.");
        assertThat(get(advies + "/overdracht")).contains("Hoe komt de kandidaat op het werk?", "met de auto");
        assertThat(get("/adviezen/nieuw")).doesNotContain("Vragen van Druten");
        assertThat(get("/adviezen/nieuw?van=" + advies.replaceAll(".*/", ""))).contains("K-11");
    }

    @Test
    void an_answer_that_does_not_belong_there_stands_with_its_message_at_the_question() throws Exception {
        HttpResponse<String> antwoord = form(Map.of(
                "kenmerk", "K-12",
                "gemeente", "wijchen",
                "geboortedatum", "21-05-1990",
                "eigen.gemeente-druten.FIETS", "true"));

        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body())
                .contains("href=\"#eigen-gemeente-druten-FIETS-0\"", "id=\"eigen-gemeente-druten-FIETS-fout\"")
                .contains("De gemeente wijchen vraagt op 01-06-2027 geen eigen feiten.");
        assertThat(antwoord.body()).containsPattern("id=\"eigen-gemeente-druten-FIETS-1\"[^>]*checked");
    }

    @Test
    void the_advice_beside_the_form_leaves_a_wrong_answer_out() throws Exception {
        String stand = post(
                        "/adviezen/proef",
                        "application/x-www-form-urlencoded",
                        encoded(Map.of(
                                "gemeente", "wijchen",
                                "geboortedatum", "21-05-1990",
                                "aangeraakt", "eigen.gemeente-druten.FIETS",
                                "eigen.gemeente-druten.FIETS", "true")))
                .body();

        assertThat(stand).contains("De gemeente wijchen vraagt op 01-06-2027 geen eigen feiten.");
    }

    @Test
    void an_unanswered_question_that_can_change_the_advice_is_asked_and_holds_back_that_it_is_certain()
            throws Exception {
        Map<String, String> files = Eigenfeiten.files();
        files.put(Eigenfeiten.PAD, Eigenfeiten.REGELS + """

                stap uitkomst

                regel U2q "Wie een fiets heeft, krijgt een vervolgdiagnose"
                  bron: raadsbesluit 12 mei 2027
                  gaat voor U8a
                als
                  het feit FIETS is ja
                dan
                  de uitkomst is VERVOLGDIAGNOSE
                einde
                """);
        BRON.set(files);
        Map<String, Object> kandidaat = Eigenfeiten.kandidaat(Map.of());
        Map<String, Object> beantwoord = new LinkedHashMap<>(kandidaat);
        beantwoord.put("eigen", Map.of("FIETS", false));

        UUID id = balie.give(kandidaat).id();
        String uitleg = get("/v1/routeadviezen/" + id + "/vragen");
        assertThat(uitleg)
                .contains("\"veld\":\"eigen.FIETS\",\"onderwerp\":\"het antwoord op ‘De kandidaat heeft een fiets’\"")
                .contains("\"waarde\":\"true\",\"tekst\":\"ja\",\"verandert\":true,\"uitkomst\":\"VERVOLGDIAGNOSE\"");
        assertThat(get("/v1/routeadviezen/" + balie.give(beantwoord).id() + "/vragen"))
                .contains("\"vragen\":")
                .doesNotContain("eigen.FIETS");
        assertThat(get("/adviezen/" + id)).contains("De kandidaat heeft een fiets");
    }

    @Test
    void an_open_question_stands_in_words_wherever_a_person_reads_it() throws Exception {
        GegevenAdvies open = balie.give(Eigenfeiten.kandidaat(Map.of()));
        Map<String, Object> beantwoord = Eigenfeiten.kandidaat(Map.of("VERVOER", "OV"));
        balie.give(beantwoord);

        assertThat(get("/v1/routeadviezen/" + open.id())).contains("{\"veld\":\"eigen.FIETS\",\"nodigVoor\":\"S91\"}");
        BRON.set(Regelmap.register());
        for (String pagina : List.of("/adviezen/" + open.id(), "/adviezen/" + open.id() + "/overdracht")) {
            assertThat(get(pagina))
                    .contains("<span lang=\"nl\">De kandidaat heeft een fiets</span>")
                    .contains("<span lang=\"nl\">Hoe komt de kandidaat op het werk?</span>");
        }
        assertThat(get("/dossiers/K-1")).contains("Hoe komt de kandidaat op het werk?", "met bus of trein");
    }

    @Test
    void why_another_uitkomst_was_not_given_says_what_is_known_of_the_question() throws Exception {
        Map<String, String> files = Eigenfeiten.files();
        files.put(Eigenfeiten.PAD, Eigenfeiten.REGELS + """

                stap uitkomst

                regel U2q "Wie een fiets heeft, krijgt een vervolgdiagnose"
                  bron: raadsbesluit 12 mei 2027
                  gaat voor U8a
                als
                  het feit FIETS is ja
                dan
                  de uitkomst is VERVOLGDIAGNOSE
                einde
                """);
        BRON.set(files);

        UUID niet = balie.give(Eigenfeiten.kandidaat(Map.of("FIETS", false))).id();
        assertThat(get("/v1/routeadviezen/" + niet + "/waarom-niet?uitkomst=VERVOLGDIAGNOSE"))
                .contains(
                        "{\"feit\":\"eigen.FIETS\",\"waarde\":\"false\",\"tekst\":\"bij ‘De kandidaat heeft een fiets’"
                                + " staat ‘nee’\",\"regel\":null}");
        UUID wel = balie.give(Eigenfeiten.kandidaat(Map.of("FIETS", true))).id();
        assertThat(get("/v1/routeadviezen/" + wel + "/waarom"))
                .contains("bij ‘De kandidaat heeft een fiets’ staat ‘ja’\",\"regel\":null");
    }

    @Test
    void the_policy_of_the_municipality_lists_what_it_asks() throws Exception {
        assertThat(get("/beleid/gemeente/druten")).contains("feit FIETS", "keuze van VERVOER OV", "met bus of trein");
        assertThat(get("/v1/gemeenten/druten/beleid")).contains("""
                {"soort":"feit","code":"FIETS","naam":"De kandidaat heeft een fiets","laag":"gemeente",\
                "bestand":"gemeente/druten/vragen.regels","bestandsregel":1}""");
        assertThat(get("/v1/openapi.json")).contains("\"eigen\"");
    }

    @Test
    void the_page_for_a_caseload_names_the_columns_and_refuses_one_that_nobody_asks() throws Exception {
        assertThat(get("/inlezen")).contains("eigen.FIETS", "De kandidaat heeft een fiets", "met bus of trein");
        assertThat(get("/inlezen/voorbeeld.csv")).contains(";eigen.FIETS;eigen.LATER;eigen.VERVOER");
        assertThat(upload("kenmerk;gemeente;eigen.FIETZ\nK-1;druten;ja\n"))
                .contains("De kolom eigen.FIETZ noemt iets wat geen gemeente of regio zelf vraagt.");

        BRON.set(Regelmap.register());
        assertThat(get("/inlezen")).doesNotContain("eigen.");
    }

    private String upload(String csv) throws IOException, InterruptedException {
        String grens = "--grens";
        return post(
                        "/inlezen",
                        "multipart/form-data; boundary=grens",
                        grens + "\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"caseload.csv\"\r\n"
                                + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n" + grens + "--\r\n")
                .body();
    }

    @Test
    void the_dictionary_tells_whose_they_are_and_since_when() throws Exception {
        assertThat(get("/woordenboek"))
                .contains(
                        "Eigen codes en feiten van gemeenten en regio’s",
                        "Gemeente Druten",
                        "LATER",
                        "vanaf 1 januari 2028");
        assertThat(get("/v1/woordenboek?zoek=abonnement")).contains("""
                "eigen":[{"laag":"gemeente","gebied":"druten","naam":"Druten","woorden":[{"soort":"feit","code":"LATER",\
                "woorden":"De kandidaat heeft een abonnement","geldigVanaf":"2028-01-01","geldigTot":null,\
                "bestand":"gemeente/druten/vragen.regels","bestandsregel":""");
    }

    @Test
    void a_voorziening_is_told_what_others_say_of_it() throws Exception {
        Map<String, String> files = Eigenfeiten.files();
        files.put("gemeente/druten/maatje.regels", """
                voorziening MAATJE "Maatje"
                  bron: raadsbesluit
                  zwaarte 8
                  dekt SOLLICITEREN
                  sluit uit: PROEFPLAATSING
                  alleen samen met: JOBCOACHING
                einde
                """);
        BRON.set(files);

        assertThat(get("/beleid/gemeente/druten"))
                .contains("Wordt uitgesloten door</dt><dd><span class=\"rw-opsomming rw-code\">MAATJE</span>")
                .contains("Nodig voor</dt><dd><span class=\"rw-opsomming rw-code\">MAATJE</span>");
        assertThat(get("/beleid/landelijk/voorzieningen")).contains("MAATJE (gemeente Druten)");
        BRON.set(Regelmap.register());
        assertThat(get("/beleid/gemeente/druten")).doesNotContain("Wordt uitgesloten door");
    }

    private List<Fout> refused(Map<String, Object> profiel) {
        return catchThrowableOfType(ProfielGeweigerd.class, () -> balie.give(profiel))
                .fouten();
    }

    private HttpResponse<String> form(Map<String, String> velden) throws IOException, InterruptedException {
        return post("/adviezen", "application/x-www-form-urlencoded", encoded(velden));
    }

    private static String encoded(Map<String, String> velden) {
        return velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}

package nl.routewijzer.web.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Veld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever the candidate, a consultant reads words: no code of the API and no name of a parameter or a field. */
@SpringBootTest(classes = PaginaTestApp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GewoneWoordenTest {
    private static final int PROFIELEN = 60;
    private static final Pattern CODE = Pattern.compile(
            "\\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\\b|\\b(?!IOAW\\b|IOAZ\\b|VMBO\\b|HAVO\\b)[A-Z]{4,}\\b|\\b[a-z]+[A-Z]\\w*");

    @LocalServerPort
    int port;

    @Autowired
    Balie balie;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_page_about_a_candidate_speaks_words(String taal) throws Exception {
        Set<String> codes = new TreeSet<>();
        for (Map<String, Object> profiel : profielen()) {
            var gegeven = balie.give(profiel);
            String advies = "/adviezen/" + gegeven.id();
            String gevraagd = Codelijst.UITKOMST
                    .codes()
                    .get(codes.size() % Codelijst.UITKOMST.codes().size());
            for (String pad : List.of(
                    advies,
                    advies + "?uitkomst=" + gevraagd,
                    advies + "/brief",
                    advies + "/overdracht",
                    "/dossiers/" + profiel.get("kenmerk"),
                    "/adviezen/nieuw?van=" + gegeven.id())) {
                codes.addAll(codes(text(pad, taal)));
            }
        }
        assertThat(codes).isEmpty();
    }

    @Test
    void every_error_of_the_form_speaks_words() throws Exception {
        Map<String, String> velden = new LinkedHashMap<>();
        Arrays.stream(Veld.values()).forEach(veld -> velden.put(veld.pad(), "verkeerd"));
        Map<String, String> samen = new LinkedHashMap<>(Map.of(
                "kenmerk", "K-1",
                "gemeente", "nijmegen",
                "geboortedatum", "01-01-1990",
                "regeling", "PARTICIPATIEWET",
                "partner.geboortedatum", "01-01-1990",
                "swWerkvorm", "BESCHUT_SW",
                "zoekresultaat", "WERK"));
        samen.putAll(Map.of(
                "aanvullendeBijstand", "true",
                "grondNegatiefAdvies", "TE_KWETSBAAR",
                "indicatieDagbestedingTot", "01-01-2030",
                "eerdereVoorzieningen[0].voorziening", "leerwerkplekken",
                "eerdereVoorzieningen[0].start", "01-01-2020",
                "eerdereVoorzieningen[0].eind", "01-02-2020",
                "eerdereVoorzieningen[0].resultaat", "LOOPT"));

        for (String pad : List.of("/adviezen", "/adviezen/proef")) {
            assertThat(codes(posted(pad, velden))).isEmpty();
            assertThat(codes(posted(pad, samen))).isEmpty();
        }
    }

    @Test
    void every_error_of_a_besluit_speaks_words() throws Exception {
        String pad = "/adviezen/" + balie.give(Voorbeeldkandidaat.GRIJS.tree).id() + "/besluiten";
        for (Map<String, String> invoer : List.of(
                Map.<String, String>of(),
                Map.of("besluit.besluit", "misschien", "besluit.uitkomst", "niets"),
                Map.of("besluit.besluit", "AFWIJKEN", "besluit.voorzieningen", "leerwerkplekken"),
                Map.of("besluit.besluit", "VOLGEN", "besluit.uitkomst", "INTAKE"))) {
            assertThat(codes(posted(pad, invoer))).isEmpty();
        }
    }

    @Test
    void what_was_not_filled_in_and_counts_as_no_is_said_as_long_as_it_was_not() throws Exception {
        Map<String, Object> profiel = new LinkedHashMap<>(Map.of(
                "kenmerk", "A-17",
                "gemeente", "nijmegen",
                "geboortedatum", "1990-01-01",
                "regeling", "PARTICIPATIEWET"));
        assertThat(text("/adviezen/" + balie.give(profiel).id(), "nl"))
                .contains("Er was geen startdatum van de dienstverlening ingevuld.")
                .contains("Er waren geen eerdere voorzieningen ingevuld.");
        assertThat(text("/dossiers/A-17", "nl")).contains("We nemen aan dat de dienstverlening nog niet is begonnen.");

        profiel.put("startDienstverlening", "2026-10-01");
        assertThat(text("/adviezen/" + balie.give(profiel).id(), "nl"))
                .doesNotContain("Er was geen startdatum van de dienstverlening ingevuld.");
        assertThat(text("/dossiers/A-17", "nl")).doesNotContain("We nemen aan");
    }

    @ParameterizedTest
    @CsvSource({
        "GEREGELD, 30, false, telde niet mee. Ook de langste verwachting",
        "NIET_AANGEPAKT, 30, false, telt nog niet mee. Dat gebeurt pas als de vervolgdiagnose klaar is",
        "NIET_AANGEPAKT, 30, true, ",
    })
    void an_own_estimate_that_did_not_count_is_told_why(
            String verslaving, int maanden, boolean afgerond, @Nullable String waarom) throws Exception {
        Map<String, Object> profiel = new LinkedHashMap<>(Voorbeeldkandidaat.GRIJS.tree);
        profiel.put("leefgebieden", Map.of("VERSLAVING", verslaving));
        profiel.put("prognoseConsulent", maanden);
        profiel.put("vervolgdiagnoseAfgerond", afgerond);
        String advies = "/adviezen/" + balie.give(profiel).id();

        for (String pad : List.of(advies, advies + "/overdracht")) {
            if (waarom == null) {
                assertThat(text(pad, "nl")).doesNotContain("De inschatting van de consulent (30 maanden)");
            } else {
                assertThat(text(pad, "nl")).contains("De inschatting van de consulent (30 maanden) " + waarom);
            }
        }
        assertThat(text("/adviezen/nieuw", "nl")).contains("Dit telt alleen mee als de vervolgdiagnose klaar is");
    }

    @Test
    void what_a_change_would_do_is_said_in_the_language_of_the_page() throws Exception {
        String advies = "/adviezen/" + balie.give(Voorbeeldkandidaat.GRIJS.tree).id();

        assertThat(text(advies, "nl"))
                .contains("Als er hulp is bij de verslaving, wordt de uitkomst ‘Ontwikkeling naar werk’");
        assertThat(text(advies, "en"))
                .contains("If ‘Addiction’ becomes ‘Being dealt with’, the outcome becomes ‘")
                .doesNotContain("Als er hulp is", "wordt de uitkomst");
    }

    @Test
    void a_question_says_each_thing_once_and_voorzieningen_by_their_names() throws Exception {
        String pagina = text(
                "/adviezen/" + balie.give(Voorbeeldkandidaat.ONTWIKKELING.tree).id(), "nl");

        assertThat(pagina)
                .contains("‘Positief’ → Beschut werk Elk ander")
                .contains("Oriëntatietraject", "Advies beschut werk van UWV")
                .doesNotContain("Orientatietraject", "UWV advies beschut werk");
    }

    /** On 21 November 2026; the advice changes when the candidate is 67 years and 3 months old. */
    @ParameterizedTest
    @CsvSource({"1961-08-21, Geldig tot 21 november 2028", "1961-08-22, Dit advies verandert de komende twee jaar niet"
    })
    void a_change_is_told_when_it_comes_within_two_years(LocalDate geboren, String tekst) throws Exception {
        Map<String, Object> profiel = new LinkedHashMap<>(Voorbeeldkandidaat.ONTWIKKELING.tree);
        profiel.put("kenmerk", "G-" + geboren);
        profiel.put("geboortedatum", geboren.toString());
        boolean soon = tekst.startsWith("Geldig");

        assertThat(text("/adviezen/" + balie.give(profiel).id(), "nl")).contains(tekst);
        assertThat(text("/dossiers/G-" + geboren, "nl").contains("Het advies verandert vanzelf op"))
                .isEqualTo(soon);
        assertThat(text("/adviezen?zoek=G-" + geboren, "nl").contains("21-11-2028"))
                .isEqualTo(soon);
    }

    private static List<Map<String, Object>> profielen() {
        Profielgenerator generator = new Profielgenerator(20261130);
        List<Map<String, Object>> profielen = new ArrayList<>();
        for (int i = 0; i < PROFIELEN; i++) {
            profielen.add(i % 2 == 0 ? generator.tree() : generator.treeOnRoute());
        }
        return profielen;
    }

    private static List<String> codes(String tekst) {
        return CODE.matcher(tekst)
                .results()
                .map(match ->
                        tekst.substring(Math.max(0, match.start() - 60), Math.min(tekst.length(), match.end() + 30)))
                .toList();
    }

    /** What is read of a page. */
    private String text(String pad, String taal) throws IOException, InterruptedException {
        return text(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + pad))
                        .header("Cookie", "taal=" + taal)
                        .build(),
                200);
    }

    private String posted(String pad, Map<String, String> invoer) throws IOException, InterruptedException {
        String formulier = invoer.entrySet().stream()
                .map(veld -> URLEncoder.encode(veld.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return text(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + pad))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(formulier))
                        .build(),
                422);
    }

    private static String text(HttpRequest request, int status) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(request.uri().getPath()).isEqualTo(status);
        return response.body()
                .replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", " ")
                .replaceAll("(?s)<head>.*?</head>", " ")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }
}

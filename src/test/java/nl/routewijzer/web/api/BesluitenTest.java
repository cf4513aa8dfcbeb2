package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.dossier.DossierVol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The adviser of these tests always advises BEMIDDELING with a LEERWERKPLEK. */
class BesluitenTest extends ApiTest {
    private static final String MOTIVATIE = "Zij kan maandag al beginnen bij een bakker.";
    private static final String AFWIJKING =
            "{\"besluit\":\"AFWIJKEN\",\"uitkomst\":\"INTAKE\",\"motivatie\":\"" + MOTIVATIE + "\"}";

    private String advies;
    private String besluiten;

    @BeforeEach
    void giveAdvies() throws Exception {
        dossier.clear();
        advies = "/v1/routeadviezen/"
                + tree(post("/v1/routeadviezen", PROFIEL)).path("id").asString();
        besluiten = advies + "/besluiten";
    }

    @Test
    void a_besluit_that_follows_takes_over_what_was_advised() throws Exception {
        HttpResponse<String> response = post(besluiten, "{\"besluit\":\"VOLGEN\"}");

        JsonNode besluit = tree(response);
        String address = besluiten + "/" + besluit.path("id").asString();
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location")).contains(address);
        assertThat(besluit.propertyNames())
                .containsExactly(
                        "id",
                        "advies",
                        "tijdstip",
                        "besluit",
                        "uitkomst",
                        "voorzieningen",
                        "motivatie",
                        "corrigeert",
                        "herbeoordelen",
                        "loket",
                        "functie",
                        "ingetrokken");
        assertThat(besluit.path("tijdstip").asString()).isEqualTo("2026-11-21T10:15:30+01:00");
        assertThat(besluit.path("uitkomst").asString()).isEqualTo("BEMIDDELING");
        assertThat(besluit.path("voorzieningen").toString()).isEqualTo("[\"LEERWERKPLEK\"]");
        assertThat(besluit.path("motivatie").isNull()).isTrue();
        assertThat(get(address).body()).isEqualTo(response.body());
    }

    @Test
    void a_besluit_leaves_the_advice_as_it_was() throws Exception {
        String before = get(advies).body();

        assertThat(post(besluiten, AFWIJKING).statusCode()).isEqualTo(201);

        assertThat(get(advies).body()).isEqualTo(before);
    }

    @Test
    void a_besluit_names_the_loket_of_the_step_that_was_decided() throws Exception {
        JsonNode besluit = tree(post(besluiten, AFWIJKING.replace("INTAKE", "TERUGMELDING")));

        assertThat(besluit.path("loket").asString()).isEqualTo("GEMEENTE");
        assertThat(besluit.path("functie").asString()).isEqualTo("inkomensconsulent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"besluit\":\"VOLGEN\"}                                        | 2027-02-21",
                "{\"besluit\":\"VOLGEN\",\"herbeoordelen\":\"2026-11-22\"}      | 2026-11-22",
                "{\"besluit\":\"VOLGEN\",\"herbeoordelen\":\"2031-11-21\"}      | 2031-11-21",
                "{\"besluit\":\"AFWIJKEN\",\"motivatie\":\"Zij begint maandag met een cursus.\",\"uitkomst\":\"BESCHUT_WERK\"} | 2027-11-21",
                "{\"besluit\":\"AFWIJKEN\",\"motivatie\":\"Zij heeft maandag al een baan.\",\"uitkomst\":\"UITSTROOM_WERK\"}   |"
            })
    void a_besluit_says_when_to_look_again_by_the_policy_of_the_step_or_as_was_chosen(String body, String dag)
            throws Exception {
        JsonNode besluit = tree(post(besluiten, body));

        assertThat(besluit.path("herbeoordelen").asString(null)).isEqualTo(dag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"uitkomst\":\"INTAKE\"                                     | INTAKE      | [\"LEERWERKPLEK\"]",
                "\"voorzieningen\":[]                                        | BEMIDDELING | []",
                "\"voorzieningen\":[\"PROEFPLAATSING\",\"LEERWERKPLEK\"]      | BEMIDDELING | [\"PROEFPLAATSING\",\"LEERWERKPLEK\"]",
                "\"uitkomst\":\"INTAKE\",\"voorzieningen\":[]                | INTAKE      | []"
            })
    void a_besluit_may_deviate_in_the_uitkomst_or_the_voorzieningen(String afwijking, String uitkomst, String hulp)
            throws Exception {
        JsonNode besluit = tree(post(
                besluiten, "{\"besluit\":\"AFWIJKEN\",\"motivatie\":\" " + MOTIVATIE + "\\r\\n \"," + afwijking + "}"));

        assertThat(besluit.path("uitkomst").asString()).isEqualTo(uitkomst);
        assertThat(besluit.path("voorzieningen").toString()).isEqualTo(hulp);
        assertThat(besluit.path("motivatie").asString()).isEqualTo(MOTIVATIE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                          | besluit       | Kies bij besluit een van deze: VOLGEN, AFWIJKEN.",
                "{\"besluit\":\"DOEN\"}                                      | besluit       | is geen waarde van besluit",
                "{\"besluit\":\"VOLGEN\",\"uitkomst\":\"INTAKE\"}            | uitkomst      | kiest geen andere uitkomst",
                "{\"besluit\":\"VOLGEN\",\"voorzieningen\":[]}               | voorzieningen | kiest geen andere voorzieningen",
                "{\"besluit\":\"VOLGEN\",\"uitkomst\":\"KLAAR\"}             | uitkomst      | is geen waarde van uitkomst",
                "{\"besluit\":\"VOLGEN\",\"voorzieningen\":\"TAAL\"}         | voorzieningen | Geef bij voorzieningen een lijst",
                "{\"besluit\":\"VOLGEN\",\"voorzieningen\":[\"LEERWERKPLAK\"]} | voorzieningen[0] | LEERWERKPLEK",
                "{\"besluit\":\"VOLGEN\",\"voorzieningen\":[\"LEERWERKPLEK\",\"LEERWERKPLEK\"]} | voorzieningen[1] | staat er twee keer",
                "{\"besluit\":\"VOLGEN\",\"voorzieningen\":[null]}           | voorzieningen[0] | onbekend",
                "{\"besluit\":\"VOLGEN\",\"motivatie\":17}                   | motivatie     | Geef bij motivatie een tekst",
                "{\"besluit\":\"VOLGEN\",\"motivatie\":\"\\u0000\"}          | motivatie     | niet te lezen",
                "{\"besluit\":\"VOLGEN\",\"motivatie\":\"bsn 123456782.\"}   | motivatie     | burgerservicenummer",
                "{\"besluit\":\"VOLGEN\",\"herbeoordelen\":\"2026-11-21\"} | herbeoordelen | Kies een dag na 2026-11-21 en uiterlijk 2031-11-21.",
                "{\"besluit\":\"VOLGEN\",\"herbeoordelen\":\"2031-11-22\"} | herbeoordelen | Kies een dag na",
                "{\"besluit\":\"VOLGEN\",\"herbeoordelen\":\"2027-02-30\"} | herbeoordelen | De datum 2027-02-30 bestaat niet.",
                "{\"besluit\":\"VOLGEN\",\"herbeoordelen\":20270101}       | herbeoordelen | is geen datum. Schrijf een datum als jjjj-mm-dd",
                "{\"besluit\":\"VOLGEN\",\"corrigeert\":\"niets\"}           | corrigeert    | geen besluit met dit id",
                "{\"besluit\":\"VOLGEN\",\"motivatei\":\"\"}                 | motivatei     | Bedoelt u"
            })
    void what_is_wrong_with_a_besluit_is_told(String body, String veld, String melding) throws Exception {
        HttpResponse<String> response = post(besluiten, body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(tree(response).path("fouten").valueStream()).anySatisfy(fout -> {
            assertThat(fout.path("veld").asString()).isEqualTo(veld);
            assertThat(fout.path("melding").asString()).contains(melding);
        });
        assertThat(response.body()).doesNotContain("123456782");
        assertThat(dossierOf(besluiten)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "                    .", "Negentien tekens ja"})
    void who_deviates_tells_why_in_at_least_20_characters(String motivatie) throws Exception {
        HttpResponse<String> response = post(besluiten, AFWIJKING.replace(MOTIVATIE, motivatie));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Schrijf in minstens 20 tekens waarom u van het advies afwijkt.");
    }

    @Test
    void twenty_characters_are_enough_and_4000_are_the_most() throws Exception {
        assertThat(post(besluiten, AFWIJKING.replace(MOTIVATIE, "x".repeat(4001)))
                        .body())
                .contains("hoogstens 4000 tekens");
        assertThat(post(besluiten, AFWIJKING.replace(MOTIVATIE, " twintig tekens  🚲ja! "))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_deviation_that_is_the_same_as_the_advice_is_refused() throws Exception {
        for (String zelfde : List.of("", ",\"uitkomst\":\"BEMIDDELING\",\"voorzieningen\":[\"LEERWERKPLEK\"]")) {
            HttpResponse<String> response =
                    post(besluiten, "{\"besluit\":\"AFWIJKEN\",\"motivatie\":\"" + MOTIVATIE + "\"" + zelfde + "}");

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).contains("Dit is hetzelfde als het advies.");
        }
    }

    @Test
    void all_that_is_wrong_comes_at_once() throws Exception {
        JsonNode fouten = tree(post(
                        besluiten, "{\"besluit\":\"AFWIJKEN\",\"uitkomst\":\"X\",\"voorzieningen\":[\"Y\"],\"z\":1}"))
                .path("fouten");

        assertThat(fouten.valueStream().map(fout -> fout.path("veld").asString()))
                .containsExactly("z", "uitkomst", "voorzieningen[0]", "motivatie");
    }

    @Test
    void a_second_besluit_is_a_correction_with_a_reason_or_it_is_refused() throws Exception {
        String eerste = id(post(besluiten, "{\"besluit\":\"VOLGEN\"}"));

        HttpResponse<String> tweede = post(besluiten, AFWIJKING);
        assertThat(tweede.statusCode()).isEqualTo(409);
        assertThat(tree(tweede).path("detail").asString()).contains("corrigeert");
        assertThat(post(besluiten, "{\"besluit\":\"VOLGEN\",\"corrigeert\":\"" + eerste + "\"}")
                        .body())
                .contains("waarom u het vorige besluit verbetert");

        String verbetering = AFWIJKING.replace("{", "{\"corrigeert\":\"" + eerste + "\",");
        String derde = id(post(besluiten, verbetering));
        assertThat(post(besluiten, verbetering).statusCode()).isEqualTo(409);
        assertThat(dossierOf(besluiten)).containsExactly(eerste, derde);
        assertThat(tree(get(besluiten + "/" + derde)).path("corrigeert").asString())
                .isEqualTo(eerste);
    }

    @Test
    void of_two_consultants_who_decide_at_once_one_is_told_so() throws Exception {
        CyclicBarrier samen = new CyclicBarrier(4);
        Callable<Integer> consulent = () -> {
            samen.await();
            return post(besluiten, AFWIJKING).statusCode();
        };
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Integer> statussen = new ArrayList<>();
        try {
            for (Future<Integer> status : pool.invokeAll(
                    IntStream.range(0, 4).mapToObj(i -> consulent).toList())) {
                statussen.add(status.get());
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(statussen).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        String anders = "/v1/routeadviezen/0198f0c2-0000-7000-8000-000000000000/besluiten";
        String hier = id(post(besluiten, "{\"besluit\":\"VOLGEN\"}"));

        assertThat(Stream.of(anders, anders + "/" + hier, "/v1/routeadviezen/x/besluiten", besluiten + "/x"))
                .allSatisfy(path -> assertThat(get(path).statusCode()).isEqualTo(404));
        assertThat(post(anders, AFWIJKING).statusCode()).isEqualTo(404);
    }

    @Test
    void a_besluit_that_cannot_be_kept_is_not_taken() throws Exception {
        dossier.fill();

        HttpResponse<String> response = post(besluiten, AFWIJKING);

        assertThat(response.statusCode()).isEqualTo(507);
        assertThat(response.body()).contains("Er is niets opgeslagen").doesNotContain(DossierVol.class.getSimpleName());
    }

    private String id(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return tree(response).path("id").asString();
    }

    private List<String> dossierOf(String path) throws Exception {
        return tree(get(path))
                .path("besluiten")
                .valueStream()
                .map(besluit -> besluit.path("id").asString())
                .toList();
    }
}

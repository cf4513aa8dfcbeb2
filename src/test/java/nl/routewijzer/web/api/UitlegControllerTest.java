package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.drools.EchteAdviseur;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The explanation of an advice that was given under policy that has changed since: it is read from what was kept. */
@Import(EchteAdviseur.class)
class UitlegControllerTest extends ApiTest {
    private static final String GRIJS = """
            {"kenmerk":"K-77","gemeente":"nijmegen","peildatum":"2026-11-21","geboortedatum":"1985-05-05",
             "regeling":"PARTICIPATIEWET","fase":"VERVOLGDIAGNOSE","arbeidsbeperking":"GEEN","gezondheid":"GEEN_BELEMMERING",
             "werknemersvaardigheden":"VOLDOENDE","motivatie":"VOLDOENDE","beschikbaarheid":"VOLDOENDE",
             "leefgebieden":{"VERSLAVING":"NIET_AANGEPAKT"},
             "eerdereVoorzieningen":[{"voorziening":"WERKACADEMIE","start":"2017-01-01","eind":"2017-02-01","resultaat":"GESLAAGD"}]}""";

    @Test
    void the_chain_of_a_stored_advice_ends_with_its_uitkomst() throws Exception {
        JsonNode keten = tree(get(given(GRIJS) + "/waarom")).path("keten");
        assertThat(keten.findValuesAsString("stap"))
                .containsExactly("afstand", "prognose", "bemiddelbaarheid", "uitkomst", "loket");
        JsonNode uitkomst = keten.get(3);
        assertThat(uitkomst.path("regel").path("bron").asString()).isEqualTo("004 §3.3");
        assertThat(uitkomst.path("gevolg").get(0).path("waarde").asString()).isEqualTo("VERVOLGDIAGNOSE");
    }

    @Test
    void why_not_answers_for_one_uitkomst_one_voorziening_or_all_that_was_near() throws Exception {
        String advies = given(GRIJS);
        JsonNode uitkomst = tree(get(advies + "/waarom-niet?uitkomst=CASUSOVERLEG"))
                .path("uitkomsten")
                .get(0);
        assertThat(uitkomst.path("regels").get(0).findValuesAsString("stand")).containsExactly("GELDT", "ONBEKEND");
        JsonNode voorziening = tree(get(advies + "/waarom-niet?voorziening=PROEFPLAATSING"))
                .path("voorzieningen")
                .get(0);
        assertThat(voorziening.path("redenen").toString()).isEqualTo("[\"GEEN_BEHOEFTE\"]");
        assertThat(tree(get(advies + "/waarom-niet")).path("uitkomsten").findValuesAsString("uitkomst"))
                .contains("ONTWIKKELING");
    }

    @Test
    void every_wrong_question_is_refused_by_name() throws Exception {
        String advies = given(GRIJS);
        assertRefused(advies + "/waarom-niet?uitkomst=VERVOLGDIAGNOSE", "is de uitkomst van dit advies");
        assertRefused(advies + "/waarom-niet?uitkomst=NIKS", "'NIKS' is geen waarde van uitkomst");
        assertRefused(advies + "/waarom-niet?voorziening=FIETS", "'FIETS' is geen waarde van voorziening");
        assertRefused(advies + "/waarom-niet?voorzieing=X", "bestaat niet");
        assertRefused(
                advies + "/waarom-niet?uitkomst=BEMIDDELING&voorziening=PROEFPLAATSING", "niet naar allebei tegelijk");
        assertThat(get("/v1/routeadviezen/" + UUID.randomUUID() + "/wat-als").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_if_questions_and_validity_are_found_for_a_stored_advice() throws Exception {
        String advies = given(GRIJS);
        assertThat(tree(get(advies + "/wat-als")).findValuesAsString("tekst"))
                .contains(
                        "Als er hulp is bij de verslaving, wordt de uitkomst ontwikkeling en valt de kandidaat binnen de grens.");
        assertThat(tree(get(advies + "/vragen")).path("vragen").findValuesAsString("veld"))
                .contains("vervolgdiagnoseAfgerond");
        assertThat(tree(get(advies + "/geldigheid")).path("geldigTot").asString())
                .isEqualTo("2052-08-05");
    }

    @Test
    void an_advice_is_found_by_the_day_on_which_it_changes_by_itself() throws Exception {
        String id = given(GRIJS.replace("K-77", "K-78")).replaceAll(".*/", "");
        String zoek = "/v1/routeadviezen?kenmerk=K-78&geldigTotEnMet=";
        assertThat(get(zoek + "2052-08-05").body()).contains(id);
        assertThat(get(zoek + "2052-08-04").body()).doesNotContain(id);
    }

    @Test
    void a_trial_is_explained_as_far_as_is_asked() throws Exception {
        JsonNode proef = tree(post("/v1/proefadviezen?uitleg=vragen,watals", GRIJS));
        assertThat(proef.path("uitkomst").asString()).isEqualTo("VERVOLGDIAGNOSE");
        assertThat(proef.path("uitleg").propertyNames()).containsExactly("vragen", "watals");
        assertThat(tree(post("/v1/proefadviezen", GRIJS)).has("uitleg")).isFalse();
        HttpResponse<String> refused = post("/v1/proefadviezen?uitleg=vragen,raad", GRIJS);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(tree(refused).path("fouten").get(0).path("melding").asString())
                .isEqualTo("De uitleg 'raad' bestaat niet. Kies uit: waarom, waaromniet, watals, vragen, geldigheid.");
    }

    /** An explanation of another advice than the one that was given would be wrong, and nobody would see it. */
    @Test
    void an_advice_that_would_now_be_another_one_is_not_explained() throws Exception {
        Dossierstuk gegeven = dossier.find(UUID.fromString(given(GRIJS).replaceAll(".*/", "")))
                .orElseThrow();
        UUID anders = UUID.randomUUID();
        dossier.storeAll(
                List.of(new Dossierstuk(
                        anders,
                        gegeven.tijdstip(),
                        gegeven.identiteit(),
                        gegeven.kenmerk(),
                        gegeven.gemeente(),
                        gegeven.peildatum(),
                        "INTAKE",
                        gegeven.beleidsversie(),
                        "routewijzer 0.1",
                        gegeven.samenvatting(),
                        gegeven.profiel(),
                        gegeven.advies().replace("\"VERVOLGDIAGNOSE\"", "\"INTAKE\""))),
                List.of(dossier.policyText(gegeven.beleidsversie()).orElseThrow()));
        HttpResponse<String> response = get("/v1/routeadviezen/" + anders + "/wat-als");
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(tree(response).path("detail").asString())
                .isEqualTo(
                        "Deze versie van Routewijzer zou een ander advies geven dan routewijzer 0.1 gaf. De redenen bij het"
                                + " advies blijven staan.");
    }

    private void assertRefused(String path, String melding) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(400);
        assertThat(tree(response).path("fouten").toString()).contains(melding);
    }

    /** @return the address of the stored advice */
    private String given(String profiel) throws Exception {
        HttpResponse<String> response = post("/v1/routeadviezen", profiel);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return response.headers().firstValue("Location").orElseThrow();
    }
}

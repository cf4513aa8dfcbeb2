package nl.routewijzer.web.pagina.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.Wisselbron;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.web.pagina.PaginaTestApp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What a municipality declares that no municipality of this repository does, as the pages on its policy show it. */
@SpringBootTest(
        classes = {PaginaTestApp.class, BeleidspaginaTest.Beleid.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BeleidspaginaTest {
    @LocalServerPort
    int port;

    @Test
    void the_policy_of_the_municipality_shows_its_exceptions_changes_and_begrippen() throws Exception {
        assertThat(text("/beleid/gemeente/druten"))
                .contains("Behalve als begrip jonge statushouder geldt")
                .contains("Uitzondering op U8c: Een statushouder krijgt langer de tijd.")
                .contains("Wat er landelijk staat: regel U8c")
                .contains("Duurt hoogstens 6 weken")
                .contains("Sluit uit DETACHERING Alleen samen met een van JOBCOACHING TAALTRAJECT")
                .contains("Wat hier niet wordt aangeboden")
                .contains("Jonge statushouder de kandidaat is statushouder de kandidaat is jonger dan jongerengrens")
                .contains("001 §3.1.1 en §3.2.1; raadsbesluit 9");
        assertThat(text("/beleid/gemeente/nijmegen")).doesNotContain("raadsbesluit 9", "jonge statushouder");
    }

    @Test
    void the_page_of_the_file_shows_each_of_them() throws Exception {
        assertThat(text("/beleid/gemeente/druten/keuzes"))
                .contains("Uitzondering op U8c: Een statushouder krijgt langer de tijd")
                .contains("Hier anders dan in de hogere laag: duurt hoogstens 6 weken sluit uit: DETACHERING")
                .contains("wordt niet aangeboden")
                .contains("de kandidaat is jonger dan jongerengrens");
    }

    @Test
    void what_must_never_happen_stands_with_the_policy_and_on_the_page_of_its_file() throws Exception {
        String w1 =
                "W1 Wie nog niet meerderjarig is, hoort niet tot de doelgroep Als de kandidaat is jonger dan meerderjarigheid";
        String nooit = "de regeling is onbekend Dan nooit de doelgroep is JA of ONBEKEND";

        assertThat(text("/beleid/landelijk/waarborgen"))
                .contains(w1, nooit)
                .contains("Participatiewet artikel 11 en 13")
                .doesNotContain("alleen namen");
        assertThat(text("/beleid/gemeente/nijmegen"))
                .contains("Waarborgen Wat nooit mag gebeuren, welke regel ook geldt.")
                .contains(w1, nooit);
    }

    /** Words alone, one space between them. */
    private String text(String pad) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + pad))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(pad).isEqualTo(200);
        return response.body().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @TestConfiguration
    static class Beleid {
        @Bean
        @Primary
        Beleidsbron gewijzigd() {
            Map<String, String> files = Regelmap.files();
            files.put("gemeente/druten/keuzes.regels", """
                    begrip jonge statushouder
                      bron: raadsbesluit 9
                    als
                      de kandidaat is statushouder
                      de kandidaat is jonger dan jongerengrens
                    einde
                    uitzondering op U8c "Een statushouder krijgt langer de tijd"
                      bron: raadsbesluit 9
                    behalve als
                      begrip jonge statushouder geldt
                    einde
                    wijzig voorziening PROEFPLAATSING
                      bron: raadsbesluit 9
                      duurt hoogstens 6 weken
                      sluit uit: DETACHERING
                      alleen samen met: JOBCOACHING of TAALTRAJECT
                    einde
                    wijzig voorziening LEERWERKPLEK
                      bron: raadsbesluit 9
                      wordt niet aangeboden
                    einde
                    """);
            return new Wisselbron(files);
        }
    }
}

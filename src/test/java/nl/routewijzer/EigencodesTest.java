package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.GegevenAdvies;
import nl.routewijzer.beleid.Beleidsbron;
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

/** What a municipality calls its own codes stands on the pages, in the letter and in the numbers, as the policy of the advice says it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EigencodesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Wisselbron BRON = new Wisselbron(Eigencodes.files());

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
        Beleidsbron eigenCodes() {
            return BRON;
        }
    }

    @BeforeEach
    void inForce() {
        BRON.set(Eigencodes.files());
    }

    @Test
    void a_behoefte_is_covered_and_named_also_when_the_policy_of_today_has_it_no_more() throws Exception {
        GegevenAdvies gegeven = balie.give(Eigencodes.geplaatst("K-1", "ALLEENSTAAND"));

        assertThat(gegeven.advies().voorzieningen())
                .filteredOn(hulp -> hulp.voorziening().equals("FIETSCURSUS"))
                .singleElement()
                .satisfies(hulp -> assertThat(hulp.behoeften()).containsExactly("FIETSLES"));
        assertThat(get("/adviezen/" + gegeven.id())).contains("Leren fietsen");
        assertThat(get("/adviezen/" + gegeven.id() + "/overdracht")).contains("Leren fietsen");
        assertThat(get("/adviezen/" + gegeven.id() + "/brief")).contains("Leren fietsen");

        BRON.set(Regelmap.register());
        assertThat(get("/adviezen/" + gegeven.id())).contains("Leren fietsen");
        assertThat(get("/adviezen/" + gegeven.id() + "/brief")).contains("Fietsles");
    }

    @Test
    void a_terugmelding_says_its_own_aanleiding_and_reden_and_is_counted() throws Exception {
        GegevenAdvies gegeven = balie.give(Eigencodes.geplaatst("K-2", "ALLEENSTAANDE_OUDER"));

        assertThat(gegeven.advies().terugmelding()).isNotNull().satisfies(terugmelding -> {
            assertThat(terugmelding.aanleiding()).isEqualTo("THUIS_NODIG");
            assertThat(terugmelding.reden()).isEqualTo("GEEN_KINDEROPVANG");
            assertThat(terugmelding.rapportagegroep()).isEqualTo(5);
        });
        assertThat(gegeven.advies().signalen())
                .extracting(signaal -> signaal.code())
                .contains("KINDEROPVANG");
        assertThat(get("/adviezen/" + gegeven.id()))
                .contains("De kandidaat is thuis nodig")
                .contains("Er is geen kinderopvang");
        assertThat(get("/adviezen/" + gegeven.id() + "/brief")).contains("Er is geen kinderopvang.");
        assertThat(get("/overzicht")).contains("Er is geen kinderopvang");
        assertThat(get("/v1/overzicht")).contains("\"reden\":\"GEEN_KINDEROPVANG\",\"rapportagegroep\":5");

        BRON.set(Regelmap.register());
        assertThat(get("/overzicht")).contains("Geen kinderopvang");
        assertThat(get("/v1/overzicht")).contains("\"reden\":\"GEEN_KINDEROPVANG\",\"rapportagegroep\":null");
    }

    @Test
    void the_policy_of_the_municipality_lists_its_codes_and_its_choices_for_a_year() throws Exception {
        Map<String, String> files = Eigencodes.files();
        files.put(
                "gemeente/druten/keuzekaart.regels",
                "keuzekaart 2028\n  bron: raadsbesluit\n  | keuze | waarde |\n  | stapelMaanden | 2 maanden |\n");
        BRON.set(files);

        assertThat(get("/beleid/gemeente/druten"))
                .contains(
                        "Keuzekaart 2028 van gemeente Druten",
                        "<td class=\"utrecht-table__cell\" lang=\"nl\">2 maanden</td>")
                .contains("Eigen codes", "behoefte FIETSLES", "Leren fietsen");
        assertThat(get("/v1/gemeenten/druten/beleid")).contains("""
                        {"soort":"behoefte","code":"FIETSLES","naam":"Leren fietsen","laag":"gemeente",\
                        "bestand":"gemeente/druten/eigen.regels","bestandsregel":1}""");
        assertThat(get("/beleid/gemeente/urk")).doesNotContain("Eigen codes", "Keuzekaart");
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
}

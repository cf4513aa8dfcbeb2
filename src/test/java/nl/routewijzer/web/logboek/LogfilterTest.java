package nl.routewijzer.web.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.Routewijzer;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Besluitbalie;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.inlezen.Inlezingen;
import nl.routewijzer.logboek.Grond;
import nl.routewijzer.logboek.Logboek;
import nl.routewijzer.logboek.LogboekDicht;
import nl.routewijzer.logboek.Logregel;
import nl.routewijzer.logboek.Uitkomst;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Toegang;
import nl.routewijzer.toegang.Vereist;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No page and no operation answers about a person before that stands in the log, on the whole service. */
@SpringBootTest(classes = {Routewijzer.class, LogfilterTest.Afsluitbaar.class})
class LogfilterTest {
    private static final String KENMERK = "PROEF-WIE-KEEK";
    private static final String ANDER = "PROEF-OOK-HIER";
    /** Of the person, beside the kenmerk. */
    private static final List<String> GEHEIM = List.of("1990", "21-05", "05-21", "motivatie", "zorgvuldig");

    @TempDir
    static Path folder;

    private static UUID advies;
    private static UUID besluit;
    private static UUID inlezing;
    private static MockMvc mvc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Proeflogboek logboek;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        properties.add("routewijzer.data", folder::toString);
    }

    @TestConfiguration
    static class Afsluitbaar {
        @Bean
        @Primary
        Proeflogboek proeflogboek(@Qualifier("logboek") Logboek echt) {
            return new Proeflogboek(echt);
        }
    }

    /** The real log, which can be made to fail, and which remembers. */
    static final class Proeflogboek implements Logboek {
        private final Logboek echt;
        private final List<Logregel> geschreven = new ArrayList<>();
        private boolean dicht;

        Proeflogboek(Logboek echt) {
            this.echt = echt;
        }

        @Override
        public synchronized void append(List<Logregel> regels) {
            if (dicht) {
                throw new LogboekDicht(new IllegalStateException("disk gone"));
            }
            echt.append(regels);
            geschreven.addAll(regels);
        }

        @Override
        public List<Stuk> find(String kenmerk, Bereik bereik, long voor, int hoogstens) {
            return echt.find(kenmerk, bereik, voor, hoogstens);
        }

        synchronized void begin(boolean nuDicht) {
            geschreven.clear();
            dicht = nuDicht;
        }

        synchronized List<Logregel> geschreven() {
            return List.copyOf(geschreven);
        }
    }

    @BeforeAll
    static void store(@Autowired WebApplicationContext context) {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
        context.getBeanProvider(Filter.class).orderedStream().forEach(builder::addFilters);
        mvc = builder.build();
        Toegang.DIENST.als(() -> {
            advies = give(context, KENMERK);
            give(context, ANDER);
            besluit = context.getBean(Besluitbalie.class)
                    .decide(
                            context.getBean(Adviesdossier.class).find(advies).orElseThrow(),
                            Map.of("besluit", "VOLGEN"))
                    .id();
        });
        inlezing = new Toegang(Gebruiker.LOKAAL, Bereik.ALLES)
                .als(() -> context.getBean(Inlezingen.class)
                        .open("lijst.csv", "kenmerk;gemeente;geboortedatum\nX-1;druten;1-1-1990\n".getBytes()));
    }

    private static UUID give(WebApplicationContext context, String kenmerk) {
        return context.getBean(Balie.class)
                .give(Map.of("kenmerk", kenmerk, "gemeente", "druten", "geboortedatum", "1990-05-21"))
                .id();
    }

    @BeforeEach
    void open() {
        logboek.begin(false);
    }

    /** A page or operation, as it is mapped. */
    private record Ingang(HttpMethod methode, String patroon, boolean script, Recht recht) {
        private String pad() {
            return patroon.replace("{kenmerk}", KENMERK)
                    .replace("{gemeente}", "druten")
                    .replace("{vorm}", "csv")
                    .replace("{document}", "brief")
                    .replace("{soort}", "terugmelding")
                    .replace("{besluit}", besluit.toString())
                    .replace("{besluitId}", besluit.toString())
                    .replaceFirst("\\{\\w+}", (patroon.startsWith("/inlezen") ? inlezing : advies).toString())
                    .replaceAll("\\{\\w+}", besluit.toString());
        }

        private boolean isOverEen() {
            return patroon.contains("{") && !patroon.startsWith("/inlezen") && recht != Recht.CIJFERS_LEZEN;
        }
    }

    private Stream<Ingang> ingangen() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> ingangen(entry.getKey(), entry.getValue()));
    }

    private static Stream<Ingang> ingangen(RequestMappingInfo info, HandlerMethod method) {
        Vereist vereist = method.getMethodAnnotation(Vereist.class) != null
                ? method.getMethodAnnotation(Vereist.class)
                : method.getBeanType().getAnnotation(Vereist.class);
        if (vereist == null || Grond.of(vereist.value()) == Grond.BEHEER) {
            return Stream.empty();
        }
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(methode -> info.getPatternValues().stream()
                        .map(patroon -> new Ingang(
                                methode.asHttpMethod(),
                                patroon.replaceAll(":[^}]*}", "}"),
                                !info.getHeadersCondition().isEmpty(),
                                vereist.value())));
    }

    @Test
    void every_page_and_operation_about_persons_leaves_its_line() throws Exception {
        List<Ingang> alle = ingangen().toList();
        assertThat(alle).hasSizeGreaterThan(50);
        for (Ingang ingang : alle) {
            logboek.begin(false);

            MockHttpServletResponse antwoord = ask(ingang, "{}");

            List<Logregel> regels = logboek.geschreven();
            assertThat(regels)
                    .as("%s %d", ingang, antwoord.getStatus())
                    .isNotEmpty()
                    .allSatisfy(regel -> assertThat(regel.handeling()).isEqualTo(ingang.methode + " " + ingang.patroon))
                    .allSatisfy(regel -> assertThat(regel.uitkomst())
                            .isEqualTo(antwoord.getStatus() < 400 ? Uitkomst.GEGEVEN : Uitkomst.GEWEIGERD));
            if (ingang.isOverEen() && antwoord.getStatus() < 400) {
                assertThat(regels)
                        .as("%s %d", ingang, antwoord.getStatus())
                        .anyMatch(regel -> KENMERK.equalsIgnoreCase(regel.kenmerk()));
            }
            if (ingang.recht != Recht.CIJFERS_LEZEN && ingang.recht != Recht.INLEZEN) {
                assertThat(named(antwoord.getContentAsString(), regels))
                        .as("%s", ingang)
                        .isEmpty();
            }
            assertThat(regels)
                    .as("%s", ingang)
                    .allSatisfy(regel -> assertThat(words(regel)).doesNotContain(GEHEIM));
        }
    }

    /** All of a line but its moment and the number of what it is about, in which any digits may stand. */
    private static String words(Logregel regel) {
        return String.join(
                " ",
                regel.account(),
                regel.naam(),
                String.valueOf(regel.gemeente()),
                String.valueOf(regel.kenmerk()),
                regel.handeling());
    }

    /** Who stands in the answer, but not in the log. */
    private static List<String> named(String antwoord, List<Logregel> regels) {
        return Stream.of(KENMERK, ANDER)
                .filter(antwoord::contains)
                .filter(kenmerk -> regels.stream().noneMatch(regel -> kenmerk.equalsIgnoreCase(regel.kenmerk())))
                .toList();
    }

    @Test
    void where_the_log_cannot_be_written_nothing_is_answered() throws Exception {
        for (Ingang ingang : ingangen().toList()) {
            logboek.begin(true);

            MockHttpServletResponse antwoord = ask(ingang, "{}");

            assertThat(antwoord.getContentAsByteArray()).as("%s", ingang).isEmpty();
            assertThat(antwoord.getStatus()).as("%s", ingang).isEqualTo(503);
            assertThat(antwoord.getHeader(HttpHeaders.LOCATION))
                    .as("%s", ingang)
                    .isNull();
        }
    }

    @Test
    void what_is_for_nobody_in_particular_is_answered_without_a_line() throws Exception {
        logboek.begin(true);

        assertThat(get("/beleid").getStatus()).isEqualTo(200);
        assertThat(get("/routewijzer.css").getStatus()).isEqualTo(200);
        assertThat(get("/v1/gemeenten").getContentAsString()).contains("druten");
    }

    /** The start page is for everybody, but shows candidates to who may look them up. */
    @Test
    void whoever_is_shown_on_a_page_for_everybody_stands_in_the_log() throws Exception {
        String pagina = get("/").getContentAsString();

        assertThat(pagina).contains(KENMERK);
        assertThat(named(pagina, logboek.geschreven())).isEmpty();
    }

    @Test
    void a_list_leaves_a_line_for_everybody_on_it() throws Exception {
        get("/adviezen?zoek=PROEF");

        assertThat(logboek.geschreven())
                .extracting(Logregel::kenmerk)
                .contains("proef-wie-keek", "proef-ook-hier")
                .doesNotHaveDuplicates();
    }

    @Test
    void what_was_asked_for_and_not_found_stands_in_the_log_by_its_number() throws Exception {
        UUID onbekend = UUID.randomUUID();

        assertThat(get("/adviezen/" + onbekend).getStatus()).isEqualTo(404);

        assertThat(logboek.geschreven()).singleElement().satisfies(regel -> {
            assertThat(regel.stuk()).isEqualTo(onbekend);
            assertThat(regel.uitkomst()).isEqualTo(Uitkomst.GEWEIGERD);
        });
    }

    @Test
    void every_line_of_a_stream_leaves_its_own() throws Exception {
        String regels = Stream.of("S-1", "S-2", "S-3")
                .map(kenmerk ->
                        "{\"kenmerk\":\"" + kenmerk + "\",\"gemeente\":\"druten\",\"geboortedatum\":\"1990-05-21\"}")
                .reduce("", (een, ander) -> een + ander + "\n");

        MockHttpServletResponse antwoord =
                ask(new Ingang(HttpMethod.POST, "/v1/bulkadviezen", false, Recht.ADVIES_GEVEN), regels);

        assertThat(antwoord.getContentAsString().lines()).hasSize(3);
        assertThat(logboek.geschreven()).extracting(Logregel::kenmerk).containsExactly("s-1", "s-2", "s-3");
    }

    /** And that somebody asked it stands there the next time. */
    @Test
    void the_log_tells_who_looked_in_words_for_the_candidate() throws Exception {
        get("/adviezen/" + advies);
        Ingang wieKeek = new Ingang(HttpMethod.POST, "/logboek", false, Recht.LOGBOEK_LEZEN);

        String pagina = ask(wieKeek, "kenmerk=" + KENMERK).getContentAsString(StandardCharsets.UTF_8);

        assertThat(pagina)
                .containsPattern(
                        "Op \\d+ \\p{L}+ \\d{4} om \\d\\d[.]\\d\\d uur bekeek een medewerker van Druten uw dossier[.]")
                .contains("GET /adviezen/{id}", "Lokale gebruiker (lokaal)")
                .doesNotContain("wie uw gegevens zag");
        assertThat(ask(wieKeek, "kenmerk=" + KENMERK.toLowerCase(Locale.ROOT))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("wie uw gegevens zag");
        assertThat(ask(wieKeek, "kenmerk=NIEMAND-1").getContentAsString(StandardCharsets.UTF_8))
                .contains("Er is niets gevonden");
    }

    private static MockHttpServletResponse get(String pad) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(URI.create(pad))
                        .header(HttpHeaders.ACCEPT, pad.startsWith("/v1") ? "*/*" : "text/html,*/*"))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletResponse ask(Ingang ingang, String inhoud) throws Exception {
        String pad = ingang.pad();
        MockHttpServletRequestBuilder vraag = MockMvcRequestBuilders.request(ingang.methode, URI.create(pad))
                .header(HttpHeaders.ACCEPT, pad.startsWith("/v1") ? "*/*" : "text/html,*/*");
        if (ingang.script) {
            vraag.header("HX-Request", "true");
        }
        if (ingang.methode.equals(HttpMethod.POST)) {
            vraag.content(inhoud)
                    .contentType(
                            pad.endsWith("bulkadviezen")
                                    ? MediaType.APPLICATION_NDJSON
                                    : pad.startsWith("/v1")
                                            ? MediaType.APPLICATION_JSON
                                            : MediaType.APPLICATION_FORM_URLENCODED);
        }
        return mvc.perform(vraag).andReturn().getResponse();
    }
}

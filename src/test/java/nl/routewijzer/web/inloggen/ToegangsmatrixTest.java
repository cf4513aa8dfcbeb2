package nl.routewijzer.web.inloggen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.Routewijzer;
import nl.routewijzer.inlezen.Inlezingen;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Gebruiker.Toekenning;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.web.api.http.ApiPath;
import nl.routewijzer.web.inloggen.Rechtentabel.Soort;
import nl.routewijzer.web.inloggen.Rechtentabel.Verzoek;
import nl.routewijzer.web.inloggen.Toegangsproef.Antwoord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** The whole service answers every call as {@code features/toegang} says, whoever asks. */
@SpringBootTest(classes = {Routewijzer.class, ToegangsmatrixTest.Proefaanmelding.class})
class ToegangsmatrixTest {
    /** May everything, by the name of who asks. */
    static final String ALLES = "alles";

    private static final String EIGEN = "druten";
    private static final String ANDERE = "heumen";
    private static final String VAN_NIEMAND = "wijchen";
    private static final int FEWEST_CALLS = 10_000;
    private static final String INLOGGEN = "/inloggen";
    private static final int MOST_SHOWN = 25;

    private static final Rechtentabel TABEL = Rechtentabel.read();
    private static final List<Verzoek> VERZOEKEN = TABEL.verzoeken();
    private static final List<Proefpersoon> PERSONEN = Proefpersoon.all(EIGEN, ANDERE);

    @TempDir
    static Path folder;

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private static Toegangsproef proef;
    private static List<Proefdossier> dossiers;
    /** With the file that somebody read in. */
    private static final Map<String, Proefdossier> eigen = new HashMap<>();

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        properties.add("routewijzer.data", folder::toString);
    }

    /** Believes whoever says by a header who it is. */
    static class Proefaanmelding {
        private static final Map<String, Gebruiker> BEKEND = Stream.concat(
                        Stream.of(Map.entry(ALLES, Gebruiker.LOKAAL)),
                        PERSONEN.stream()
                                .map(persoon -> Map.entry(
                                        persoon.naam(), persoon.gebruiker().orElseThrow())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        @Bean
        @Primary
        Uitnodiging proefuitnodiging() {
            return (request, response) -> {
                if (ApiPath.isApi(request.getRequestURI())) {
                    response.sendError(HttpStatus.UNAUTHORIZED.value());
                } else {
                    response.sendRedirect(INLOGGEN);
                }
            };
        }

        @Bean
        @Primary
        Aanmelding proefaanmelding() {
            return request ->
                    Optional.ofNullable(request.getHeader(Proefpersoon.HEADER)).map(BEKEND::get);
        }
    }

    @BeforeAll
    static void store(@Autowired WebApplicationContext context) {
        proef = new Toegangsproef(context);
        dossiers = Stream.of(EIGEN, ANDERE, VAN_NIEMAND)
                .flatMap(gemeente -> Stream.of(1, 2).map(nummer -> Proefdossier.store(gemeente, nummer, context)))
                .toList();
    }

    @Test
    void the_roles_have_the_rights_of_the_table() {
        assertThat(TABEL.rechten()).hasSize(Recht.values().length);
        TABEL.rechten()
                .forEach((recht, rollen) -> assertThat(Arrays.stream(Rol.values())
                                .filter(rol -> rol.rechten().contains(recht)))
                        .as(recht.name())
                        .containsExactlyInAnyOrderElementsOf(rollen));
    }

    @Test
    void the_tables_do_not_contradict_each_other() {
        assertThat(VERZOEKEN)
                .allSatisfy(verzoek -> assertThat(verzoek.rollen())
                        .as(verzoek.toString())
                        .isEqualTo(verzoek.recht().map(TABEL.rechten()::get).orElse(Set.of())));
    }

    /** Both ways: what is there stands in the tables, and what stands in the tables is there. */
    @Test
    void every_page_and_every_operation_stands_in_the_tables() throws Exception {
        Set<HandlerMethod> genoemd = new HashSet<>();
        for (Verzoek verzoek : VERZOEKEN) {
            genoemd.add(handler(verzoek));
        }
        assertThat(genoemd.stream().map(HandlerMethod::toString))
                .containsExactlyInAnyOrderElementsOf(mapping.getHandlerMethods().values().stream()
                        .map(HandlerMethod::toString)
                        .toList());
    }

    private HandlerMethod handler(Verzoek verzoek) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(
                verzoek.methode().name(), dossiers.get(0).in(verzoek.pad()).split("\\?")[0]);
        request.setContentType(verzoek.pad().endsWith("bulkadviezen") ? "application/x-ndjson" : "application/json");
        if (verzoek.script()) {
            request.addHeader("HX-Request", "true");
        }
        ServletRequestPathUtils.parseAndCache(request);
        HandlerExecutionChain keten = mapping.getHandler(request);
        assertThat(keten).as(verzoek.toString()).isNotNull();
        return ((HandlerMethod) keten.getHandler()).getResolvedFromHandlerMethod() == null
                ? (HandlerMethod) keten.getHandler()
                : ((HandlerMethod) keten.getHandler()).getResolvedFromHandlerMethod();
    }

    /** Every role and every two, every scope, nobody, somebody whose session is over; also HEAD and OPTIONS. */
    @Test
    void nobody_gets_what_is_not_for_them() {
        int eerder = proef.aantal();
        List<String> fouten = new ArrayList<>();
        everybody()
                .forEach(persoon -> VERZOEKEN.forEach(verzoek -> targets(persoon, verzoek)
                        .filter(dossier -> !isOfAnother(persoon, verzoek, dossier))
                        .forEach(dossier -> check(persoon, persoon.naam(), verzoek, dossier, fouten))));

        assertRight(fouten);
        assertThat(proef.aantal() - eerder).isGreaterThan(FEWEST_CALLS);
    }

    /** Who may do it, but not about this one. */
    @Test
    void nobody_gets_what_is_of_another_municipality() {
        List<String> fouten = new ArrayList<>();
        PERSONEN.forEach(persoon -> VERZOEKEN.forEach(verzoek -> targets(persoon, verzoek)
                .filter(dossier -> isOfAnother(persoon, verzoek, dossier))
                .forEach(dossier -> check(persoon, persoon.naam(), verzoek, dossier, fouten))));
        assertRight(fouten);
    }

    /** Also of one's own municipality: what its lines are about is not known before they are read in. */
    @Test
    void nobody_gets_a_file_that_somebody_else_reads_in() {
        List<String> fouten = new ArrayList<>();
        Proefdossier vanEenAnder = dossiers.get(0).readInBy(Gebruiker.LOKAAL, context.getBean(Inlezingen.class));
        PERSONEN.forEach(persoon -> VERZOEKEN.stream()
                .filter(verzoek -> verzoek.soort() == Soort.INLEZING)
                .forEach(verzoek -> {
                    Antwoord antwoord = proef.ask(persoon.naam(), verzoek, verzoek.methode(), vanEenAnder, "{}");
                    if (!antwoord.equals(proef.nothing(persoon.naam(), verzoek, verzoek.methode()))) {
                        fouten.add(persoon.naam() + " " + verzoek);
                    }
                }));
        assertRight(fouten);
    }

    @Test
    void no_list_no_count_and_no_search_tells_of_another_municipality() {
        List<String> fouten = new ArrayList<>();
        PERSONEN.forEach(persoon -> VERZOEKEN.forEach(verzoek -> {
            if (verzoek.soort() == Soort.LIJST) {
                checkList(persoon, persoon.naam(), verzoek, fouten);
            } else if (verzoek.soort() == Soort.ZOEKEN) {
                checkSearch(persoon, verzoek, fouten);
            }
        }));
        assertRight(fouten);
    }

    @Test
    void nobody_gets_advice_about_a_candidate_of_another_municipality() {
        List<String> fouten = new ArrayList<>();
        PERSONEN.stream()
                .filter(Proefpersoon::isThorough)
                .forEach(persoon -> VERZOEKEN.stream()
                        .filter(verzoek -> verzoek.soort() == Soort.ADVIES
                                && verzoek.methode().equals(HttpMethod.POST)
                                && verzoek.recht().equals(Optional.of(Recht.ADVIES_GEVEN)))
                        .forEach(verzoek -> checkAdvice(persoon, verzoek, fouten)));
        assertRight(fouten);
    }

    /** The tests above can fail: where everybody may do everything, each call that was refused is told. */
    @Test
    void a_leak_is_found() {
        Proefpersoon beleidsmaker = named(Rol.BELEIDSMAKER);
        Inlezingen inlezingen = context.getBean(Inlezingen.class);
        Proefdossier eigenDossier = dossiers.get(0).readInBy(Gebruiker.LOKAAL, inlezingen);
        dossiers.stream()
                .filter(dossier -> !dossier.gemeente().equals(EIGEN))
                .forEach(dossier -> dossier.readInBy(Gebruiker.LOKAAL, inlezingen));
        for (Verzoek verzoek : VERZOEKEN) {
            List<String> fouten = new ArrayList<>();
            boolean refused = beleidsmaker.bereik(verzoek).isLeeg() && verzoek.soort() != Soort.OPENBAAR;
            check(beleidsmaker, ALLES, verzoek, eigenDossier, fouten);
            assertThat(fouten)
                    .as(verzoek.toString())
                    .hasSize(!refused ? 0 : verzoek.methode() == HttpMethod.GET ? 2 : 1);
        }
        List<String> lijsten = new ArrayList<>();
        VERZOEKEN.stream()
                .filter(verzoek -> verzoek.soort() == Soort.LIJST)
                .forEach(verzoek -> checkList(named(Rol.SYSTEEM), ALLES, verzoek, lijsten));
        assertThat(String.join("\n", lijsten))
                .contains("GET /adviezen:", "GET /adviezen.csv:", "GET /adviezen.xlsx:", "GET /v1/routeadviezen:")
                .contains("GET /v1/overzicht:", "GET /:", "GET /inlezen:");
    }

    private static Proefpersoon named(Rol rol) {
        return Proefpersoon.of(new Toekenning(rol, Bereik.van(List.of(EIGEN))));
    }

    private static Stream<Proefpersoon> everybody() {
        return Stream.concat(PERSONEN.stream(), Proefpersoon.BUITEN.stream());
    }

    /** One of each municipality for who is asked less of, so that the test takes no longer than needed. */
    private static Stream<Proefdossier> targets(Proefpersoon persoon, Verzoek verzoek) {
        return verzoek.isOverIets()
                ? Stream.concat(
                        dossiers.stream().filter(dossier -> dossier.isFirst() || persoon.isThorough()),
                        Stream.of(Proefdossier.ONBEKEND))
                : dossiers.stream().limit(1);
    }

    private static boolean isOfAnother(Proefpersoon persoon, Verzoek verzoek, Proefdossier dossier) {
        Bereik bereik = persoon.bereik(verzoek);
        return verzoek.isOverIets()
                && dossier != Proefdossier.ONBEKEND
                && !bereik.isLeeg()
                && !bereik.bevat(dossier.gemeente());
    }

    /** @param wie as whom it is really asked */
    private void check(Proefpersoon persoon, String wie, Verzoek verzoek, Proefdossier dossier, List<String> fouten) {
        methods(verzoek)
                .filter(methode -> methode.equals(verzoek.methode()) || dossier.isFirst() && persoon.isThorough())
                .forEach(methode -> {
                    Proefdossier ding =
                            isOwnFile(persoon, verzoek, dossier) ? readIn(persoon, methode, dossier) : dossier;
                    Antwoord antwoord = proef.ask(wie, verzoek, methode, ding, "{}");
                    if (!isRight(antwoord, persoon, wie, verzoek, methode, ding)) {
                        fouten.add(persoon.naam() + " " + methode + " " + verzoek.pad() + " (" + dossier.gemeente()
                                + "): " + antwoord.unlike(proef.nothing(persoon.naam(), verzoek, methode)));
                    }
                });
    }

    private static Stream<HttpMethod> methods(Verzoek verzoek) {
        Stream<HttpMethod> read = verzoek.methode().equals(HttpMethod.GET) ? Stream.of(HttpMethod.HEAD) : Stream.of();
        Stream<HttpMethod> options = verzoek.soort() == Soort.OPENBAAR ? Stream.of() : Stream.of(HttpMethod.OPTIONS);
        return Stream.of(Stream.of(verzoek.methode()), read, options).flatMap(each -> each);
    }

    /** Whoever may read a file in sees the own ones. */
    private static boolean isOwnFile(Proefpersoon persoon, Verzoek verzoek, Proefdossier dossier) {
        return verzoek.soort() == Soort.INLEZING && persoon.bereik(verzoek).bevat(dossier.gemeente());
    }

    /** What may be thrown away is made for it. */
    private Proefdossier readIn(Proefpersoon persoon, HttpMethod methode, Proefdossier dossier) {
        Supplier<Proefdossier> ingelezen =
                () -> dossier.readInBy(persoon.gebruiker().orElseThrow(), context.getBean(Inlezingen.class));
        return methode.equals(HttpMethod.POST)
                ? ingelezen.get()
                : eigen.computeIfAbsent(persoon.naam() + dossier.kenmerk(), sleutel -> ingelezen.get());
    }

    private boolean isRight(
            Antwoord antwoord,
            Proefpersoon persoon,
            String wie,
            Verzoek verzoek,
            HttpMethod methode,
            Proefdossier dossier) {
        if (methode.equals(HttpMethod.OPTIONS)) {
            return antwoord.equals(proef.nothing(wie, verzoek, methode));
        } else if (verzoek.soort() == Soort.OPENBAAR) {
            return antwoord.status() == (verzoek.pad().equals("/error") ? 404 : 200);
        } else if (persoon.gebruiker().isEmpty()) {
            return verzoek.isApi() ? antwoord.status() == 401 : isSentToLogIn(antwoord);
        } else if (isAllowed(persoon, verzoek, dossier)) {
            return antwoord.status() < 500 && antwoord.status() != 404 && antwoord.status() != 401;
        }
        return antwoord.isNietGevonden() && antwoord.equals(proef.nothing(persoon.naam(), verzoek, methode));
    }

    private static boolean isAllowed(Proefpersoon persoon, Verzoek verzoek, Proefdossier dossier) {
        Bereik bereik = persoon.bereik(verzoek);
        return verzoek.isOverIets() ? bereik.bevat(dossier.gemeente()) : !bereik.isLeeg();
    }

    private static boolean isSentToLogIn(Antwoord antwoord) {
        return antwoord.status() / 100 == 3
                && String.valueOf(antwoord.koppen().get("Location")).startsWith("[" + INLOGGEN);
    }

    /** Names nobody of another municipality, and counts nobody. */
    private void checkList(Proefpersoon persoon, String wie, Verzoek verzoek, List<String> fouten) {
        if (persoon.bereik(verzoek).isLeeg()) {
            return;
        }
        Bereik bereik = verzoek.recht().equals(Optional.of(Recht.BELEID_LEZEN))
                ? persoon.gebruiker().orElseThrow().bereik(Recht.KANDIDAAT_LEZEN)
                : persoon.bereik(verzoek);
        String tekst = proef.ask(wie, verzoek, HttpMethod.GET, Proefdossier.ONBEKEND, "")
                .tekst();
        List<String> gelekt = dossiers.stream()
                .filter(dossier -> !bereik.bevat(dossier.gemeente()))
                .flatMap(dossier -> Stream.of(
                        dossier.kenmerk(), dossier.advies().toString(), "lijst-" + dossier.gemeente() + ".csv"))
                .filter(tekst::contains)
                .toList();
        long geteld = dossiers.stream()
                .filter(dossier -> bereik.bevat(dossier.gemeente()))
                .count();
        boolean isCount = verzoek.pad().equals("/v1/overzicht");
        if (!gelekt.isEmpty() || isCount && !tekst.contains("\"kandidaten\":" + geteld + ",")) {
            fouten.add(persoon.naam() + " " + verzoek + ": " + gelekt + (isCount ? tekst : ""));
        }
        if (verzoek.pad().startsWith("/adviezen")
                && dossiers.stream()
                        .anyMatch(dossier -> bereik.bevat(dossier.gemeente()) && !tekst.contains(dossier.kenmerk()))) {
            fouten.add(persoon.naam() + " " + verzoek + " misses somebody");
        }
    }

    /** Somebody of another municipality is found as little as somebody who is not there. */
    private void checkSearch(Proefpersoon persoon, Verzoek verzoek, List<String> fouten) {
        Bereik bereik = persoon.bereik(verzoek);
        if (bereik.isLeeg()) {
            return;
        }
        Antwoord niemand = proef.ask(persoon.naam(), verzoek, HttpMethod.GET, Proefdossier.ONBEKEND, "");
        for (Proefdossier dossier : dossiers) {
            Antwoord antwoord = proef.ask(persoon.naam(), verzoek, HttpMethod.GET, dossier, "");
            if (antwoord.equals(niemand) == bereik.bevat(dossier.gemeente())) {
                fouten.add(persoon.naam() + " " + verzoek + " (" + dossier.gemeente() + "): " + shortened(antwoord));
            }
        }
    }

    /** Something else is wrong as well, so that nobody gets advice: whether it is refused for this is told. */
    private void checkAdvice(Proefpersoon persoon, Verzoek verzoek, List<String> fouten) {
        Bereik bereik = persoon.bereik(verzoek);
        if (bereik.isLeeg()) {
            return;
        }
        for (String gemeente : List.of(EIGEN, ANDERE, VAN_NIEMAND, "nergenshuizen")) {
            String inhoud = verzoek.isApi()
                    ? "{\"kenmerk\":\"PROEF-1\",\"gemeente\":\"" + gemeente + "\"}"
                    : "kenmerk=PROEF-1&gemeente=" + gemeente;
            String tekst = proef.ask(persoon.naam(), verzoek, HttpMethod.POST, Proefdossier.ONBEKEND, inhoud)
                    .tekst();
            boolean refused = tekst.contains("geen advies vragen voor de gemeente")
                    || tekst.contains(
                            "Vul daarvoor in: <a class=\"utrecht-link utrecht-link--html-a\" href=\"#gemeente\">");
            boolean isForm = verzoek.pad().endsWith("/nieuw") || verzoek.pad().equals("/gesprek");
            if (refused == bereik.bevat(gemeente) && !isForm) {
                fouten.add(persoon.naam() + " " + verzoek + " (" + gemeente + "): " + tekst);
            }
        }
    }

    private static String shortened(Antwoord antwoord) {
        String tekst = antwoord.status() + " " + antwoord.koppen() + " " + antwoord.tekst();
        return tekst.substring(0, Math.min(tekst.length(), 400));
    }

    private static void assertRight(List<String> fouten) {
        assertThat(fouten.stream().limit(MOST_SHOWN))
                .as(fouten.size() + " wrong answers")
                .isEmpty();
    }
}

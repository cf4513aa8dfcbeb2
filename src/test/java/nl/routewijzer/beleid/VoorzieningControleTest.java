package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.Regelmap;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Voorziening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a voorziening that a policy maker adds, and where a good one is offered. */
class VoorzieningControleTest {
    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-21");
    private static final String PAD = "gemeente/druten/buurtbedrijf.regels";
    private static final String GOED = """
            voorziening BUURTBEDRIJF "Buurtbedrijf"
              bron: raadsbesluit
              zwaarte 21
              dekt WERKRITME
              duurt hoogstens 10 weken
              niet beschikbaar bij TE_ZWAK
            einde
            """;

    @Test
    void a_municipality_adds_a_voorziening_for_itself_alone() {
        Beleidsregister register = Beleidsregister.of(files(GOED));

        assertThat(offered(register, "druten", VANDAAG)).contains("BUURTBEDRIJF");
        assertThat(offered(register, "beuningen", VANDAAG)).doesNotContain("BUURTBEDRIJF");
        assertThat(register.grenzen().voorzieningen()).contains("BUURTBEDRIJF");
    }

    @Test
    void a_bezwaar_that_no_rule_gives_is_told_once_and_not_for_every_date() {
        assertThat(catchThrowableOfType(
                                RulesRejected.class,
                                () -> Beleidsregister.of(files(GOED.replace("TE_ZWAK", "ZONDER_REGEL"))))
                        .problemen())
                .extracting(Probleem::toString)
                .containsExactly(PAD + ":6:24  Geen regel geeft het bezwaar ZONDER_REGEL.");
    }

    @Test
    void a_voorziening_is_offered_in_its_period_only() {
        Beleidsregister register = Beleidsregister.of(
                files(GOED.replace("  zwaarte", "  geldig van 2024-01-01 tot 2025-01-01\n  zwaarte")));

        assertThat(offered(register, "druten", LocalDate.parse("2023-12-31"))).doesNotContain("BUURTBEDRIJF");
        assertThat(offered(register, "druten", LocalDate.parse("2024-01-01"))).contains("BUURTBEDRIJF");
        assertThat(offered(register, "druten", LocalDate.parse("2024-12-31"))).contains("BUURTBEDRIJF");
        assertThat(offered(register, "druten", LocalDate.parse("2025-01-01"))).doesNotContain("BUURTBEDRIJF");
    }

    @Test
    void a_voorziening_can_change_from_a_day_on() {
        String later = GOED.replace("zwaarte 21", "zwaarte 51");
        Beleidsregister register =
                Beleidsregister.of(files(GOED.replace("  zwaarte", "  geldig tot 2027-01-01\n  zwaarte")
                        + later.replace("  zwaarte", "  geldig vanaf 2027-01-01\n  zwaarte")));

        assertThat(weight(register, "2026-12-31")).isEqualTo(21);
        assertThat(weight(register, "2027-01-01")).isEqualTo(51);
    }

    @Test
    void a_bezwaar_can_have_a_period_and_an_exception() {
        Beleidsregister register = Beleidsregister.of(files(GOED.replace(
                "bij TE_ZWAK", "bij TE_ZWAK van 2024-01-01 tot 2025-01-01 tenzij de regeling is IOAW of IOAZ")));

        Voorziening.Bezwaar bezwaar = register.inForce("druten", VANDAAG).voorzieningen().stream()
                .filter(voorziening -> voorziening.code().equals("BUURTBEDRIJF"))
                .flatMap(voorziening -> voorziening.bezwaren().stream())
                .findFirst()
                .orElseThrow();

        assertThat(bezwaar.geldigheid()).hasToString("vanaf 2024-01-01 tot 2025-01-01");
        assertThat(bezwaar.tenzij()).isNotNull();
    }

    @Test
    void a_region_declares_a_parameter_and_a_municipality_sets_it_for_its_own_period() {
        Beleidsregister register = Regelmap.register();

        assertThat(offered(register, "heumen", LocalDate.parse("2016-12-31"))).doesNotContain("WERKPUNT");
        assertThat(offered(register, "heumen", LocalDate.parse("2017-01-01"))).contains("WERKPUNT");
        assertThat(offered(register, "druten", LocalDate.parse("2017-01-01"))).doesNotContain("WERKPUNT");
        assertThat(offered(register, "heumen", LocalDate.parse("2018-01-01"))).doesNotContain("WERKPUNT");
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("wrong")
    void a_wrong_voorziening_is_refused_with_line_and_reason(String van, String naar, String melding) {
        assertThat(problems(GOED.replace(van, naar))).contains(PAD + ":" + melding);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(
                        "BUURTBEDRIJF",
                        "LEERWERKPLEK",
                        "1:13  De voorziening LEERWERKPLEK staat ook al in regio/rijk-van-nijmegen/voorzieningen.regels:N. Kies een andere code of een andere periode."),
                arguments(
                        "zwaarte 21",
                        "zwaarte 50",
                        "3:3  BUURTBEDRIJF is even zwaar als LEERWERKPLEK (regio/rijk-van-nijmegen/voorzieningen.regels:N) en helpt bij hetzelfde. Geef ze een andere zwaarte: dan is duidelijk welke lichter is."),
                arguments("TE_ZWAK", "TE_SWAK", "6:24  Geen regel geeft het bezwaar TE_SWAK. Bedoelt u TE_ZWAK?"),
                arguments(
                        "WERKRITME",
                        "WERKRITMES",
                        "4:8  'WERKRITMES' is geen behoefte; kies uit: WERK_VINDEN, SOLLICITEREN, WERKERVARING_BIJ_WERKGEVER, VAKVAARDIGHEDEN, WERKRITME, WERKNEMERSVAARDIGHEDEN, MOTIVATIE, BEROEPSBEELD, TAAL, LOONWAARDE, BEGELEIDING_WERKPLEK, WERKGEVERSRISICO, INWERKTIJD, WERKGEVER_BEGELEIDING, KOSTEN, NAZORG, DIAGNOSE_BELASTBAARHEID, DIAGNOSE_VAARDIGHEDEN, DIAGNOSE_ZELFBEELD, DIAGNOSE_BESCHUT, BESCHUTTE_PLEK, DAGBESTEDING, ACTIVERING. Bedoelt u WERKRITME?"),
                arguments(
                        "dekt WERKRITME",
                        "dekt WERKRITME als de kandidaat een statushouder is",
                        "4:22  Deze zin ken ik niet: \"de kandidaat een statushouder is\". Bedoelt u: \"de kandidaat is statushouder\"?"),
                arguments(
                        "10 weken",
                        "10 procent",
                        "5:19  '10 procent' past hier niet; verwacht wordt een aantal weken of maanden, bijvoorbeeld 8 weken of 6 maanden."),
                arguments(
                        "10 weken",
                        "proefplaatsing",
                        "5:19  De parameter 'proefplaatsing' bestaat niet. Bedoelt u proefplaatsingMaanden of proefplaatsingVerlengdMaanden?"),
                arguments(
                        "10 weken",
                        "loonwaardeVolledig",
                        "5:19  De parameter loonwaardeVolledig past hier niet; verwacht wordt een aantal weken of maanden, bijvoorbeeld 8 weken of 6 maanden."),
                arguments(
                        "10 weken",
                        "10 weken, te verlengen tot 9 weken",
                        "5:29  BUURTBEDRIJF duurt hoogstens 10 weken, te verlengen tot 9 weken: een verlenging is niet korter dan de termijn zelf."),
                arguments(
                        "10 weken",
                        "10 weken, te verlengen tot 9 procent",
                        "5:46  '9 procent' past hier niet; verwacht wordt een aantal weken of maanden, bijvoorbeeld 8 weken of 6 maanden."),
                arguments(
                        "10 weken",
                        "aowLeeftijd",
                        "5:19  De parameter aowLeeftijd past hier niet; verwacht wordt een aantal weken of maanden, bijvoorbeeld 8 weken of 6 maanden."),
                arguments(
                        "bij TE_ZWAK",
                        "bij TE_ZWAK tenzij de regeling is IOAX",
                        "6:54  'IOAX' is geen waarde van de regeling; kies uit: PARTICIPATIEWET, BIJSTAND_AANGEVRAAGD, IOAW, IOAZ, ANW, NUG, WW, WIA, WAJONG, WAO, WAZ, ZW, IOW, WSW, GEEN."),
                arguments("  zwaarte 21\n", "", "1:1  Zeg hoe zwaar de voorziening is, bijvoorbeeld: zwaarte 50"),
                arguments(
                        "  dekt WERKRITME\n",
                        "",
                        "1:1  Zeg welke behoefte de voorziening dekt, bijvoorbeeld: dekt WERKRITME"),
                arguments(
                        "zwaarte 21",
                        "zwaarte zwaar",
                        "3:11  'zwaar' is geen zwaarte; schrijf een heel getal van 1 tot en met 999."),
                arguments(
                        "zwaarte 21", "zwaarte 21\n  zwaarte 22", "4:3  \"zwaarte\" staat er al bij deze voorziening."),
                arguments("einde\n", "", "1:1  Sluit de voorziening hierboven af met \"einde\"."),
                arguments(
                        "voorziening BUURTBEDRIJF \"Buurtbedrijf\"",
                        "voorziening Buurtbedrijf",
                        "1:1  Een voorziening begint met een code en een naam tussen aanhalingstekens, bijvoorbeeld: voorziening LEERWERKPLEK \"Leerwerkplek\"."),
                arguments(
                        "niet beschikbaar bij TE_ZWAK",
                        "alleen als de kandidaat is statushouder",
                        "6:3  Hier hoort een zin over het beleid van de gemeente, bijvoorbeeld: alleen als voor de gemeente geldt nugBediend"));
    }

    @Test
    void behoeften_and_bezwaren_are_listed_as_dutch_does() {
        Beleidsregister register =
                Beleidsregister.of(files(GOED.replace("dekt WERKRITME", "dekt WERKRITME, TAAL en MOTIVATIE")
                        .replace("TE_ZWAK", "TE_ZWAK of GEEN_WERKGEVER")));
        Voorziening voorziening = register.inForce("druten", VANDAAG).voorzieningen().stream()
                .filter(aanbod -> aanbod.code().equals("BUURTBEDRIJF"))
                .findFirst()
                .orElseThrow();

        assertThat(voorziening.dekkingen())
                .extracting(Voorziening.Dekking::behoefte)
                .containsExactly("WERKRITME", "TAAL", "MOTIVATIE");
        assertThat(voorziening.bezwaren(VANDAAG)).containsExactly("TE_ZWAK", "GEEN_WERKGEVER");
    }

    @Test
    void a_bezwaar_that_is_asked_on_a_day_must_be_given_on_that_day() {
        String bezwaar = """
                stap bezwaren
                regel X1 "Het buurtbedrijf is er alleen voor wie dichtbij woont"
                  bron: raadsbesluit
                  geldig vanaf 2025-01-01
                als
                  de fase is INTAKE
                dan
                  er is bezwaar TE_VER: "De kandidaat woont te ver weg."
                einde
                """;

        assertThat(problems(GOED.replace("TE_ZWAK", "TE_VER") + bezwaar))
                .contains(PAD + ":6:24  Geen regel geeft het bezwaar TE_VER.");
        assertThat(offered(
                        Beleidsregister.of(files(GOED.replace("TE_ZWAK", "TE_VER vanaf 2025-01-01") + bezwaar)),
                        "druten",
                        VANDAAG))
                .contains("BUURTBEDRIJF");
    }

    @Test
    void a_lower_layer_cannot_give_the_bezwaar_or_the_signal_of_a_higher_one() {
        String regel = """
                stap %s
                regel X1 "Titel"
                  bron: raadsbesluit
                als
                  de fase is INTAKE
                dan
                  %s
                einde
                """;

        assertThat(problems(regel.formatted("bezwaren", "er is bezwaar GEEN_WERKGEVER: \"Nee.\"")))
                .contains(
                        PAD
                                + ":7:17  GEEN_WERKGEVER wordt ook gegeven in landelijk/bezwaren.regels:N. Kies een andere code.");
        assertThat(problems(regel.formatted("signalen", "geef het signaal EENVOUDIGE_TAAL: \"Ja.\"")))
                .contains(
                        PAD
                                + ":7:20  EENVOUDIGE_TAAL wordt ook gegeven in landelijk/signalen.regels:N. Kies een andere code.");
    }

    @Test
    void a_municipality_replaces_one_of_two_rules_that_give_the_same_signal() {
        Beleidsregister register = Beleidsregister.of(files("""
                stap signalen
                regel S12a "Wie weggaat, krijgt een gesprek"
                  bron: raadsbesluit
                  vervangt S12a
                als
                  de uitkomst is TERUGMELDING
                dan
                  geef het signaal WARME_OVERDRACHT: "Nodig de kandidaat uit."
                einde
                """));

        assertThat(register.inForce("druten", VANDAAG).regelset().regels())
                .extracting(Regel::naam)
                .contains("S12a Wie weggaat, krijgt een gesprek");
    }

    @Test
    void as_heavy_as_what_the_municipality_switched_on_is_refused_too() {
        String rivaal = GOED.replace("zwaarte 21", "zwaarte 13").replace("WERKRITME", "SOLLICITEREN");
        String werkpunt = "zet werkpunt = ja\n  bron: raadsbesluit\n";

        assertThat(offered(Beleidsregister.of(files(rivaal)), "druten", VANDAAG))
                .contains("BUURTBEDRIJF");
        assertThat(problems(rivaal + werkpunt))
                .anyMatch(melding -> melding.contains("BUURTBEDRIJF is even zwaar als WERKPUNT"));
    }

    @Test
    void a_voorziening_cannot_mention_one_that_nobody_offers() {
        assertThat(problems(
                        GOED.replace("dekt WERKRITME", "dekt WERKRITME als LEERWERKPLEKK loopt minstens 3 maanden")))
                .contains(PAD + ":4:22  De voorziening 'LEERWERKPLEKK' bestaat niet. Bedoelt u LEERWERKPLEK?");
    }

    @Test
    void a_rule_cannot_mention_a_voorziening_that_nobody_offers() {
        String regel = """
                stap signalen
                regel X1 "Titel"
                  bron: raadsbesluit
                als
                  PARTICIPATIEPLAATSEN loopt minstens 6 maanden
                dan
                  geef het signaal LANG: "Dat is lang."
                einde
                """;

        assertThat(problems(regel))
                .contains(PAD
                        + ":5:3  De voorziening 'PARTICIPATIEPLAATSEN' bestaat niet. Bedoelt u PARTICIPATIEPLAATS?");
    }

    @Test
    void a_trial_placement_lasts_at_most_what_the_law_allows() {
        assertThat(problems("zet proefplaatsingMaanden = 7 maanden\n  bron: raadsbesluit\n"))
                .contains(
                        PAD
                                + ":1:1  proefplaatsingMaanden mag tussen 1 en 6 maanden zijn; hier staat 7 maanden (landelijk/parameters.regels:N).");
    }

    private static List<String> offered(Beleidsregister register, String gemeente, LocalDate dag) {
        return register.inForce(gemeente, dag).voorzieningen().stream()
                .map(Voorziening::code)
                .toList();
    }

    private static int weight(Beleidsregister register, String dag) {
        return register.inForce("druten", LocalDate.parse(dag)).voorzieningen().stream()
                .filter(voorziening -> voorziening.code().equals("BUURTBEDRIJF"))
                .findFirst()
                .orElseThrow()
                .zwaarte();
    }

    private static Map<String, String> files(String tekst) {
        Map<String, String> files = Regelmap.files();
        files.put(PAD, tekst);
        return files;
    }

    private static List<String> problems(String tekst) {
        return catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files(tekst))).problemen().stream()
                .map(probleem ->
                        probleem.toString().replaceAll("((?:landelijk|regio/[a-z-]+)/[a-z]+\\.regels):\\d+", "$1:N"))
                .toList();
    }
}

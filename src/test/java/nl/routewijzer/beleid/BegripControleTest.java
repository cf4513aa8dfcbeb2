package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.Regelmap;
import nl.routewijzer.regels.Groep;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Voorwaarde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a begrip can be used and what stands under it, and what is wrong with one. */
class BegripControleTest {
    private static final String PAD = "gemeente/druten/begrippen.regels";
    private static final String BEGRIP = """
            begrip jonge statushouder
              bron: raadsbesluit
            als
              de kandidaat is statushouder
              de kandidaat is jonger dan jongerengrens
            einde
            """;
    private static final String REGEL = """
            stap signalen
            regel S80 "Wie jong is en statushouder, krijgt een maatje"
              bron: raadsbesluit
            als
              begrip jonge statushouder geldt
            dan
              geef het signaal MAATJE: "Stel een maatje voor."
            einde
            """;

    @Test
    void a_rule_of_another_file_and_layer_uses_it() {
        Map<String, String> files = files(REGEL);
        files.put("regio/rijk-van-nijmegen/begrippen.regels", BEGRIP);

        assertThat(conditions(Beleidsregister.of(files), "2026-11-21")).hasSize(2);
    }

    @Test
    void it_can_change_from_a_day_on() {
        String later = BEGRIP.replace("  de kandidaat is statushouder\n", "");
        Beleidsregister register = Beleidsregister.of(files(BEGRIP.replace("  bron", "  geldig tot 2027-01-01\n  bron")
                + later.replace("  bron", "  geldig vanaf 2027-01-01\n  bron")
                + REGEL));

        assertThat(conditions(register, "2026-12-31")).hasSize(2);
        assertThat(conditions(register, "2027-01-01")).hasSize(1);
        assertThat(register.inForce("druten", LocalDate.parse("2026-12-31"))
                        .regelset()
                        .sleutel())
                .isNotEqualTo(register.inForce("druten", LocalDate.parse("2027-01-01"))
                        .regelset()
                        .sleutel());
    }

    @Test
    void it_can_rest_on_another_and_stand_in_a_choice_and_behind_a_voorziening() {
        Beleidsregister register = Beleidsregister.of(files(BEGRIP + """
                begrip bijna zelfstandig
                  bron: raadsbesluit
                als
                  een van deze:
                  - begrip jonge statushouder geldt niet
                  - de motivatie is VOLDOENDE
                einde
                voorziening BUURTBEDRIJF "Buurtbedrijf"
                  bron: raadsbesluit
                  zwaarte 21
                  dekt WERKRITME als begrip bijna zelfstandig geldt
                  niet beschikbaar bij TE_ZWAK tenzij begrip jonge statushouder geldt niet
                einde
                """));

        List<Voorwaarde> voorwaarden =
                register.inForce("druten", LocalDate.parse("2026-11-21")).voorzieningen().stream()
                        .filter(voorziening -> voorziening.code().equals("BUURTBEDRIJF"))
                        .flatMap(voorziening -> voorziening.voorwaarden().stream())
                        .toList();

        assertThat(voorwaarden.stream().flatMap(Voorwaarde::all).filter(Groep.class::isInstance))
                .hasSize(3)
                .allSatisfy(groep -> assertThat(((Groep) groep).voorwaarden()).isNotEmpty());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wrong")
    void a_wrong_begrip_or_use_of_it_is_refused_with_line_and_reason(String tekst, String melding) {
        assertThat(problems(tekst)).contains(PAD + ":" + melding);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(
                        REGEL.replace("statushouder geldt", "statushouders geldt") + BEGRIP,
                        "5:3  Het begrip 'jonge statushouders' bestaat hier niet. Bedoelt u jonge statushouder?"),
                arguments(
                        BEGRIP + BEGRIP,
                        "7:8  Het begrip 'jonge statushouder' staat ook al in gemeente/druten/begrippen.regels:1. Kies een andere naam."),
                arguments(
                        BEGRIP.replace("  de kandidaat is statushouder", "  begrip jonge statushouder geldt niet"),
                        "1:8  Het begrip 'jonge statushouder' leidt naar zichzelf: jonge statushouder, dan jonge statushouder."),
                arguments(
                        BEGRIP.replace("  de kandidaat is statushouder", "  begrip ander geldt")
                                + BEGRIP.replace("begrip jonge statushouder", "begrip ander")
                                        .replace("  de kandidaat is statushouder", "  begrip jonge statushouder geldt"),
                        "1:8  Het begrip 'jonge statushouder' leidt naar zichzelf: jonge statushouder, dan ander, dan jonge statushouder."),
                arguments(
                        BEGRIP.replace("  bron", "  geldig vanaf 2027-01-01\n  bron") + REGEL,
                        "12:3  Het begrip 'jonge statushouder' geldt niet op alle dagen waarop dit geldt (gemeente/druten/begrippen.regels:1)."),
                arguments(
                        BEGRIP.replace("  bron", "  geldig tot 2027-01-01\n  bron") + REGEL,
                        "12:3  Het begrip 'jonge statushouder' geldt niet op 2027-01-01, en dit wel (gemeente/druten/begrippen.regels:1)."),
                arguments(
                        BEGRIP.replace("jonger dan jongerengrens", "jonger dan jongergrens"),
                        "5:30  De parameter 'jongergrens' bestaat niet. Bedoelt u jongerengrens?"),
                arguments(
                        BEGRIP.replace("de kandidaat is statushouder", "PROEFPLATSING loopt minstens 2 maanden"),
                        "4:3  De voorziening 'PROEFPLATSING' bestaat niet. Bedoelt u PROEFPLAATSING?"),
                arguments(
                        BEGRIP.replace(
                                        "de kandidaat is statushouder",
                                        "de bemiddelbaarheid binnen de termijn is GRIJS_GEBIED")
                                + REGEL.replace("stap signalen\nregel S80", "stap afstand\nregel A80")
                                        .replace(
                                                "geef het signaal MAATJE: \"Stel een maatje voor.\"",
                                                "de afstand is NOG_ONBEKEND"),
                        "11:3  In de stap afstand is nog niet bepaald wat het begrip 'jonge statushouder' vraagt: de bemiddelbaarheid binnen de termijn."),
                arguments(
                        BEGRIP.replace("de kandidaat is statushouder", "geen eerdere regel past"),
                        "4:3  Deze zin gaat over de plaats van een regel in zijn stap, niet over de kandidaat. Hij hoort hier niet."),
                arguments(
                        BEGRIP.replace("  de kandidaat is statushouder\n", "")
                                .replace("  de kandidaat is jonger dan jongerengrens\n", ""),
                        "1:1  Dit begrip heeft geen zin onder \"als\"."),
                arguments(BEGRIP.replace("als\n", ""), "5:1  Hier hoort \"als\" te staan, aan het begin van de regel."),
                arguments(
                        BEGRIP.replace("begrip jonge", "begrip Jonge"),
                        "1:8  'Jonge statushouder' is geen naam van een begrip; schrijf die in kleine letters, zonder het woord geldt."),
                arguments(
                        BEGRIP.replace("begrip jonge statushouder", "begrip"),
                        "1:1  Geef het begrip een naam, bijvoorbeeld: begrip jonge statushouder"),
                arguments(
                        REGEL.replace("statushouder geldt", "Statushouder geldt") + BEGRIP,
                        "5:10  'jonge Statushouder' is geen naam van een begrip; schrijf die in kleine letters, zonder het woord geldt."));
    }

    @Test
    void a_higher_layer_does_not_see_it_and_a_lower_one_does_not_repeat_it() {
        Map<String, String> files = files(BEGRIP);
        files.put("regio/rijk-van-nijmegen/maatje.regels", REGEL);
        assertThat(problems(files))
                .contains(
                        "regio/rijk-van-nijmegen/maatje.regels:5:3  Het begrip 'jonge statushouder' bestaat hier niet.");

        files.put("regio/rijk-van-nijmegen/begrippen.regels", BEGRIP);
        assertThat(problems(files))
                .contains(PAD + ":1:8  Het begrip 'jonge statushouder' staat ook al in"
                        + " regio/rijk-van-nijmegen/begrippen.regels:1. Kies een andere naam.");
    }

    private static List<Voorwaarde> conditions(Beleidsregister register, String dag) {
        Regel regel = register.inForce("druten", LocalDate.parse(dag)).regelset().regels().stream()
                .filter(ander -> ander.nummer().equals("S80"))
                .findFirst()
                .orElseThrow();
        return ((Groep) regel.als().get(0)).voorwaarden();
    }

    private static List<String> problems(String tekst) {
        return problems(files(tekst));
    }

    private static List<String> problems(Map<String, String> files) {
        return catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files)).problemen().stream()
                .map(Object::toString)
                .toList();
    }

    private static Map<String, String> files(String tekst) {
        Map<String, String> files = Regelmap.files();
        files.put(PAD, tekst);
        return files;
    }
}

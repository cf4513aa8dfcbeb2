package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.Regelmap;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Uitzondering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** To which rules an exception can be made, where and when it counts, and what is wrong with one. */
class UitzonderingControleTest {
    private static final String PAD = "gemeente/druten/uitzondering.regels";
    private static final String LANDELIJK = "(landelijk/uitkomst\\.regels):\\d+";
    private static final String UITZONDERING = """
            uitzondering op U8c "Een statushouder krijgt langer de tijd"
              bron: raadsbesluit
            behalve als
              de kandidaat is statushouder
            einde
            """;

    @Test
    void it_counts_in_its_own_municipality_and_period_only() {
        Beleidsregister register = register(PAD, UITZONDERING.replace("  bron", "  geldig vanaf 2027-01-01\n  bron"));

        assertThat(exceptions(register, "druten", "2026-12-31")).isEmpty();
        assertThat(exceptions(register, "druten", "2027-01-01"))
                .extracting(Uitzondering::titel)
                .containsExactly("Een statushouder krijgt langer de tijd");
        assertThat(exceptions(register, "nijmegen", "2027-01-01")).isEmpty();
    }

    @Test
    void a_region_and_a_municipality_can_each_make_one() {
        Map<String, String> files = Regelmap.files();
        files.put(PAD, UITZONDERING);
        files.put(
                "regio/rijk-van-nijmegen/uitzondering.regels",
                UITZONDERING.replace("de kandidaat is statushouder", "de motivatie is VOLDOENDE"));
        Beleidsregister register = Beleidsregister.of(files);
        assertThat(exceptions(register, "druten", "2026-11-21")).hasSize(2);
        assertThat(exceptions(register, "nijmegen", "2026-11-21")).hasSize(1);
    }

    @Test
    void its_source_stands_behind_that_of_the_rule() {
        Regel regel = rule(register(PAD, UITZONDERING), "druten", "2026-11-21");

        assertThat(regel.besluit().bron()).isEqualTo("001 §4.2 Ad 8; raadsbesluit");
        assertThat(regel.besluit().plaats()).hasToString(PAD + ":1");
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("wrong")
    void a_wrong_exception_is_refused_with_line_and_reason(String van, String naar, String melding) {
        Map<String, String> files = Regelmap.files();
        files.put(PAD, UITZONDERING.replace(van, naar));

        assertThat(problems(files)).contains(PAD + ":" + melding);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(
                        "U8c",
                        "U6",
                        "1:17  Regel U6 ligt vast in Participatiewet artikel 7a en 13 lid 2 onder c; 001 §3.1.1; daarop kan hier geen uitzondering worden gemaakt (landelijk/uitkomst.regels:N)."),
                arguments(
                        "U8c",
                        "Z3a",
                        "1:17  De stap zoekperiode ligt vast (landelijk/zoekperiode.regels:4): hier kan geen uitzondering bij."),
                arguments("U8c", "U88", "1:17  De regel U88 bestaat niet."),
                arguments("U8c", "U8", "1:17  De regel U8 bestaat niet. Noem de regel met zijn letter: U8a, U8b, U8c."),
                arguments(
                        "  bron",
                        "  geldig tot 2026-01-01\n  vast\n  vast\n  bron",
                        "4:3  \"vast\" staat er al. Een regel met \"geldig\" kan begin en eind samen noemen: geldig van … tot …"),
                arguments(
                        UITZONDERING,
                        UITZONDERING
                                .replace("U8c", "A1a")
                                .replace(
                                        "de kandidaat is statushouder",
                                        "de bemiddelbaarheid binnen de termijn is GRIJS_GEBIED"),
                        "3:1  In de stap afstand van regel A1a is nog niet bepaald: de bemiddelbaarheid binnen de termijn."),
                arguments(
                        "  de kandidaat is statushouder\n",
                        "",
                        "1:1  Deze uitzondering heeft geen zin onder \"behalve als\"."),
                arguments(
                        "de kandidaat is statushouder",
                        "de kandidaat is jonger dan jongergrens",
                        "4:30  De parameter 'jongergrens' bestaat niet. Bedoelt u jongerengrens?"),
                arguments(
                        "de kandidaat is statushouder",
                        "begrip jonge statushouder geldt",
                        "4:3  Het begrip 'jonge statushouder' bestaat hier niet."),
                arguments(
                        "behalve als", "als", "3:1  Hier hoort \"behalve als\" te staan, aan het begin van de regel."),
                arguments(
                        "op U8c",
                        "U8c",
                        "1:1  Een uitzondering noemt het nummer van een regel, en dan een titel tussen aanhalingstekens, bijvoorbeeld: uitzondering op U8c \"Wie binnenkort begint, wordt niet teruggemeld\"."));
    }

    @Test
    void a_layer_makes_none_to_its_own_rule_nor_to_one_for_whom_nothing_else_fits() {
        Map<String, String> files = Regelmap.files();
        files.put("landelijk/uitzondering.regels", UITZONDERING);
        assertThat(problems(files))
                .contains(
                        "landelijk/uitzondering.regels:1:17  Een uitzondering kan alleen op een regel van een hogere laag;"
                                + " U8c staat in landelijk/uitkomst.regels:N. Wijzig die regel zelf.");

        Map<String, String> laatste = Regelmap.files();
        String nummer =
                Regelmap.register().inForce("druten", LocalDate.parse("2026-11-21")).regelset().regels().stream()
                        .filter(regel -> regel.isLastResort() && regel.stap().resultaat() != null)
                        .filter(regel -> !regel.vermelding().vast())
                        .map(Regel::nummer)
                        .findFirst()
                        .orElseThrow();
        laatste.put(PAD, UITZONDERING.replace("U8c", nummer));
        assertThat(problems(laatste))
                .anyMatch(melding -> melding.contains("Regel " + nummer + " telt voor wie geen eerdere regel past"));
    }

    private static Beleidsregister register(String pad, String tekst) {
        Map<String, String> files = Regelmap.files();
        files.put(pad, tekst);
        return Beleidsregister.of(files);
    }

    private static List<Uitzondering> exceptions(Beleidsregister register, String gemeente, String dag) {
        return rule(register, gemeente, dag).uitzonderingen();
    }

    private static Regel rule(Beleidsregister register, String gemeente, String dag) {
        return register.inForce(gemeente, LocalDate.parse(dag)).regelset().regels().stream()
                .filter(regel -> regel.nummer().equals("U8c"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(Map<String, String> files) {
        return catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files)).problemen().stream()
                .map(probleem -> probleem.toString().replaceAll(LANDELIJK, "$1:N"))
                .toList();
    }
}

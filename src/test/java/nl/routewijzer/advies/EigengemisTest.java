package nl.routewijzer.advies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Eigenfeiten;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import org.junit.jupiter.api.Test;

/** An unanswered question of the municipality is missing where a rule waits for it, and nowhere else. */
class EigengemisTest {
    private static final LocalDate DAG = LocalDate.parse("2027-06-01");
    private static final String REGEL = """

            stap uitkomst

            regel U%s "Wie een fiets heeft, krijgt een vervolgdiagnose"
              bron: raadsbesluit 12 mei 2027
              gaat voor %s
            als
              de kandidaat is statushouder
              het feit FIETS is ja
            dan
              de uitkomst is VERVOLGDIAGNOSE
            einde
            """;

    @Test
    void a_question_for_which_a_rule_waits_is_missing_with_the_first_that_does() {
        assertThat(missing("", Map.of())).containsExactly("eigen.FIETS S91", "eigen.VERVOER S93");
        assertThat(missing("", Map.of("VERVOER", "OV"))).containsExactly("eigen.FIETS S91");
        assertThat(missing("", Map.of("VERVOER", "OV", "FIETS", true))).isEmpty();
    }

    @Test
    void a_rule_of_which_something_else_does_not_hold_waits_for_nothing() {
        String voorU8 = REGEL.formatted("2q", "U8a");

        assertThat(missing(voorU8, Map.of(), "statushouder", true)).contains("eigen.FIETS U2");
        assertThat(missing(voorU8, Map.of(), "statushouder", false)).contains("eigen.FIETS S91");
        assertThat(missing(voorU8, Map.of())).as("unknown as well").contains("eigen.FIETS S91");
    }

    @Test
    void a_rule_after_the_one_that_gave_the_result_waits_for_nothing() {
        assertThat(missing(REGEL.formatted("99q", "U12b"), Map.of(), "statushouder", true, "fase", "PLAATSING"))
                .contains("eigen.FIETS S91");
    }

    @Test
    void a_question_with_which_an_exception_could_hold_is_missing() {
        String uitzondering = """

                uitzondering op U3 "Wie een fiets heeft, komt nog wel"
                  bron: raadsbesluit 12 mei 2027
                behalve als
                  de kandidaat is statushouder
                  het feit FIETS is ja
                einde
                """;

        assertThat(missing(uitzondering, Map.of(), "verschijning", "AFWEZIG_ZONDER_BERICHT", "statushouder", true))
                .contains("eigen.FIETS U3");
        assertThat(missing(uitzondering, Map.of(), "verschijning", "AFWEZIG_ZONDER_BERICHT", "statushouder", false))
                .doesNotContain("eigen.FIETS U3");
        assertThat(missing(uitzondering, Map.of(), "verschijning", "VERSCHENEN", "statushouder", true))
                .doesNotContain("eigen.FIETS U3");
    }

    @Test
    void without_questions_of_its_own_nothing_more_is_missing() {
        Kandidaatprofiel elders = profiel(Map.of("gemeente", "wijchen"), register(""));

        assertThat(missing(elders, register(""))).noneMatch(gemis -> gemis.startsWith("eigen."));
    }

    private static List<String> missing(String regels, Map<String, Object> antwoorden, Object... feiten) {
        Beleidsregister register = register(regels);
        Map<String, Object> meer = new LinkedHashMap<>();
        for (int i = 0; i < feiten.length; i += 2) {
            meer.put(feiten[i].toString(), feiten[i + 1]);
        }
        meer.put("eigen", antwoorden);
        return missing(profiel(meer, register), register).stream()
                .filter(gemis -> gemis.startsWith("eigen."))
                .toList();
    }

    private static List<String> missing(Kandidaatprofiel profiel, Beleidsregister register) {
        return new RuleBasedAdviseur(new OrderedRegelmotor())
                .advise(profiel, register.inForce(profiel.gemeente(), DAG)).ontbrekend().stream()
                        .map(gemis -> gemis.veld() + " " + gemis.nodigVoor())
                        .toList();
    }

    private static Kandidaatprofiel profiel(Map<String, Object> feiten, Beleidsregister register) {
        Map<String, Object> tree = Eigenfeiten.kandidaat(Map.of());
        tree.putAll(feiten);
        return ProfielReader.read(tree, register.grenzen(), DAG);
    }

    private static Beleidsregister register(String regels) {
        Map<String, String> files = Eigenfeiten.files();
        files.put(Eigenfeiten.PAD, Eigenfeiten.REGELS + regels);
        return Beleidsregister.of(files);
    }
}

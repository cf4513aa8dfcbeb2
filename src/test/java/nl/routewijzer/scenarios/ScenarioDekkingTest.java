package nl.routewijzer.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.routewijzer.documentatie.Scenario;
import nl.routewijzer.documentatie.Scenariobestand;
import nl.routewijzer.documentatie.ScenariobestandReader;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.lezen.RegelbestandParser;
import org.junit.jupiter.api.Test;

/** The scenarios speak of every rule, of no other, and stand where the rule stands. */
class ScenarioDekkingTest {
    private static final Pattern CAMEL_CASE = Pattern.compile("\\b[a-z]+[A-Z][A-Za-z]*");

    private static final String REGELS = """
            stap doelgroep

            regel D1 "Wie een WSW-indicatie heeft, hoort tot de doelgroep"
              bron: 001 §2.3
            als
              de regeling is WSW
            dan
              de doelgroep is JA
            einde
            """;

    @Test
    void every_rule_has_a_scenario_in_which_it_contributes_and_one_in_which_it_just_does_not() {
        assertThat(Dekking.gaps(Scenariobeleid.bestanden(), Scenariobestanden.all()))
                .as("wat regels en scenario's van elkaar missen")
                .isEmpty();
    }

    @Test
    void scenarios_speak_dutch_and_name_no_fields() {
        List<String> stappen = Scenariobestanden.all().stream()
                .flatMap(Scenariobestand::all)
                .flatMap(Scenario::filledIn)
                .flatMap(List::stream)
                .toList();

        assertThat(stappen)
                .isNotEmpty()
                .noneMatch(stap -> CAMEL_CASE.matcher(stap).find());
    }

    @Test
    void tells_which_scenario_is_missing() {
        assertThat(gaps("""
                # language: nl
                Functionaliteit: Doelgroep
                  Regel: D1 Wie een WSW-indicatie heeft, hoort tot de doelgroep
                    Abstract Scenario: Alleen als het geldt
                      Dan draagt regel D1 <bijdrage>
                      Voorbeelden:
                        | bijdrage |
                        | bij      |
                """))
                .containsExactly(
                        "features/landelijk/doelgroep.feature: bij 'D1 Wie een WSW-indicatie heeft, hoort tot de "
                                + "doelgroep' zegt geen scenario \"Dan draagt regel D1 niet bij\".");
    }

    @Test
    void tells_which_rule_has_another_title_and_which_scenario_expects_nothing() {
        assertThat(gaps("""
                # language: nl
                Functionaliteit: Doelgroep
                  Regel: D1 Een oude titel
                    Scenario: Zonder verwachting
                      Gegeven de regeling is WSW
                """))
                .containsExactly(
                        "features/landelijk/doelgroep.feature: 'Regel: D1 Wie een WSW-indicatie heeft, hoort tot de "
                                + "doelgroep' staat er 0 keer, niet precies 1 keer.",
                        "features/landelijk/doelgroep.feature: de regel 'D1 Een oude titel' staat niet in dat "
                                + "regelbestand.",
                        "features/landelijk/doelgroep.feature: 'Zonder verwachting' verwacht niets (geen Dan).");
    }

    @Test
    void accepts_that_a_rule_never_contributes_only_with_the_reason_why() {
        String feature = """
                # language: nl
                Functionaliteit: Doelgroep
                  @draagt-nooit-bij
                  Regel: D1 Wie een WSW-indicatie heeft, hoort tot de doelgroep
                %s
                    Scenario: Nooit
                      Dan draagt regel D1 niet bij
                """;

        assertThat(gaps(feature.formatted("    Iets anders gaat altijd voor."))).isEmpty();
        assertThat(gaps(feature.formatted("")))
                .containsExactly(
                        "features/landelijk/doelgroep.feature: bij 'D1 Wie een WSW-indicatie heeft, hoort tot de "
                                + "doelgroep' staat niet waarom dat nooit gebeurt.");
    }

    @Test
    void tells_which_voorziening_has_no_scenarios_of_its_own() {
        Regelbestand aanbod = RegelbestandParser.parse("landelijk/aanbod.regels", """
                voorziening NAZORGGESPREK "Nazorggesprek"
                  bron: 001 §3.3.2
                  zwaarte 9
                  dekt NAZORG
                einde

                voorziening TAALTRAJECT "Taaltraject"
                  bron: aanname
                  zwaarte 46
                  dekt TAAL
                einde
                """);
        Scenariobestand scenarios = ScenariobestandReader.read("landelijk/aanbod", """
                # language: nl
                Functionaliteit: Aanbod
                  Regel: NAZORGGESPREK Nazorggesprek
                    Scenario: Alleen als het helpt
                      Dan wordt NAZORGGESPREK geadviseerd voor NAZORG
                """);

        assertThat(Dekking.gaps(List.of(aanbod), List.of(scenarios)))
                .containsExactly(
                        "features/landelijk/aanbod.feature: bij 'NAZORGGESPREK Nazorggesprek' zegt geen scenario "
                                + "\"Dan wordt NAZORGGESPREK niet geadviseerd\".",
                        "features/landelijk/aanbod.feature: 'Regel: TAALTRAJECT Taaltraject' staat er 0 keer, niet "
                                + "precies 1 keer.");
    }

    @Test
    void tells_which_file_has_no_mirror() {
        Scenariobestand elders =
                ScenariobestandReader.read("landelijk/elders", "# language: nl\nFunctionaliteit: Elders\n");

        assertThat(Dekking.gaps(regels(), List.of(elders)))
                .containsExactly(
                        "features/landelijk/doelgroep.feature ontbreekt: rules/landelijk/doelgroep.regels is niet "
                                + "gedekt.",
                        "features/landelijk/elders.feature heeft geen regelbestand: rules/landelijk/elders.regels "
                                + "bestaat niet.");
    }

    private static List<String> gaps(String feature) {
        return Dekking.gaps(regels(), List.of(ScenariobestandReader.read("landelijk/doelgroep", feature)));
    }

    private static List<Regelbestand> regels() {
        return List.of(RegelbestandParser.parse("landelijk/doelgroep.regels", REGELS));
    }
}

package nl.routewijzer.documentatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.documentatie.Controlerapport.Regelsleutel;
import nl.routewijzer.documentatie.Controlerapport.Uitslag;
import nl.routewijzer.regels.Regel;
import org.junit.jupiter.api.Test;

/** A result counts for what it was made of, and for nothing else. */
class ScenariocontroleTest {
    private static final String PROGRAMMA = "sha256:programma";
    private static final Regelsleutel A1 = new Regelsleutel("landelijk/afstand.regels", "A1b");
    private static final String TEKST = """
            # language: nl
            Functionaliteit: Afstand
              Van zwaar
              naar licht.

              Achtergrond:
                Gegeven de peildatum is 21-11-2026

              Scenario: Buiten een regel
                Dan is de afstand WERKFIT

              Regel: A1b Wie alleen met zeer intensieve begeleiding kan meedoen, hoort in de vierde groep

                Abstract Scenario: Een van deze feiten
                  Gegeven <feit>
                  Dan draagt regel A1b bij

                  Voorbeelden: Genoeg
                    | feit      |
                    | loonwaarde |
                    | advies     |
            """;
    private static final Scenariobestand AFSTAND = ScenariobestandReader.read("landelijk/afstand", TEKST);
    private static final Scenario LOS = AFSTAND.scenarios().get(0);
    private static final Scenario ABSTRACT = AFSTAND.regels().get(0).scenarios().get(0);

    private final Beleidsregister register = Regelmap.register();

    @Test
    void reads_what_a_feature_file_says() {
        assertThat(AFSTAND.toelichting()).isEqualTo("Van zwaar naar licht.");
        assertThat(AFSTAND.achtergrond())
                .containsExactly(new Stapzin("Gegeven", "de peildatum is 21-11-2026", List.of()));
        assertThat(AFSTAND.about(
                        "A1b Wie alleen met zeer intensieve begeleiding kan meedoen, hoort in de vierde groep"))
                .containsExactly(AFSTAND.regels().get(0));
        assertThat(LOS.regels()).containsExactly(9);
        assertThat(ABSTRACT.regels()).containsExactly(20, 21);
        assertThat(ABSTRACT.filledIn())
                .containsExactly(
                        List.of("loonwaarde", "draagt regel A1b bij"), List.of("advies", "draagt regel A1b bij"));
    }

    @Test
    void tells_results_and_which_rules_contributed() {
        Scenariocontrole controle = controle(rapport(), register);

        assertThat(controle.stand(AFSTAND)).isEqualTo(Stand.GECONTROLEERD);
        assertThat(controle.oordeel(AFSTAND, LOS)).isEqualTo(Oordeel.GESLAAGD);
        assertThat(controle.oordeel(AFSTAND, 20)).isEqualTo(Oordeel.GESLAAGD);
        assertThat(controle.oordeel(AFSTAND, ABSTRACT)).isEqualTo(Oordeel.MISLUKT);
        assertThat(controle.telling(List.of(AFSTAND))).isEqualTo(new Telling(2, 1, 0));
        assertThat(controle.contributed(AFSTAND, ABSTRACT))
                .extracting(Regel::nummer)
                .containsExactly("A1b");
        assertThat(controle.contributions().get(A1)).isEqualTo(Map.of(AFSTAND, List.of(ABSTRACT)));
        assertThat(controle.isUpToDate()).isTrue();
    }

    @Test
    void a_scenario_that_never_ran_is_not_checked() {
        assertUnchecked(controle(null, register), Stand.NOOIT);
    }

    @Test
    void a_scenario_without_result_is_not_checked() {
        Controlerapport rapport = rapport();
        Controlerapport zonder = new Controlerapport(
                rapport.programma(),
                rapport.scenariobestanden(),
                rapport.regelbestanden(),
                rapport.beleidsversies(),
                rapport.uitslagen().subList(0, 2));

        assertThat(controle(zonder, register).stand(AFSTAND)).isEqualTo(Stand.NOOIT);
        assertThat(controle(zonder, register).oordeel(AFSTAND, ABSTRACT)).isEqualTo(Oordeel.NIET_GECONTROLEERD);
        assertThat(controle(zonder, register).oordeel(AFSTAND, LOS)).isEqualTo(Oordeel.GESLAAGD);
    }

    @Test
    void a_changed_rule_undoes_the_results_of_its_scenarios() {
        Beleidsregister gewijzigd = changed(
                "landelijk/afstand.regels", tekst -> tekst.replace("- de begeleidingsbehoefte is TIJDELIJK\n", ""));

        assertUnchecked(controle(rapport(), gewijzigd), Stand.REGELS_VERANDERD);
    }

    @Test
    void a_change_elsewhere_undoes_the_results_that_used_that_policy() {
        Scenariocontrole nijmegen = controle(
                rapport(), changed("gemeente/nijmegen/gemeente.regels", tekst -> tekst + "\n# Een opmerking.\n"));
        Scenariocontrole urk =
                controle(rapport(), changed("gemeente/urk/gemeente.regels", tekst -> tekst + "\n# Een opmerking.\n"));

        assertUnchecked(nijmegen, Stand.ANDER_BELEID_VERANDERD);
        assertThat(urk.stand(AFSTAND)).isEqualTo(Stand.GECONTROLEERD);
        assertThat(urk.isUpToDate()).isFalse();
    }

    @Test
    void a_changed_scenario_undoes_its_results() {
        Scenariobestand gewijzigd = ScenariobestandReader.read("landelijk/afstand", TEKST.replace("WERKFIT", "LICHT"));
        Scenarioboek boek = new Scenarioboek(List.of(gewijzigd), List.of(), rapport(), PROGRAMMA, null);

        assertThat(new Scenariocontrole(boek, register).stand(gewijzigd)).isEqualTo(Stand.SCENARIOS_VERANDERD);
    }

    @Test
    void other_software_undoes_all_results() {
        Scenarioboek boek = new Scenarioboek(List.of(AFSTAND), List.of(), rapport(), "sha256:ander", null);

        assertUnchecked(new Scenariocontrole(boek, register), Stand.PROGRAMMA_VERANDERD);
    }

    private static void assertUnchecked(Scenariocontrole controle, Stand stand) {
        assertThat(controle.stand(AFSTAND)).isEqualTo(stand);
        assertThat(controle.telling(List.of(AFSTAND))).isEqualTo(new Telling(0, 0, 3));
        assertThat(controle.contributed(AFSTAND, ABSTRACT)).isEmpty();
        assertThat(controle.contributions()).isEmpty();
        assertThat(controle.isUpToDate()).isFalse();
    }

    private static Scenariocontrole controle(Controlerapport rapport, Beleidsregister register) {
        return new Scenariocontrole(new Scenarioboek(List.of(AFSTAND), List.of(), rapport, PROGRAMMA, null), register);
    }

    private Controlerapport rapport() {
        return new Controlerapport(
                PROGRAMMA,
                Map.of("landelijk/afstand", AFSTAND.vingerafdruk()),
                Scenariocontrole.fingerprints(register),
                register.beleidsversies(),
                List.of(
                        new Uitslag("landelijk/afstand", 9, true, "nijmegen", List.of()),
                        new Uitslag("landelijk/afstand", 20, true, "nijmegen", List.of(A1)),
                        new Uitslag("landelijk/afstand", 21, false, "nijmegen", List.of(A1))));
    }

    private static Beleidsregister changed(String pad, UnaryOperator<String> wijziging) {
        Map<String, String> bestanden = new TreeMap<>(Regelmap.files());
        bestanden.computeIfPresent(pad, (naam, tekst) -> wijziging.apply(tekst));
        return Beleidsregister.of(bestanden);
    }
}

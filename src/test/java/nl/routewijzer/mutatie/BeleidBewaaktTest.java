package nl.routewijzer.mutatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.Regelmap;
import nl.routewijzer.mutatie.Poging.Geraakt;
import nl.routewijzer.mutatie.Poging.Geweigerd;
import nl.routewijzer.mutatie.Poging.Overleefd;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.scenarios.Opname;
import nl.routewijzer.scenarios.Opnamen;
import nl.routewijzer.scenarios.Praktijk;
import org.junit.jupiter.api.Test;

/**
 * The scenarios guard the policy: without any one rule, or with any one number a step further, another decision is made
 * and a scenario notices. That a rule is no longer named as a reason does not count.
 */
class BeleidBewaaktTest {
    private static final Path SCORE = Path.of("target/classes/documentatie/mutatiescore.json");
    private static final List<Opname> OPNAMEN = Opnamen.all();
    private static final Proefbank PROEFBANK = new Proefbank(Regelmap.files(), OPNAMEN);

    @Test
    void the_reference_engine_gives_the_advice_of_drools_in_every_scenario() {
        Praktijk praktijk = PROEFBANK.praktijk();

        assertThat(OPNAMEN).isNotEmpty().allSatisfy(opname -> {
            assertThat(opname.fails(praktijk)).isEmpty();
            assertThat(opname.advies(praktijk)).isEqualTo(opname.advies(Praktijk.DROOLS));
        });
    }

    @Test
    void switching_off_any_rule_turns_a_scenario_red_save_where_the_feature_says_why_it_cannot() {
        List<String> onbewaakt = regels().parallel()
                .filter(regel -> PROEFBANK.without(regel).isEmpty())
                .map(Regel::naam)
                .toList();

        System.out.println("rules guarded by scenarios: " + (regels().count() - onbewaakt.size()) + " of "
                + (regels().count() - Opnamen.neverContributing().size()));
        assertThat(onbewaakt)
                .as("regels die uit kunnen zonder dat het opvalt")
                .containsExactlyInAnyOrderElementsOf(Opnamen.neverContributing());
    }

    @Test
    void moving_any_number_by_its_smallest_step_turns_a_scenario_red() {
        List<Poging> pogingen = getallen()
                .parallel()
                .flatMap(getal -> PROEFBANK.move(getal).stream())
                .toList();

        Mutatieverslag score = new Mutatieverslag(pogingen, Uitzondering.all());
        score.write(SCORE);
        System.out.println(score);
        assertThat(score.gaten()).as("getallen die niemand bewaakt").isEmpty();
    }

    @Test
    void without_scenarios_every_rule_and_every_number_is_named() {
        Proefbank leeg = new Proefbank(Regelmap.files(), List.of());

        assertThat(regels()).isNotEmpty().allMatch(regel -> leeg.without(regel).isEmpty());
        assertThat(new Mutatieverslag(leeg.move(number("parameter proVsoTermijn", "1 jaar")), List.of()).gaten())
                .containsExactly(
                        "landelijk/parameters.regels:49 (parameter proVsoTermijn) parameter proVsoTermijn = 1 jaar: "
                                + "1 jaar mag 0 jaar en 11 maanden worden zonder dat een scenario rood wordt.",
                        "landelijk/parameters.regels:49 (parameter proVsoTermijn) parameter proVsoTermijn = 1 jaar: "
                                + "1 jaar mag 1 jaar en 1 maand worden zonder dat een scenario rood wordt.");
    }

    @Test
    void a_step_outside_the_bounds_is_left_out_only_where_the_other_step_is_noticed() {
        Getal hoogste = number("parameter loonwaardeVolledig", "100 procent");

        List<Poging> pogingen = PROEFBANK.move(hoogste);

        assertThat(pogingen.get(0)).isInstanceOf(Geraakt.class);
        assertThat(pogingen.get(1))
                .isEqualTo(new Geweigerd(
                        hoogste, "101 procent", "Een percentage is hoogstens 100 procent; hier staat 101 procent."));
        assertThat(new Mutatieverslag(pogingen, List.of()).gaten()).isEmpty();
        assertThat(new Mutatieverslag(pogingen.subList(1, 2), List.of()).gaten())
                .singleElement()
                .asString()
                .endsWith("is niet te bewaken. Een percentage is hoogstens 100 procent; hier staat 101 procent.");
    }

    @Test
    void an_age_that_must_be_in_years_moves_by_a_year() {
        assertThat(PROEFBANK.move(number("parameter hoogsteLeeftijd", "120 jaar")))
                .extracting(Poging::wordt)
                .containsExactly("119 jaar", "121 jaar");
    }

    @Test
    void an_exception_counts_once_for_what_nobody_notices_and_is_refused_for_all_else() {
        Getal getal = number("parameter proVsoTermijn", "1 jaar");
        List<Poging> pogingen = List.of(new Geraakt(getal, "11 maanden", "x"), new Overleefd(getal, "13 maanden"));

        assertThat(new Mutatieverslag(pogingen, List.of(exception(getal, "13 maanden"))).gaten())
                .isEmpty();
        assertThat(new Mutatieverslag(pogingen, List.of(exception(getal, "13 maanden"))))
                .hasToString("policy mutation score: 1 of 1 (left out, each with its reason: 1)");
        assertThat(new Mutatieverslag(pogingen, List.of(exception(getal, null))).gaten())
                .singleElement()
                .asString()
                .startsWith("Deze uitzondering is er geen: landelijk/parameters.regels (parameter proVsoTermijn)");
        assertThat(new Mutatieverslag(pogingen.subList(0, 1), List.of(exception(getal, "12 maanden"))).gaten())
                .hasSize(1);
    }

    private static Uitzondering exception(Getal getal, String wordt) {
        return new Uitzondering(getal.bestand(), getal.verklaring(), getal.zin(), getal.waarde(), wordt, "proef");
    }

    private static Getal number(String verklaring, String waarde) {
        return getallen()
                .filter(getal ->
                        getal.verklaring().equals(verklaring) && getal.waarde().equals(waarde))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Regel> regels() {
        return PROEFBANK.bestanden().stream().flatMap(bestand -> bestand.regels().stream());
    }

    private static Stream<Getal> getallen() {
        return Regelmap.files().entrySet().stream()
                .flatMap(bestand -> Getallenzoeker.find(bestand.getKey(), bestand.getValue()).stream());
    }
}

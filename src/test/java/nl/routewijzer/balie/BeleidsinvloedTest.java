package nl.routewijzer.balie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.Regelmap;
import nl.routewijzer.Wisselbron;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.MemoryDossier;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.verloop.Verschil;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a change of policy does is told apart from what other facts do. */
class BeleidsinvloedTest {
    private static final String EIGEN = """
            stap signalen

            regel S90 "%s"
              bron: aanname
            als
              de fase is INTAKE
            dan
              geef het signaal %s: "%s"
            einde
            """;

    private final JsonMapper json = JsonMapper.builder().build();
    private final MemoryDossier dossier = new MemoryDossier(10);
    private final Adviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());
    private final Wisselbron bron = new Wisselbron(Regelmap.register());
    private final Balie balie =
            new Balie(bron, adviseur, dossier, json, Clock.systemUTC(), new Engineversie("routewijzer 1"));
    private final Beleidsinvloed invloed = new Beleidsinvloed(new Beleidsarchief(bron, dossier), adviseur, json);

    @Test
    void tells_what_the_policy_changes_and_not_what_the_facts_change() {
        Dossierstuk eerder = give(Map.of("motivatie", "VOLDOENDE"));
        change(EIGEN.formatted("Een eigen regel", "EIGEN_SIGNAAL", "Let op."));
        Dossierstuk later = give(Map.of("motivatie", "ONVOLDOENDE", "laaggeletterd", true));

        Verschil doorBeleid = invloed.between(eerder, later).orElseThrow();

        assertThat(doorBeleid.signalenErbij()).containsExactly("EIGEN_SIGNAAL");
        assertThat(doorBeleid.regelsErbij()).containsExactly("S90 Een eigen regel");
        assertThat(doorBeleid.feiten()).isEmpty();
        assertThat(doorBeleid.uitkomst()).isNull();
        assertThat(doorBeleid.signalenWeg()).isEmpty();
        assertThat(doorBeleid.anderBeleid()).isTrue();
    }

    @Test
    void tells_that_a_change_elsewhere_in_the_policy_does_nothing() {
        Dossierstuk eerder = give(Map.of());
        change(EIGEN.formatted("Een eigen regel", "EIGEN_SIGNAAL", "Let op.").replace("INTAKE", "PLAATSING"));

        Verschil doorBeleid = invloed.between(eerder, give(Map.of())).orElseThrow();

        assertThat(doorBeleid.signalenErbij()).isEmpty();
        assertThat(doorBeleid.regelsErbij()).isEmpty();
        assertThat(doorBeleid.anderBeleid()).isTrue();
    }

    @Test
    void finds_the_policy_of_both_when_neither_is_in_force_any_more() {
        Dossierstuk eerder = give(Map.of());
        change(EIGEN.formatted("Een eigen regel", "EIGEN_SIGNAAL", "Let op."));
        Dossierstuk later = give(Map.of());
        change("");

        assertThat(invloed.between(eerder, later).orElseThrow().signalenErbij()).containsExactly("EIGEN_SIGNAAL");
    }

    @Test
    void tells_nothing_where_the_policy_is_the_same_or_is_that_of_another_municipality() {
        Dossierstuk eerder = give(Map.of());

        assertThat(invloed.between(eerder, give(Map.of("motivatie", "VOLDOENDE"))))
                .isEmpty();
        assertThat(invloed.between(eerder, give(Map.of("gemeente", "urk")))).isEmpty();
    }

    @Test
    void tells_nothing_when_this_software_would_not_give_the_advice_again() {
        Dossierstuk eerder = give(Map.of());
        Dossierstuk anders = new Dossierstuk(
                eerder.id(),
                eerder.tijdstip(),
                eerder.identiteit(),
                eerder.kenmerk(),
                eerder.gemeente(),
                eerder.peildatum(),
                eerder.uitkomst(),
                eerder.beleidsversie(),
                eerder.engineversie(),
                eerder.samenvatting(),
                eerder.profiel(),
                eerder.advies().replace("\"loket\":\"", "\"loket\":\"VROEGER_"));
        change(EIGEN.formatted("Een eigen regel", "EIGEN_SIGNAAL", "Let op."));

        assertThat(invloed.between(anders, give(Map.of()))).isEqualTo(Optional.empty());
    }

    private Dossierstuk give(Map<String, Object> feiten) {
        Map<String, Object> profiel = new HashMap<>(Map.of(
                "kenmerk", "K-1", "gemeente", "nijmegen", "geboortedatum", "1990-05-21", "peildatum", "2026-11-21"));
        profiel.put("regeling", "PARTICIPATIEWET");
        profiel.put("fase", "INTAKE");
        profiel.putAll(feiten);
        return dossier.find(balie.give(profiel).id()).orElseThrow();
    }

    private void change(String eigen) {
        Map<String, String> files = Regelmap.files();
        files.put("gemeente/nijmegen/proef.regels", "# proef\n" + eigen);
        bron.set(files);
    }
}

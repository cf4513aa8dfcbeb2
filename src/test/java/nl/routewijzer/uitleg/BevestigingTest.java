package nl.routewijzer.uitleg;

import static nl.routewijzer.uitleg.Uitlegvoorbeeld.DROOLS;
import static nl.routewijzer.uitleg.Uitlegvoorbeeld.bijna27;
import static nl.routewijzer.uitleg.Uitlegvoorbeeld.grijsGebied;
import static nl.routewijzer.uitleg.Uitlegvoorbeeld.kandidaat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Casus;
import nl.routewijzer.advies.OrderedRegelmotor;
import nl.routewijzer.advies.Regelmotor;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Regelset;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Regel;
import org.junit.jupiter.api.Test;

/** What the quick engine finds is said only when the engine that advises finds it too: here the quick one misses a rule. */
class BevestigingTest {
    private static final String WHAT_NOW = "U12b";
    private static final String WHAT_AFTER_THE_DIAGNOSIS = "U12a";

    /** The quick engine for which one rule does not exist. */
    private record Zonder(String nummer) implements Regelmotor {
        @Override
        public void run(Regelset regelset, Casus casus) {
            List<Regel> rest = regelset.regels().stream()
                    .filter(regel -> !regel.nummer().equals(nummer))
                    .toList();
            new OrderedRegelmotor().run(Regelset.of(rest), casus);
        }
    }

    @Test
    void nothing_is_explained_of_another_advice_than_the_one_that_is_given() {
        List<Function<Uitleg, Object>> delen = List.of(
                Uitleg::advies,
                Uitleg::why,
                Uitleg::whyNot,
                uitleg -> uitleg.whyNotUitkomst("BEMIDDELING"),
                uitleg -> uitleg.whyNotVoorziening("PROEFPLAATSING"),
                Uitleg::whatIf,
                Uitleg::questions);
        for (Function<Uitleg, Object> deel : delen) {
            assertThatThrownBy(() -> deel.apply(without(WHAT_NOW, grijsGebied())))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("two engines differ");
        }
    }

    @Test
    void a_change_that_leads_elsewhere_is_not_said() {
        Uitleg uitleg = without(WHAT_AFTER_THE_DIAGNOSIS, grijsGebied());

        assertThatCode(uitleg::why).doesNotThrowAnyException();
        assertThatThrownBy(uitleg::whatIf).hasMessageContaining("VERVOLGDIAGNOSE_AFGEROND");
    }

    @Test
    void an_answer_that_leads_elsewhere_is_not_said() {
        assertThatThrownBy(without(WHAT_AFTER_THE_DIAGNOSIS, grijsGebied())::questions)
                .hasMessageContaining("VERVOLGDIAGNOSE_AFGEROND");
    }

    @Test
    void the_day_that_is_stored_does_not_depend_on_the_quick_engine() {
        for (Kandidaatprofiel profiel : List.of(bijna27(), inDienst())) {
            Geldigheidsduur duur = Uitlegvoorbeeld.uitleg(profiel).validity();
            assertThat(duur.geldigTot()).isNotNull();
            for (Regel regel : rules(profiel)) {
                assertThat(without(regel.nummer(), profiel).validity())
                        .as("without %s", regel.naam())
                        .isEqualTo(duur);
            }
        }
    }

    /** Whichever rule it misses: what is said is right, or nothing is said. */
    @Test
    void an_explanation_is_right_or_refused() {
        Kandidaatprofiel nauwelijksBekend = kandidaat(Map.of("regeling", "PARTICIPATIEWET"));
        List<WatAls.Mogelijkheid> mogelijk =
                Uitlegvoorbeeld.uitleg(grijsGebied()).whatIf().mogelijkheden();
        Vragen vragen = Uitlegvoorbeeld.uitleg(nauwelijksBekend).questions();
        int geweigerd = 0;
        for (Regel regel : rules(grijsGebied())) {
            Optional<WatAls> watAls = unlessRefused(without(regel.nummer(), grijsGebied()), Uitleg::whatIf);
            watAls.ifPresent(gezegd ->
                    assertThat(mogelijk).as("without %s", regel.naam()).containsAll(gezegd.mogelijkheden()));
            Optional<Vragen> gevraagd = unlessRefused(without(regel.nummer(), nauwelijksBekend), Uitleg::questions);
            gevraagd.ifPresent(gezegd ->
                    assertThat(gezegd.vragen()).as("without %s", regel.naam()).isEqualTo(vragen.vragen()));
            geweigerd += watAls.isEmpty() || gevraagd.isEmpty() ? 1 : 0;
        }
        assertThat(geweigerd).isGreaterThan(20);
    }

    private static <T> Optional<T> unlessRefused(Uitleg uitleg, Function<Uitleg, T> deel) {
        try {
            return Optional.of(deel.apply(uitleg));
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageContaining("two engines differ");
            return Optional.empty();
        }
    }

    private static Kandidaatprofiel inDienst() {
        return kandidaat(Map.of("regeling", "PARTICIPATIEWET", "startDienstverlening", "2025-01-31"));
    }

    private static List<Regel> rules(Kandidaatprofiel profiel) {
        Beleid beleid = Regelmap.register().inForce(profiel.gemeente(), profiel.peildatum());
        return beleid.regelset().regels();
    }

    private static Uitleg without(String nummer, Kandidaatprofiel profiel) {
        return new Uitleg(profiel, Regelmap.register(), DROOLS, Regelmap.register(), new Zonder(nummer));
    }
}

package nl.routewijzer.regels;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.regels.taal.Woordenschat;
import org.junit.jupiter.api.Test;

/** The conditions on what the candidate needs. */
class BehoeftezinnenTest {
    private static final String BEHOEFTE = "er is behoefte aan MOTIVATIE of WERKRITME";
    private static final String GEEN_BEHOEFTE = "er is geen behoefte aan MOTIVATIE of WERKRITME";

    @Test
    void one_of_the_named_is_enough_and_none_is_none_of_them() {
        Lossefeiten een = new Lossefeiten("2026-11-21").needing("WERKRITME").needing("TAAL");
        Lossefeiten ander = new Lossefeiten("2026-11-21").needing("TAAL");

        assertThat(condition(BEHOEFTE).holds(een)).isTrue();
        assertThat(condition(GEEN_BEHOEFTE).holds(een)).isFalse();
        assertThat(condition(BEHOEFTE).holds(ander)).isFalse();
        assertThat(condition(GEEN_BEHOEFTE).holds(ander)).isTrue();
        assertThat(condition(BEHOEFTE).inWords(een)).isEqualTo("er is behoefte aan werkritme");
        assertThat(condition(GEEN_BEHOEFTE).inWords(ander)).isEqualTo("er is geen behoefte aan motivatie of werkritme");
    }

    @Test
    void they_can_be_asked_after_the_step_that_finds_them() {
        for (Stap stap : Stap.values()) {
            assertThat(stap.mayAsk(condition(BEHOEFTE)))
                    .as(stap.naam())
                    .isEqualTo(stap.ordinal() > Stap.BEHOEFTEN.ordinal());
        }
    }

    private static Voorwaarde condition(String zin) {
        return Woordenschat.find(zin).orElseThrow();
    }
}

package nl.routewijzer.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.regels.lezen.RegelbestandParser;
import nl.routewijzer.regels.taal.Woordenschat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conditions on the voorzieningen that the candidate uses or used. */
class EerderezinnenTest {

    @ParameterizedTest
    @CsvSource({"LOOPT, true, false, false", "GESLAAGD, false, true, true", "NIET_GESLAAGD, false, true, false"})
    void what_runs_was_not_used_before(String resultaat, boolean loopt, boolean eerder, boolean geslaagd) {
        Lossefeiten feiten = with(resultaat);

        assertThat(holds("DETACHERING loopt", feiten)).isEqualTo(loopt);
        assertThat(holds("DETACHERING loopt niet", feiten)).isEqualTo(!loopt);
        assertThat(holds("DETACHERING is eerder gebruikt", feiten)).isEqualTo(eerder);
        assertThat(holds("DETACHERING is niet eerder gebruikt", feiten)).isEqualTo(!eerder);
        assertThat(holds("DETACHERING is eerder gebruikt met resultaat GESLAAGD", feiten))
                .isEqualTo(geslaagd);
        assertThat(holds("DETACHERING is niet eerder gebruikt met resultaat GESLAAGD", feiten))
                .isEqualTo(!geslaagd);
        assertThat(holds("er is eerder een voorziening gebruikt met resultaat GESLAAGD", feiten))
                .isEqualTo(geslaagd);
        assertThat(holds("er is niet eerder een voorziening gebruikt met resultaat GESLAAGD", feiten))
                .isEqualTo(!geslaagd);
    }

    @Test
    void another_voorziening_is_not_meant() {
        assertThat(holds("JOBCOACHING loopt", with("LOOPT"))).isFalse();
        assertThat(holds("JOBCOACHING is eerder gebruikt", with("GESLAAGD"))).isFalse();
        assertThat(holds("JOBCOACHING loopt niet", with("LOOPT"))).isTrue();
    }

    @Test
    void what_is_advised_can_be_asked_by_a_signal_only() {
        Lossefeiten feiten = new Lossefeiten("2026-11-21").advised("DETACHERING");
        String wel = "DETACHERING wordt geadviseerd";
        String niet = "JOBCOACHING wordt niet geadviseerd";

        assertThat(holds(wel, feiten)).isTrue();
        assertThat(holds(niet, feiten)).isTrue();
        assertThat(holds("JOBCOACHING wordt geadviseerd", feiten)).isFalse();
        assertThat(holds("DETACHERING wordt niet geadviseerd", feiten)).isFalse();
        assertThat(words(wel, feiten)).isEqualTo("het advies noemt detachering");
        assertThat(words(niet, feiten)).isEqualTo("het advies noemt jobcoaching niet");
        assertThat(Stap.values())
                .filteredOn(stap -> stap.mayAsk(Woordenschat.find(wel).orElseThrow()))
                .containsExactly(Stap.SIGNALEN);
    }

    @Test
    void a_voorziening_cannot_ask_what_is_advised() {
        assertThat(RegelbestandParser.parse("landelijk/proef.regels", """
                        voorziening PLEK "Plek"
                          bron: aanname
                          zwaarte 8
                          dekt MOTIVATIE als JOBCOACHING wordt geadviseerd
                          niet beschikbaar bij TE_ZWAK tenzij JOBCOACHING wordt niet geadviseerd
                        einde
                        """).problemen())
                .extracting(Probleem::melding)
                .contains(
                        "Wat geadviseerd wordt, volgt uit de voorzieningen zelf. Deze zin kan alleen in een regel van de stap"
                                + " signalen.")
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void it_says_which() {
        assertThat(words("DETACHERING loopt", with("LOOPT"))).isEqualTo("detachering loopt nu");
        assertThat(words("DETACHERING loopt niet", with("GESLAAGD"))).isEqualTo("detachering loopt niet");
        assertThat(words("DETACHERING is eerder gebruikt", with("GESLAAGD")))
                .isEqualTo("detachering is eerder gebruikt");
        assertThat(words("er is eerder een voorziening gebruikt met resultaat NIET_GESLAAGD", with("NIET_GESLAAGD")))
                .isEqualTo("detachering is eerder gebruikt met resultaat ‘niet geslaagd’");
        assertThat(words("er is niet eerder een voorziening gebruikt met resultaat GESLAAGD", with("LOOPT")))
                .isEqualTo("er is niet eerder een voorziening gebruikt met resultaat ‘geslaagd’");
    }

    private static Lossefeiten with(String resultaat) {
        return new Lossefeiten("2026-11-21")
                .with(new EerdereVoorziening("DETACHERING", LocalDate.parse("2026-01-01"), null, resultaat));
    }

    private static boolean holds(String zin, Situatie situatie) {
        return Woordenschat.find(zin).orElseThrow().holds(situatie);
    }

    private static String words(String zin, Situatie situatie) {
        return Woordenschat.find(zin).orElseThrow().inWords(situatie);
    }
}

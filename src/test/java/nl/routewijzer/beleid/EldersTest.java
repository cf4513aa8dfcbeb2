package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.regels.Looptijd;
import org.junit.jupiter.api.Test;

/** What others offer is known to a municipality, and part of its policy. */
class EldersTest {
    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-21");

    @Test
    void a_region_is_named_once_and_a_municipality_by_itself() {
        assertThat(covering("urk", "MOTIVATIE", VANDAAG))
                .contains(
                        "EMPOWERMENTTRAINING regio Rijk van Nijmegen",
                        "VIERWEKENPROGRAMMA gemeente Noordoostpolder",
                        "DE_VERSNELLING gemeente Nijmegen")
                .doesNotHaveDuplicates();
    }

    @Test
    void what_the_own_layers_offer_is_not_elsewhere() {
        assertThat(covering("nijmegen", "MOTIVATIE", VANDAAG))
                .containsExactly("VIERWEKENPROGRAMMA gemeente Noordoostpolder");
        assertThat(covering("noordoostpolder", "MOTIVATIE", VANDAAG))
                .noneMatch(naam -> naam.contains("Noordoostpolder"));
    }

    @Test
    void it_counts_in_its_own_period_only() {
        assertThat(covering("tiel", "SOLLICITEREN", LocalDate.parse("2017-12-31")))
                .contains(
                        "WERKACADEMIE gemeente Wijchen",
                        "WERKPUNT gemeente Heumen",
                        "WERKPUNT gemeente Mook en Middelaar");
        assertThat(covering("tiel", "SOLLICITEREN", LocalDate.parse("2018-01-01")))
                .noneMatch(naam -> naam.contains("WERKACADEMIE") || naam.contains("WERKPUNT"));
    }

    @Test
    void the_term_is_that_of_the_own_layers_where_they_offer_it_and_else_of_who_defines_it() {
        assertThat(looptijd("tiel", "PROEFPLAATSING")).isEqualTo("2 maanden, te verlengen tot 6 maanden");
        assertThat(looptijd("nijmegen", "PROEFPLAATSING")).isEqualTo("3 maanden, te verlengen tot 6 maanden");
        assertThat(looptijd("tiel", "VIERWEKENPROGRAMMA")).isEqualTo("4 weken");
        assertThat(looptijd("wijchen", "WERKACADEMIE")).isEqualTo("8 weken");
        assertThat(looptijd("tiel", "WERKERVARINGSPLAATS")).isEqualTo("geen");
    }

    @Test
    void another_term_elsewhere_makes_another_version() {
        Map<String, String> files = Regelmap.files();
        files.compute(
                "gemeente/noordoostpolder/voorzieningen.regels",
                (pad, tekst) -> String.valueOf(tekst).replace("hoogstens 4 weken", "hoogstens 5 weken"));
        Map<String, String> eerder = Regelmap.register().beleidsversies();
        Map<String, String> later = Beleidsregister.of(files).beleidsversies();

        assertThat(later.get("urk")).isNotEqualTo(eerder.get("urk"));
        assertThat(later.get("noordoostpolder")).isNotEqualTo(eerder.get("noordoostpolder"));
    }

    @Test
    void another_number_elsewhere_does_not() {
        Map<String, String> files = Regelmap.files();
        files.put("gemeente/druten/proef.regels", "zet stapelMaanden = 2 maanden\n  bron: raadsbesluit\n");

        Map<String, String> later = Beleidsregister.of(files).beleidsversies();

        assertThat(later.get("nijmegen"))
                .isEqualTo(Regelmap.register().beleidsversies().get("nijmegen"));
    }

    @Test
    void it_is_read_again_from_the_text_that_was_kept() {
        for (Gemeente gemeente : Regelmap.register().gemeenten()) {
            Beleid beleid = Regelmap.register().inForce(gemeente.sleutel(), VANDAAG);
            Beleid kept = Beleidsregister.ofTekst(beleid.tekst()).inForce(gemeente.sleutel(), VANDAAG);

            assertThat(kept.beleidsversie()).isEqualTo(beleid.beleidsversie());
            assertThat(kept.elders()).isEqualTo(beleid.elders()).isPresent();
            assertThat(kept.looptijden()).isEqualTo(beleid.looptijden());
        }
    }

    @Test
    void a_text_of_before_knows_nothing_of_it_and_looks_at_what_is_offered_only() {
        Beleid beleid = Regelmap.register().inForce("wijchen", VANDAAG);
        String tekst = beleid.tekst();
        String vroeger = tekst.substring(0, tekst.indexOf("=== elders "));

        Beleid kept = Beleidsregister.ofTekst(vroeger).inForce("wijchen", VANDAAG);

        assertThat(kept.elders()).isEmpty();
        assertThat(kept.looptijden())
                .doesNotContainKeys("WERKACADEMIE", "VIERWEKENPROGRAMMA")
                .containsKey("LEERWERKPLEK");
    }

    private static List<String> covering(String gemeente, String behoefte, LocalDate dag) {
        return Regelmap.register().inForce(gemeente, dag).elders().orElseThrow().covering(behoefte, dag).stream()
                .map(aanbod -> aanbod.code() + " " + aanbod.waar())
                .toList();
    }

    private static String looptijd(String gemeente, String voorziening) {
        Looptijd looptijd =
                Regelmap.register().inForce(gemeente, VANDAAG).looptijden().get(voorziening);
        return looptijd == null ? "onbekend" : looptijd.tekst();
    }
}

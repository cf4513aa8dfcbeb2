package nl.routewijzer.uitleg;

import static nl.routewijzer.uitleg.Uitlegvoorbeeld.DROOLS;
import static nl.routewijzer.uitleg.Uitlegvoorbeeld.kandidaat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Kandidaatprofiel;
import org.junit.jupiter.api.Test;

/** What a municipality makes of voorzieningen of higher layers, in an advice and its explanation. */
class WijzigingUitlegTest {
    private static final Kandidaatprofiel PROFIEL = kandidaat(Map.of(
            "regeling", "PARTICIPATIEWET",
            "arbeidsbeperking", "GEEN",
            "gezondheid", "GEEN_BELEMMERING",
            "werknemersvaardigheden", "ONTWIKKELBAAR",
            "sollicitatievaardigheden", "ONTWIKKELBAAR",
            "motivatie", "VOLDOENDE",
            "beschikbaarheid", "VOLDOENDE"));

    @Test
    void an_advice_names_both_sources_of_a_changed_voorziening() {
        Routeadvies advies = DROOLS.advise(PROFIEL, register().inForce(PROFIEL.gemeente(), PROFIEL.peildatum()));

        assertThat(advies.voorzieningen())
                .filteredOn(voorziening -> voorziening.voorziening().equals("SOLLICITATIETRAINING"))
                .singleElement()
                .satisfies(voorziening -> {
                    assertThat(voorziening.zwaarte()).isEqualTo(12);
                    assertThat(voorziening.bron()).isEqualTo("001 §3.1.1; 004 §4.3; raadsbesluit 9");
                });
    }

    @Test
    void why_not_names_the_decision_not_to_offer_it() {
        assertThat(new Uitleg(PROFIEL, register(), DROOLS)
                        .whyNotVoorziening("LEERWERKPLEK")
                        .voorzieningen()
                        .get(0)
                        .uitleg())
                .containsExactly("De gemeente biedt deze voorziening op de peildatum niet aan (raadsbesluit 9).");
    }

    private static Beleidsregister register() {
        Map<String, String> files = Regelmap.files();
        files.put("gemeente/nijmegen/wijziging.regels", """
                wijzig voorziening SOLLICITATIETRAINING
                  bron: raadsbesluit 9
                  zwaarte 12
                einde
                wijzig voorziening LEERWERKPLEK
                  bron: raadsbesluit 9
                  wordt niet aangeboden
                einde
                """);
        return Beleidsregister.of(files);
    }
}

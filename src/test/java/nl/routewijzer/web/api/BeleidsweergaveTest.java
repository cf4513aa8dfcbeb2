package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleidsregister;
import org.junit.jupiter.api.Test;

/** What a municipality makes of the policy of higher layers, as other systems read it. */
class BeleidsweergaveTest {
    private static final LocalDate DAG = LocalDate.parse("2026-11-21");

    @Test
    void it_tells_what_a_lower_layer_changed_and_where() {
        Beleidsweergave beleid = weergave();

        assertThat(beleid.voorzieningen())
                .filteredOn(voorziening -> voorziening.voorziening().equals("PROEFPLAATSING"))
                .singleElement()
                .satisfies(voorziening -> {
                    assertThat(voorziening.duur()).isEqualTo("6 weken");
                    assertThat(voorziening.verlengd()).isNull();
                    assertThat(voorziening.sluitUit()).containsExactly("DETACHERING");
                    assertThat(voorziening.alleenSamenMet()).containsExactly("JOBCOACHING", "TAALTRAJECT");
                    assertThat(voorziening.herkomst().laag()).isEqualTo("landelijk");
                    assertThat(voorziening.wijzigingen()).singleElement().satisfies(wijziging -> {
                        assertThat(wijziging.tekst()).contains("duurt hoogstens 6 weken");
                        assertThat(wijziging.herkomst().laag()).isEqualTo("gemeente");
                        assertThat(wijziging.herkomst().bestandsregel()).isEqualTo(11);
                    });
                });
        assertThat(beleid.voorzieningen())
                .filteredOn(voorziening -> voorziening.voorziening().equals("DETACHERING"))
                .singleElement()
                .satisfies(voorziening -> {
                    assertThat(voorziening.sluitUit()).isEmpty();
                    assertThat(voorziening.alleenSamenMet()).isEmpty();
                });
        assertThat(beleid.vervallen()).singleElement().satisfies(vervallen -> {
            assertThat(vervallen.voorziening()).isEqualTo("LEERWERKPLEK");
            assertThat(vervallen.wijzigingen().get(0).herkomst().bron()).isEqualTo("raadsbesluit 9");
        });
    }

    @Test
    void it_tells_the_exceptions_to_a_rule_and_what_stands_under_a_begrip() {
        Beleidsweergave beleid = weergave();

        assertThat(beleid.begrippen())
                .extracting(Beleidsweergave.Begripweergave::naam)
                .containsExactly("hulp naar werk", "statushouder");
        assertThat(beleid.regels())
                .filteredOn(regel -> !regel.uitzonderingen().isEmpty())
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.nummer()).isEqualTo("U8c");
                    assertThat(regel.uitzonderingen().get(0).tekst()).contains("begrip statushouder geldt");
                    assertThat(regel.uitzonderingen().get(0).herkomst().bestandsregel())
                            .isEqualTo(6);
                });
    }

    private static Beleidsweergave weergave() {
        Map<String, String> files = Regelmap.files();
        files.put("gemeente/druten/keuzes.regels", """
                begrip statushouder
                  bron: raadsbesluit 9
                als
                  de kandidaat is statushouder
                einde
                uitzondering op U8c "Een statushouder krijgt langer de tijd"
                  bron: raadsbesluit 9
                behalve als
                  begrip statushouder geldt
                einde
                wijzig voorziening PROEFPLAATSING
                  bron: raadsbesluit 9
                  duurt hoogstens 6 weken
                  sluit uit: DETACHERING
                  alleen samen met: JOBCOACHING of TAALTRAJECT
                einde
                wijzig voorziening LEERWERKPLEK
                  bron: raadsbesluit 9
                  wordt niet aangeboden
                einde
                """);
        return Beleidsweergave.of("druten", DAG, Beleidsregister.of(files));
    }
}

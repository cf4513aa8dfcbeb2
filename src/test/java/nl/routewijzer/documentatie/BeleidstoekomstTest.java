package nl.routewijzer.documentatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.documentatie.Beleidswijziging.Onderwerp;
import nl.routewijzer.documentatie.Beleidswijziging.Verandering;
import org.junit.jupiter.api.Test;

/** What is decided for later is told by day: what begins, ends and changes. */
class BeleidstoekomstTest {
    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-30");
    private static final LocalDate NIEUWJAAR = LocalDate.parse("2027-01-01");
    private static final String PAD = "gemeente/druten/later.regels";

    @Test
    void a_number_that_is_set_for_later_is_told_with_what_it_is_until_then() {
        assertThat(after("zet prognosegrensMaanden = 12 maanden\n  bron: aanname\n  geldig vanaf 2027-01-01\n"))
                .containsExactly(new Beleidsdag(
                        NIEUWJAAR,
                        List.of(new Beleidswijziging(
                                Onderwerp.PARAMETER,
                                "prognosegrensMaanden",
                                Verandering.VERANDERT,
                                "24 maanden",
                                "12 maanden"))));
    }

    @Test
    void a_voorziening_begins_and_ends() {
        List<Beleidsdag> dagen = after("""
                voorziening BUURTMAATJE "Buurtmaatje"
                  bron: raadsbesluit
                  geldig van 2027-01-01 tot 2028-01-01
                  zwaarte 8
                  dekt MOTIVATIE
                einde
                """);

        assertThat(dagen)
                .containsExactly(
                        new Beleidsdag(NIEUWJAAR, List.of(voorziening(Verandering.BEGINT))),
                        new Beleidsdag(NIEUWJAAR.plusYears(1), List.of(voorziening(Verandering.EINDIGT))));
    }

    @Test
    void what_a_lower_layer_makes_of_a_voorziening_later_changes_it() {
        assertThat(after("""
                        wijzig voorziening DETACHERING
                          bron: raadsbesluit
                          geldig vanaf 2027-01-01
                          sluit uit: LEERWERKPLEK
                        einde
                        """)).singleElement().satisfies(dag -> {
            assertThat(dag.dag()).isEqualTo(NIEUWJAAR);
            assertThat(dag.wijzigingen())
                    .extracting(Beleidswijziging::onderwerp, Beleidswijziging::naam, Beleidswijziging::verandering)
                    .containsExactly(tuple(Onderwerp.VOORZIENING, "Detachering", Verandering.VERANDERT));
        });
    }

    @Test
    void a_rule_that_another_replaces_ends_where_the_other_begins() {
        Beleidsregister register = Regelmap.register();

        List<Beleidsdag> dagen = Beleidstoekomst.after(LocalDate.parse("2023-06-30"), register, "druten");

        assertThat(dagen.get(0).dag()).isEqualTo(LocalDate.parse("2023-07-01"));
        assertThat(dagen.get(0).wijzigingen()).anySatisfy(wijziging -> {
            assertThat(wijziging.onderwerp()).isEqualTo(Onderwerp.REGEL);
            assertThat(wijziging.naam()).startsWith("Z3a ");
            assertThat(wijziging.verandering()).isEqualTo(Verandering.BEGINT);
        });
    }

    @Test
    void a_row_of_a_table_changes() {
        assertThat(after("""
                        tabel loketten
                          bron: aanname
                          geldig vanaf 2027-01-01
                          | voor   | loket    | functie      |
                          | INTAKE | GEMEENTE | intaker werk |
                        """))
                .singleElement()
                .satisfies(dag -> assertThat(dag.wijzigingen()).singleElement().satisfies(wijziging -> {
                    assertThat(wijziging.naam()).isEqualTo("loketten: INTAKE");
                    assertThat(wijziging.verandering()).isEqualTo(Verandering.VERANDERT);
                    assertThat(wijziging.wordt()).isEqualTo("GEMEENTE, intaker werk");
                    assertThat(wijziging.was()).isNotNull();
                }));
    }

    @Test
    void where_nothing_is_decided_there_is_nothing_to_tell() {
        assertThat(after("")).isEmpty();
        assertThat(Beleidstoekomst.after(
                        NIEUWJAAR,
                        register("zet prognosegrensMaanden = 12 maanden\n  bron: aanname\n  geldig vanaf 2027-01-01\n"),
                        "druten"))
                .as("it is so from this day on")
                .isEmpty();
    }

    private static Beleidswijziging voorziening(Verandering verandering) {
        return new Beleidswijziging(Onderwerp.VOORZIENING, "Buurtmaatje", verandering, null, null);
    }

    private static List<Beleidsdag> after(String tekst) {
        return Beleidstoekomst.after(VANDAAG, register(tekst), "druten");
    }

    private static Beleidsregister register(String tekst) {
        Map<String, String> files = Regelmap.files();
        files.put(PAD, tekst);
        return Beleidsregister.of(files);
    }
}

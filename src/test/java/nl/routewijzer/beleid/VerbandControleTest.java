package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import org.junit.jupiter.api.Test;

/** What a rule says of another holds: the other is there, is another one, and neither waits for the other in a ring. */
class VerbandControleTest {
    /** Rules that ask the same would stand in each other's shadow. */
    private static final Map<String, String> FASEN =
            Map.of("U21", "AANMELDING", "U22", "PLAATSING", "U71", "BEMIDDELING");

    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-21");

    @Test
    void a_new_rule_that_names_itself_takes_no_place_and_is_held_against_the_locks() {
        assertThat(messages(rule("uitkomst", "U2z", "vervangt U2z", "de uitkomst is BEMIDDELING")))
                .anyMatch(melding -> melding.equals(
                        "Hier noemt de regel zichzelf: een andere regel U2z is er niet in de stap uitkomst."))
                .anyMatch(melding -> melding.startsWith("Regel U2z zou voorgaan op U5c, en die ligt vast"));
    }

    @Test
    void a_minor_cannot_be_let_in_before_the_law_by_a_rule_that_names_itself() {
        assertThat(messages(rule("doelgroep", "D1z", "vervangt D1z", "de doelgroep is JA")))
                .anyMatch(melding -> melding.startsWith("Regel D1z zou voorgaan op D2, en die ligt vast"));
    }

    @Test
    void a_number_without_its_letter_is_no_rule() {
        assertThat(messages(rule("uitkomst", "U8", "vervangt U8", "de uitkomst is INTAKE")))
                .contains("Hier noemt de regel zichzelf: een andere regel U8 is er niet in de stap uitkomst."
                        + " Noem de regel met zijn letter: U8a, U8b, U8c.");
        assertThat(messages(rule("uitkomst", "U14", "gaat voor U8", "de uitkomst is INTAKE")))
                .containsExactly("De regel U8 bestaat niet in de stap uitkomst."
                        + " Noem de regel met zijn letter: U8a, U8b, U8c.");
        assertThat(messages(rule("uitkomst", "U14", "geldt naast U14", "de uitkomst is INTAKE")))
                .containsExactly("Hier noemt de regel zichzelf: een andere regel U14 is er niet in de stap uitkomst.");
    }

    @Test
    void a_rule_replaces_only_what_is_in_force() {
        assertThat(messages(
                        national("U70", "geldig tot 2027-01-01"),
                        rule("uitkomst", "U70", "vervangt U70", "de uitkomst is INTAKE")))
                .containsExactly(
                        "Regel U70 geldt niet op 2027-01-01: dan is er niets te vervangen. Geef deze regel een periode"
                                + " waarin die ook geldt.");
        assertThat(refused(
                        national("U70", "geldig tot 2027-01-01"),
                        rule("uitkomst", "U70", "vervangt U70\n  geldig tot 2027-01-01", "de uitkomst is INTAKE")))
                .isEmpty();
    }

    @Test
    void a_rule_goes_before_what_is_in_force() {
        assertThat(messages(
                        national("U70", "geldig vanaf 2027-01-01"),
                        rule("uitkomst", "U71", "gaat voor U70", "de uitkomst is INTAKE")))
                .containsExactly(
                        "Regel U70 geldt niet vanaf het begin. Geef deze regel dezelfde periode, of laat hem voor een"
                                + " andere regel gaan.");
    }

    @Test
    void a_rule_that_asks_all_that_an_earlier_one_asks_never_has_its_turn() {
        String eerder = rule("uitkomst", "U20", "aanname", "de uitkomst is INTAKE");
        String later = rule("uitkomst", "U21", "aanname", "de uitkomst is CASUSOVERLEG")
                .replace("als\n", "als\n  de fase is INTAKE\n");
        assertThat(messages(eerder, later))
                .singleElement()
                .asString()
                .startsWith("Deze regel komt nooit aan de beurt: wie eraan voldoet, voldoet ook aan regel U20 (")
                .endsWith("Schrijf \"gaat voor U20\" onder de bron, of vraag minder dan die regel.");
        assertThat(messages(eerder, later.replace("  aanname\n", "  gaat voor U20\n")))
                .isEmpty();
    }

    @Test
    void a_lower_layer_may_put_an_open_rule_of_a_higher_one_in_its_shadow() {
        String ruimer = rule("uitkomst", "U71", "gaat voor U70", "de uitkomst is CASUSOVERLEG")
                .replace("BEMIDDELING\ndan", "INTAKE\ndan");

        assertThat(refused(national("U70", "aanname"), ruimer)).isEmpty();
    }

    @Test
    void one_rule_gives_one_result() {
        assertThat(messages(rule("uitkomst", "U20", "aanname", "de uitkomst is INTAKE\n  de uitkomst is CASUSOVERLEG")))
                .containsExactly(
                        "Deze regel zegt twee keer wat de uitkomst is. Dan zou de laatste zin tellen. Kies er een, of"
                                + " maak er twee regels van.");
    }

    @Test
    void a_ring_is_refused_once() {
        assertThat(messages(
                        rule("uitkomst", "U20", "gaat voor U22", "de uitkomst is INTAKE"),
                        rule("uitkomst", "U21", "gaat voor U20", "de uitkomst is INTAKE"),
                        rule("uitkomst", "U22", "gaat voor U21", "de uitkomst is INTAKE")))
                .containsExactly(
                        "Deze regels gaan in een kring voor elkaar: U22 gaat voor U21 gaat voor U20 gaat voor U22."
                                + " Dan is geen van hen de eerste.");
    }

    @Test
    void a_chain_stands_in_its_own_order_whatever_the_numbers() {
        String[][] nummers = {{"U20", "U21", "U22"}, {"U22", "U21", "U20"}, {"U21", "U22", "U20"}, {"U20", "U22", "U21"}
        };
        for (String[] keten : nummers) {
            Beleidsregister register = Beleidsregister.of(files(
                    rule("uitkomst", keten[0], "gaat voor " + keten[1], "de uitkomst is INTAKE"),
                    rule("uitkomst", keten[1], "gaat voor " + keten[2], "de uitkomst is INTAKE"),
                    rule("uitkomst", keten[2], "gaat voor U13b", "de uitkomst is INTAKE")));

            assertThat(numbers(register)).containsSequence(keten[0], keten[1], keten[2], "U13b");
        }
    }

    private static List<String> numbers(Beleidsregister register) {
        return register.inForce("druten", VANDAAG).regelset().regels().stream()
                .map(Regel::nummer)
                .toList();
    }

    private static List<String> messages(String... teksten) {
        return refused(teksten).stream().map(Probleem::melding).toList();
    }

    private static List<Probleem> refused(String... teksten) {
        RulesRejected rejected = catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files(teksten)));
        return rejected == null ? List.of() : rejected.problemen();
    }

    /** National rules stand in a file of their own. */
    private static Map<String, String> files(String... teksten) {
        Map<String, String> files = Regelmap.files();
        for (int i = 0; i < teksten.length; i++) {
            boolean landelijk = teksten[i].contains("Landelijk");
            files.put((landelijk ? "landelijk/proef" : "gemeente/druten/proef") + i + ".regels", teksten[i]);
        }
        return files;
    }

    private static String national(String nummer, String extra) {
        return rule("uitkomst", nummer, extra, "de uitkomst is INTAKE").replace("Titel", "Landelijk");
    }

    private static String rule(String stap, String nummer, String extra, String dan) {
        return "stap " + stap + "\nregel " + nummer + " \"Titel " + nummer + "\"\n  bron: aanname\n  " + extra
                + "\nals\n  de fase is " + FASEN.getOrDefault(nummer, "INTAKE") + "\ndan\n  " + dan + "\neinde\n";
    }
}

package nl.routewijzer.web.pagina.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.junit.jupiter.api.Test;

class InvoerTest {

    /** Each row of the form is a page of choices. */
    @Test
    void no_more_rows_come_back_than_the_reader_needs_to_refuse_them() {
        Map<String, String> rijen = new LinkedHashMap<>();
        for (int rij = 0; rij < 999; rij++) {
            rijen.put(Invoer.rijnaam(rij, "voorziening"), "JOBCOACHING");
        }

        assertThat((List<?>) tree(rijen).get("eerdereVoorzieningen")).hasSize(101);
    }

    @Test
    void leaves_out_what_was_left_empty() {
        assertThat(tree(Map.of("regeling", "", "loonwaarde", " ", "laaggeletterd", "")))
                .isEmpty();
    }

    @Test
    void reads_numbers_yes_and_no_and_three_ways_of_writing_a_date() {
        assertThat(tree(Map.of("loonwaarde", "80", "laaggeletterd", "false")))
                .isEqualTo(Map.of("loonwaarde", 80, "laaggeletterd", false));
        assertThat(List.of("05-02-1990", "5-2-1990", "1990-02-05"))
                .allSatisfy(datum ->
                        assertThat(tree(Map.of("geboortedatum", datum))).containsEntry("geboortedatum", "1990-02-05"));
    }

    @Test
    void passes_on_as_typed_what_it_cannot_read() {
        assertThat(tree(Map.of("loonwaarde", "de helft", "geboortedatum", "gisteren")))
                .isEqualTo(Map.of("loonwaarde", "de helft", "geboortedatum", "gisteren"));
    }

    @Test
    void puts_a_field_with_a_path_in_its_branch() {
        assertThat(tree(Map.of("leefgebieden.SCHULDEN", "GEREGELD")))
                .isEqualTo(Map.of("leefgebieden", Map.of("SCHULDEN", "GEREGELD")));
    }

    @Test
    void moves_rows_up_over_empty_ones() {
        assertThat(tree(Map.of("eerdereVoorzieningen[0].start", "", "eerdereVoorzieningen[2].start", "1-2-2025")))
                .isEqualTo(Map.of("eerdereVoorzieningen", List.of(Map.of("start", "2025-02-01"))));
    }

    @Test
    void a_profile_comes_back_unchanged_from_the_form() {
        for (Voorbeeldkandidaat kandidaat : Voorbeeldkandidaat.values()) {
            assertThat(Invoerlezer.toTree(Invoer.ofProfiel(kandidaat.tree))).isEqualTo(kandidaat.tree);
        }
    }

    @Test
    void leaves_out_an_answer_with_its_never_and_a_row_as_a_whole() {
        Invoer invoer = Invoer.posted(Map.of(
                "loonwaarde", "150",
                "laatsteInschrijvingProVso", "1-2-2025",
                "laatsteInschrijvingProVso.nooit", "true",
                "eerdereVoorzieningen[0].voorziening", "PROEFPLAATSING",
                "eerdereVoorzieningen[0].start", "ooit",
                "eerdereVoorzieningen[1].voorziening", "LEERWERKPLEK"));

        assertThat(Invoerlezer.toTree(
                        invoer.without(Set.of("laatsteInschrijvingProVso", "eerdereVoorzieningen[0].eind"))))
                .isEqualTo(Map.of(
                        "loonwaarde", 150, "eerdereVoorzieningen", List.of(Map.of("voorziening", "LEERWERKPLEK"))));
    }

    @Test
    void knows_where_a_row_stood_that_moved_up() {
        Invoer invoer = Invoer.posted(Map.of("eerdereVoorzieningen[2].start", "1-2-2025", "loonwaarde", "1"));

        assertThat(invoer.asPosted("eerdereVoorzieningen[0].eind")).isEqualTo("eerdereVoorzieningen[2].eind");
        assertThat(invoer.asPosted("loonwaarde")).isEqualTo("loonwaarde");
    }

    private static Map<String, Object> tree(Map<String, String> parameters) {
        return Invoerlezer.toTree(Invoer.posted(parameters));
    }
}

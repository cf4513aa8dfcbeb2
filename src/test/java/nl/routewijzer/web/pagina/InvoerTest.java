package nl.routewijzer.web.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvoerTest {

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

    private static Map<String, Object> tree(Map<String, String> parameters) {
        return Invoerlezer.toTree(Invoer.posted(parameters));
    }
}

package nl.routewijzer.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Eigenfeiten;
import nl.routewijzer.beleid.Beleidsregister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A caseload brings the answers to what municipalities themselves ask. */
class EigenkolommenTest {
    private static final Eigenkolommen EIGEN =
            new Eigenkolommen(register().grenzen().eigenFeiten());
    private static final Inleeswoorden WOORDEN = Proefwoorden.of(Map.of(), EIGEN);

    @ParameterizedTest
    @CsvSource({
        "eigen.FIETS,eigen.FIETS",
        "Eigen fiets,eigen.FIETS",
        "De kandidaat heeft een fiets,eigen.FIETS",
        "hoe komt de kandidaat op het werk,eigen.VERVOER"
    })
    void a_column_is_known_by_its_path_and_by_what_is_asked(String kolom, String pad) {
        assertThat(Kolomvoorstel.of(List.of(kolom), WOORDEN).velden()).containsExactly(Map.entry(kolom, pad));
    }

    @ParameterizedTest
    @CsvSource({"ja,true,OV,OV", "Nee,false,met bus of trein,OV", "n,false,Met de auto,AUTO", "true,true,fiets,FIETS"})
    void an_answer_is_read_by_its_code_and_by_its_words(String fiets, boolean ja, String vervoer, String code) {
        assertThat(eigen("druten", fiets, vervoer)).isEqualTo(Map.of("FIETS", ja, "VERVOER", code));
    }

    @Test
    void an_empty_cell_and_unknown_are_no_answer() {
        assertThat(eigen("druten", "", "onbekend")).isNull();
    }

    @Test
    void what_nobody_can_mean_is_left_for_the_reader_to_refuse() {
        assertThat(eigen("druten", "soms", "trein")).isEqualTo(Map.of("FIETS", "soms", "VERVOER", "trein"));
        assertThat(eigen("wijchen", "ja", "")).as("does not ask it").isEqualTo(Map.of("FIETS", "ja"));
    }

    @Test
    void a_line_of_ndjson_keeps_what_it_says() {
        Caseloadbestand bestand = read(
                "{\"kenmerk\":\"K-1\",\"gemeente\":\"druten\",\"eigen\":{\"FIETS\":false,\"VERVOER\":\"met de auto\"}}\n");

        assertThat(tree(bestand)).containsEntry("eigen", Map.of("FIETS", false, "VERVOER", "AUTO"));
    }

    @Test
    void a_column_that_nobody_asks_is_told_by_its_name() {
        assertThat(EIGEN.unknown(List.of("kenmerk", "eigen.FIETS", "eigen.later")))
                .isEmpty();
        assertThat(EIGEN.unknown(List.of("kenmerk", "eigen.FIETZ"))).contains("eigen.FIETZ");
        assertThat(Proefwoorden.GEEN.eigen().unknown(List.of("Eigen.fiets"))).contains("Eigen.fiets");
        assertThat(Proefwoorden.GEEN.eigen().unknown(List.of("eigen kenmerk"))).isEmpty();
    }

    @Test
    void the_example_has_a_column_for_what_is_asked_now_or_later() {
        assertThat(EIGEN.columns(LocalDate.parse("2027-06-01")))
                .containsExactly("eigen.FIETS", "eigen.LATER", "eigen.VERVOER");
    }

    private static Object eigen(String gemeente, String fiets, String vervoer) {
        return tree(read("kenmerk;eigen.FIETS;eigen.VERVOER;gemeente\nK-1;" + fiets + ";" + vervoer + ";" + gemeente
                        + "\n"))
                .get("eigen");
    }

    private static Map<String, Object> tree(Caseloadbestand bestand) {
        return new Profielmaker(Kolomvoorstel.of(bestand.kolommen(), WOORDEN), WOORDEN)
                .tree(bestand.rijen().get(0).cellen());
    }

    private static Caseloadbestand read(String tekst) {
        return new Bestandslezer(JsonMapper.builder().build()).read("caseload", tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static Beleidsregister register() {
        return Beleidsregister.of(Eigenfeiten.files());
    }
}

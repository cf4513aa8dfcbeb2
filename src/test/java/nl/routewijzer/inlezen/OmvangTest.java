package nl.routewijzer.inlezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routewijzer.inlezen.BestandGeweigerd.Reden;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What no caseload has is refused by what it is, and before it fills the memory. */
class OmvangTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_file_has_at_most_a_hundred_thousand_lines() {
        assertThat(read("a;b\n" + "1;2\n".repeat(Omvang.MOST_LINES)).rijen()).hasSize(Omvang.MOST_LINES);
        assertRefused("a;b\n" + "1;2\n".repeat(Omvang.MOST_LINES + 1), Reden.TE_VEEL_REGELS);
        assertRefused("{\"a\":1}\n".repeat(Omvang.MOST_LINES + 1), Reden.TE_VEEL_REGELS);
    }

    /** All of its rows, as objects, take 700 MB; the rows up to the limit a fiftieth of that. */
    @Test
    void five_million_tiny_lines_are_not_kept_before_they_are_refused() {
        String tekst = "a;b\n" + "1;2\n".repeat(4_900_000);
        long voor = allocated();
        assertRefused(tekst, Reden.TE_VEEL_REGELS);

        assertThat(allocated() - voor).isLessThan(400_000_000);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    @Test
    void a_file_has_at_most_250_columns() {
        assertThat(read(columns(Omvang.MOST_COLUMNS) + "\n1;2\n").kolommen()).hasSize(Omvang.MOST_COLUMNS);
        assertRefused(columns(Omvang.MOST_COLUMNS + 1) + "\n1;2\n", Reden.TE_VEEL_KOLOMMEN);
        String velden = IntStream.rangeClosed(0, Omvang.MOST_COLUMNS)
                .mapToObj(i -> "{\"veld" + i + "\":1}")
                .collect(Collectors.joining("\n"));
        assertRefused(velden, Reden.TE_VEEL_KOLOMMEN);
    }

    @Test
    void a_row_that_is_mostly_empty_counts_by_its_width() {
        String breed = ";".repeat(9_999) + "1\n";

        assertRefused("a;b\n" + breed.repeat(301), Reden.TE_VEEL_CELLEN);
    }

    @Test
    void a_column_has_a_name_and_no_text() {
        String lang = "a".repeat(Omvang.LONGEST_NAME);

        assertThat(read(lang + ";b\n1;2\n").kolommen()).contains(lang);
        assertRefused(lang + "a;b\n1;2\n", Reden.LANGE_KOLOM);
        assertRefused("{\"a\":".repeat(200) + "1" + "}".repeat(200), Reden.LANGE_KOLOM);
    }

    @Test
    void a_cell_that_is_a_book_refuses_its_line_alone() {
        String lang = "x".repeat(Omvang.LONGEST_CELL);

        assertThat(read("a;b\n1;" + lang + "\n2;" + lang + "x\n").rijen())
                .extracting(Caseloadbestand.Rij::fout)
                .containsExactly("", "In de kolom b staan 4001 tekens. Het mogen er hoogstens 4000 zijn.");
    }

    @Test
    void a_line_of_json_that_is_a_book_is_refused_alone() {
        assertThat(read("{\"a\":1}\n{\"a\":\"" + "x".repeat(70_000) + "\"}").rijen())
                .extracting(Caseloadbestand.Rij::fout)
                .containsExactly("", "Deze regel heeft 70008 tekens. Het mogen er hoogstens 65.536 zijn.");
    }

    @Test
    void a_line_of_json_that_is_no_object_or_holds_no_number_is_refused_alone() {
        assertThat(read("{\"a\":1}\nnull\n[1]\n\"a\"\n{\"a\":1e400}\n{\"a\":[{\"b\":-1e400}]}\n{\"a\":2}")
                        .rijen())
                .extracting(Caseloadbestand.Rij::fout)
                .containsExactly(
                        "",
                        "Deze regel is geen JSON-object.",
                        "Deze regel is geen JSON-object.",
                        "Deze regel is geen JSON-object.",
                        "Deze regel noemt een getal dat te groot is om te lezen.",
                        "Deze regel noemt een getal dat te groot is om te lezen.",
                        "");
    }

    /** What is shown of a column is for choosing its field, also of one that is not read. */
    @Test
    void the_examples_of_a_column_are_short_and_hold_no_bsn() {
        Caseloadbestand bestand = read("a;b\n1;burger 111222333 belde\n2;" + "x".repeat(3_000) + "\n");

        assertThat(bestand.voorbeelden("b")).containsExactly("(weggelaten)", "x".repeat(80) + "…");
    }

    private static String columns(int aantal) {
        return IntStream.range(0, aantal).mapToObj(i -> "kolom" + i).collect(Collectors.joining(";"));
    }

    private static void assertRefused(String tekst, Reden reden) {
        assertThatThrownBy(() -> read(tekst))
                .isInstanceOfSatisfying(
                        BestandGeweigerd.class,
                        geweigerd -> assertThat(geweigerd.reden()).isEqualTo(reden));
    }

    private static Caseloadbestand read(String tekst) {
        return new Bestandslezer(JSON).read("caseload", tekst.getBytes(StandardCharsets.UTF_8));
    }
}

package nl.routewijzer.rekenblad;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void writes_what_a_reader_gets_back() {
        List<List<String>> rijen =
                List.of(List.of("Naam", "Aantal"), List.of("Berg; \"en\" Dal\nnoord", "12"), List.of("", "–"));

        String csv = Csv.of(rijen);

        assertThat(csv).startsWith("\uFEFFNaam;Aantal\r\n");
        assertThat(CsvReader.builder().fieldSeparator(Csv.SEPARATOR).ofCsvRecord(csv.substring(1)).stream()
                        .map(CsvRecord::getFields))
                .isEqualTo(rijen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6", "-K1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1"})
    void no_cell_becomes_a_formula(String cel) {
        assertThat(Veiligecel.write(cel)).isEqualTo("'" + cel);
    }

    /** A spreadsheet that takes another sign for the separator sees a cell begin there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"a;=1+1|a;'=1+1", "a,@b|a,'@b", "a\"=1|a\"'=1", "=a;-b|'=a;'-b", "`a\n=1`|`a\n'=1`"})
    void no_part_of_a_cell_becomes_a_formula(String cel, String veilig) {
        assertThat(Veiligecel.write(cel)).isEqualTo(veilig);
        assertThat(Veiligecel.read(veilig)).isEqualTo(cel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a, -5 graden", "K-1", "12", "", "a=b", " =1", "–"})
    void a_harmless_cell_stays_as_it_is(String cel) {
        assertThat(Veiligecel.write(cel)).isEqualTo(cel);
    }
}

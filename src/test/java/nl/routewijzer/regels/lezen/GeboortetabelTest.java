package nl.routewijzer.regels.lezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.routewijzer.regels.Parameter;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Parameterwaarde.NaarGeboortedatum;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regelbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A parameter that is read by date of birth: everybody stands in one row. */
class GeboortetabelTest {
    private static final String GOED = """
            parameter stapleeftijd
              bron: raadsbesluit
              | geboren vanaf | geboren tot en met | waarde              | bron         |
              |               | 1950-02-28         | 65 jaar             | raadsbesluit |
              | 1950-03-01    | 1960-12-31         | 66 jaar             | raadsbesluit |
              | 1961-01-01    |                    | 67 jaar en 1 maand  | aanname      |
            """;

    @Test
    void each_date_of_birth_has_the_value_of_its_row_bounds_included() {
        Parameter parameter = parse(GOED).parameters().get(0);

        Parameterwaarde waarde = parameter.waarden().get(0).waarde();
        assertThat(waarde).isInstanceOf(NaarGeboortedatum.class);
        assertThat(born(waarde, "1900-01-01")).isEqualTo("65 jaar");
        assertThat(born(waarde, "1950-02-28")).isEqualTo("65 jaar");
        assertThat(born(waarde, "1950-03-01")).isEqualTo("66 jaar");
        assertThat(born(waarde, "1960-12-31")).isEqualTo("66 jaar");
        assertThat(born(waarde, "1961-01-01")).isEqualTo("67 jaar en 1 maand");
        assertThat(waarde.forBorn(null).tekst()).isEqualTo("geen");
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("wrong")
    void a_table_that_leaves_somebody_out_or_says_two_things_is_refused(String was, String wordt, String melding) {
        assertThat(parse(GOED.replace(was, wordt)).problemen())
                .extracting(Probleem::melding)
                .contains(melding);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(
                        "| 1950-02-28 ",
                        "| 1950-02-27 ",
                        "Wie is geboren van 1950-02-28 tot en met 1950-02-28, staat in geen enkele rij."),
                arguments("| 1950-02-28 ", "| 1950-03-01 ", "Wie op 1950-03-01 is geboren, staat in twee rijen."),
                arguments(
                        "|               | 1950-02-28",
                        "| 1940-01-01    | 1950-02-28",
                        "Wie voor 1940-01-01 is geboren, staat in geen enkele rij. Laat het begin van de eerste rij leeg."),
                arguments(
                        "| 1961-01-01    |                    |",
                        "| 1961-01-01    | 1999-12-31         |",
                        "Wie na 1999-12-31 is geboren, staat in geen enkele rij. Laat het eind van de laatste rij leeg."),
                arguments(
                        "| 1960-12-31 ",
                        "| 1949-12-31 ",
                        "Deze rij eindigt (1949-12-31) voordat zij begint (1950-03-01)."),
                arguments(
                        "| 1950-02-28 ",
                        "| 1950-02-30 ",
                        "'1950-02-30' is geen bestaande datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2026-01-01."),
                arguments(
                        "66 jaar  ",
                        "66 uur  ",
                        "'66 uur' past hier niet; verwacht wordt een leeftijd in jaren of maanden, bijvoorbeeld 30 jaar of 65 jaar"
                                + " en 3 maanden."),
                arguments(
                        "aanname      |",
                        "             |",
                        "Noem in de laatste kolom de bron van deze rij, of het woord aanname."),
                arguments(
                        "waarde              | bron         |",
                        "waarde              |",
                        "De eerste rij van de tabel noemt de kolommen: | geboren vanaf | geboren tot en met | waarde | bron |"),
                arguments(
                        "parameter stapleeftijd",
                        "parameter stapleeftijd = 65 jaar",
                        "Deze parameter heeft al een waarde. Kies: een waarde, of een tabel naar geboortedatum."));
    }

    private static String born(Parameterwaarde waarde, String geboren) {
        return waarde.forBorn(LocalDate.parse(geboren)).tekst();
    }

    private static Regelbestand parse(String tekst) {
        return RegelbestandParser.parse("landelijk/proef.regels", tekst);
    }
}

package nl.routewijzer.mutatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GetallenzoekerTest {

    @Test
    void finds_every_value_of_every_declaration_and_nothing_else() {
        List<Getal> getallen = Getallenzoeker.find("landelijk/x.regels", """
                # Commentaar met 12 maanden.
                parameter grens = 24 maanden
                  bron: Participatiewet artikel 41 lid 4
                  tussen 12 en 36 maanden
                parameter niveau = A2
                zet alleenSw = nee
                regel U10a "Wie 27 wordt, is A1"
                  bron: 001 §2.3
                  gaat voor D0
                  geldig van 2016-01-01 tot 2018-01-01
                als
                  de kandidaat is jonger dan 67 jaar en 3 maanden
                  de kandidaat is van 18 jaar tot 27 jaar
                  over hoogstens 6 weken wordt de kandidaat 27 jaar
                  het taalniveau is minstens A2
                  hoogstens 2 leefgebieden zijn GEREGELD
                  de meldingsdatum is van 2020-01-01 tot 2021-01-01
                  PLEK_2 loopt langer dan 8 weken
                dan
                  geef het signaal WORDT_27: "Binnen 4 weken."
                einde
                tabel hersteltermijnen
                  | belemmering | situatie | minimum | maximum |
                  | taalniveau  | A1       | 6       | 18      |
                voorziening PLEK_2 "Plek 2"
                  zwaarte 48
                  dekt WERKRITME
                  duurt hoogstens 10 weken
                """);

        assertThat(getallen)
                .extracting(getal -> getal.regel() + " " + getal.verklaring() + ": " + getal.waarde())
                .containsExactly(
                        "2 parameter grens: 24 maanden",
                        "4 parameter grens: 12",
                        "4 parameter grens: 36 maanden",
                        "5 parameter niveau: A2",
                        "6 zet alleenSw: nee",
                        "10 regel U10a: 2016-01-01",
                        "10 regel U10a: 2018-01-01",
                        "12 regel U10a: 67 jaar en 3 maanden",
                        "13 regel U10a: 18 jaar",
                        "13 regel U10a: 27 jaar",
                        "14 regel U10a: 6 weken",
                        "14 regel U10a: 27 jaar",
                        "15 regel U10a: A2",
                        "16 regel U10a: 2",
                        "17 regel U10a: 2020-01-01",
                        "17 regel U10a: 2021-01-01",
                        "18 regel U10a: 8 weken",
                        "24 tabel hersteltermijnen: 6",
                        "24 tabel hersteltermijnen: 18",
                        "26 voorziening PLEK_2: 48",
                        "28 voorziening PLEK_2: 10 weken");
    }

    @Test
    void a_day_on_which_one_version_ends_and_the_next_begins_moves_as_one() {
        String tekst = """
                parameter aowLeeftijd
                  = 65 jaar tot 2013-01-01
                  = 66 jaar vanaf 2013-01-01
                zet alleenSw = ja
                  geldig vanaf 2013-01-01
                """;
        List<Getal> dagen = Getallenzoeker.find("landelijk/x.regels", tekst).stream()
                .filter(getal -> getal.waarde().equals("2013-01-01"))
                .toList();

        assertThat(dagen).hasSize(2);
        assertThat(dagen.get(0).replace(tekst, "2013-01-02")).isEqualTo("""
                parameter aowLeeftijd
                  = 65 jaar tot 2013-01-02
                  = 66 jaar vanaf 2013-01-02
                zet alleenSw = ja
                  geldig vanaf 2013-01-01
                """);
    }

    @Test
    void two_days_on_which_the_rows_of_a_table_touch_move_as_one() {
        String tekst = """
                parameter aowLeeftijd
                  bron: AOW artikel 7a
                  | geboren vanaf | geboren tot en met | waarde             | bron           |
                  |               | 1947-12-31         | 65 jaar            | AOW artikel 7a |
                  | 1948-01-01    | 1948-02-28         | 65 jaar en 1 maand | AOW artikel 7a |
                  | 1948-02-29    |                    | 66 jaar            | aanname        |
                """;
        List<Getal> getallen = Getallenzoeker.find("landelijk/x.regels", tekst);

        assertThat(getallen)
                .extracting(getal -> getal.regel() + " " + getal.waarde())
                .containsExactly("4 1947-12-31", "4 65 jaar", "5 1948-02-28", "5 65 jaar en 1 maand", "6 66 jaar");
        assertThat(getallen.get(0).replace(tekst, "1947-12-30"))
                .contains("|               | 1947-12-30         |", "| 1947-12-31    | 1948-02-28         |");
        assertThat(getallen.get(2).replace(tekst, "1948-02-29"))
                .contains("| 1948-01-01    | 1948-02-29         |", "| 1948-03-01    |                    |");
    }

    @Test
    void days_that_follow_each_other_elsewhere_move_alone() {
        assertThat(Getallenzoeker.find("landelijk/x.regels", """
                parameter eerste = 2012-01-01
                parameter tweede = 2012-01-02
                tabel dagen
                  | van        | tot        |
                  | 2012-01-03 | 2012-01-04 |
                  | 2012-01-06 | 2012-01-08 |
                """))
                .extracting(getal -> getal.plekken().size())
                .containsExactly(1, 1, 1, 1, 1, 1);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void moves_by_the_smallest_step_and_by_a_larger_one_where_that_is_refused(String waarde, List<List<String>> wordt) {
        assertThat(Beweging.of(waarde)).extracting(Beweging::wordt).isEqualTo(wordt);
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                arguments("48", List.of(List.of("47", "46", "45", "44", "43"), List.of("49", "50", "51", "52", "53"))),
                arguments("0", List.of(List.of(), List.of("1", "2", "3", "4", "5"))),
                arguments("1 maand", List.of(List.of("0 maanden"), List.of("2 maanden"))),
                arguments(
                        "27 jaar",
                        List.of(List.of("26 jaar en 11 maanden", "26 jaar"), List.of("27 jaar en 1 maand", "28 jaar"))),
                arguments("66 jaar en 11 maanden", List.of(List.of("66 jaar en 10 maanden"), List.of("67 jaar"))),
                arguments("4 weken", List.of(List.of("27 dagen", "3 weken"), List.of("29 dagen", "5 weken"))),
                arguments("100 procent", List.of(List.of("99 procent"), List.of("101 procent"))),
                arguments("2024-02-29", List.of(List.of("2024-02-28"), List.of("2024-03-01"))),
                arguments("ALFA", List.of(List.of(), List.of("A1"))),
                arguments("A2", List.of(List.of("A1"), List.of("B1"))),
                arguments("nee", List.of(List.of("ja"))));
    }
}

package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.Regelmap;
import nl.routewijzer.documentatie.GemeentedocumentWriter;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Verklaring.Keuzekaart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a municipality chose for a calendar year: in force that year, held against the same limits, and missed when it ends. */
class KeuzekaartenTest {
    private static final String PAD = "gemeente/druten/keuzekaart.regels";
    private static final String KAART = """
            keuzekaart 2027
              bron: raadsbesluit 12 november 2026
              | keuze                | waarde     |
              | prognosegrensMaanden | 30 maanden |
              | stapelMaanden        | 2 maanden  |
            """;

    @ParameterizedTest
    @CsvSource({"2026-12-31, 24 maanden", "2027-01-01, 30 maanden", "2027-12-31, 30 maanden", "2028-01-01, 24 maanden"})
    void a_choice_holds_from_the_first_to_the_last_day_of_the_year(LocalDate dag, String waarde) {
        Beleid beleid = Beleidsregister.of(files(KAART)).inForce("druten", dag);

        assertThat(beleid.parameter("prognosegrensMaanden").tekst()).isEqualTo(waarde);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wrong")
    void a_wrong_choice_is_refused_where_it_stands(String tekst, String melding) {
        RulesRejected rejected = catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files(tekst)));

        assertThat(rejected.problemen())
                .extracting(probleem -> probleem.toString().replaceAll("(landelijk/\\w+\\.regels):\\d+", "$1:N"))
                .contains(PAD + ":" + melding);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(
                        KAART.replace("30 maanden", "48 maanden"),
                        "4:1  prognosegrensMaanden mag tussen 12 en 36 maanden zijn; hier staat 48 maanden"
                                + " (landelijk/parameters.regels:N)."),
                arguments(
                        KAART.replace("stapelMaanden        | 2 maanden", "zoekperiodeWeken | 2 weken"),
                        "5:1  zoekperiodeWeken ligt vast in Participatiewet artikel 41 lid 4 en kan hier niet worden"
                                + " gewijzigd (landelijk/parameters.regels:N)."),
                arguments(
                        KAART.replace("2 maanden", "ja"),
                        "5:1  De waarde 'ja' past niet bij stapelMaanden; daar staat 3 maanden"
                                + " (landelijk/parameters.regels:N)."),
                arguments(
                        KAART.replace("2 maanden", "2 mnd"),
                        "5:30  De eenheid 'mnd' ken ik niet; kies uit: dagen, weken, maanden, jaar, procent, uur."),
                arguments(
                        KAART + "zet stapelMaanden = 4 maanden\n  bron: raadsbesluit\n  geldig vanaf 2027-07-01\n",
                        "6:1  stapelMaanden wordt ook gezet in " + PAD + ":5."),
                arguments(
                        KAART + "keuzekaart 2027\n  bron: raadsbesluit\n  | keuze | waarde |\n  | nugBediend | ja |\n",
                        "6:1  keuzekaart 2027 van druten staat ook al in " + PAD + ":1."),
                arguments(
                        KAART.replace("2027", "volgend jaar"),
                        "1:12  'volgend jaar' is geen kalenderjaar; schrijf vier cijfers."),
                arguments(
                        KAART.replace(" 2027", ""),
                        "1:1  Schrijf een keuzekaart met het kalenderjaar erachter: keuzekaart 2027"),
                arguments(
                        KAART.replace("keuze   ", "parameter"),
                        "3:3  De eerste rij van de keuzekaart noemt de kolommen: | keuze | waarde |"),
                arguments(
                        "keuzekaart 2027\n  bron: raadsbesluit\n  | keuze | waarde |\n",
                        "1:1  De keuzekaart heeft nog geen rij met een keuze."),
                arguments(
                        KAART + "  | nugBediend |\n",
                        "6:3  Deze rij heeft 1 cellen; de kolommen zijn: | keuze | waarde |"),
                arguments(
                        KAART + "  | NUG bediend | ja |\n",
                        "6:5  'NUG bediend' is geen naam van een parameter, zoals prognosegrensMaanden."),
                arguments(
                        KAART.replace("  bron", "  geldig vanaf 2027-07-01\n  bron"),
                        "2:3  Een keuzekaart geldt het hele jaar dat erboven staat. Laat deze regel weg."));
    }

    @Test
    void a_national_file_has_no_choices_for_a_year() {
        Map<String, String> files = Regelmap.files();
        files.put("landelijk/keuzekaart.regels", KAART);

        assertThat(catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files))
                        .problemen())
                .extracting(Probleem::toString)
                .contains(
                        "landelijk/keuzekaart.regels:1:1  Een keuzekaart staat in de map van een regio of gemeente: die heeft"
                                + " de keuze.");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, false", "2027-01-01, true", "2027-12-31, true", "2028-06-01, true"})
    void a_year_that_ends_without_a_next_choice_is_remarked_from_its_begin(LocalDate vandaag, boolean gemist) {
        assertThat(remarks(KAART, vandaag))
                .isEqualTo(
                        gemist
                                ? List.of(
                                        PAD
                                                + ":4:1  De keuze voor prognosegrensMaanden (30 maanden) houdt op na 31 december 2027,"
                                                + " en er is geen nieuwe. Dan geldt weer wat een hogere laag zegt. Zet de keuze in"
                                                + " een keuzekaart 2028.",
                                        PAD
                                                + ":5:1  De keuze voor stapelMaanden (2 maanden) houdt op na 31 december 2027, en er"
                                                + " is geen nieuwe. Dan geldt weer wat een hogere laag zegt. Zet de keuze in een"
                                                + " keuzekaart 2028.")
                                : List.of());
    }

    @Test
    void a_next_choice_silences_the_remark_and_a_later_year_leaves_the_rest_to_history() {
        String kaart2028 =
                "keuzekaart 2028\n  bron: raadsbesluit\n  | keuze | waarde |\n  | stapelMaanden | 4 maanden |\n";
        String zet = "zet prognosegrensMaanden = 36 maanden\n  bron: raadsbesluit\n  geldig vanaf 2028-01-01\n";

        assertThat(remarks(KAART + kaart2028, LocalDate.parse("2027-12-31")))
                .singleElement()
                .asString()
                .contains("prognosegrensMaanden");
        assertThat(remarks(KAART + kaart2028 + zet, LocalDate.parse("2027-12-31")))
                .isEmpty();
        assertThat(remarks(KAART + kaart2028, LocalDate.parse("2028-01-01")))
                .singleElement()
                .asString()
                .contains("stapelMaanden (4 maanden)");
    }

    @Test
    void the_document_of_the_municipality_has_each_as_one_table() {
        Beleidsregister register = Beleidsregister.of(files(KAART));
        LocalDate eerder = LocalDate.parse("2026-11-21");

        assertThat(GemeentedocumentWriter.write(register, "druten", eerder).keuzekaarten())
                .extracting(Keuzekaart::jaar)
                .containsExactly(2027);
        assertThat(GemeentedocumentWriter.write(register, "urk", eerder).keuzekaarten())
                .isEmpty();
    }

    private static List<String> remarks(String tekst, LocalDate vandaag) {
        return Keuzekaarten.opmerkingen(Beleidsregister.of(files(tekst)).bestanden(), vandaag).stream()
                .map(Probleem::toString)
                .toList();
    }

    private static Map<String, String> files(String tekst) {
        Map<String, String> files = Regelmap.files();
        files.put(PAD, tekst);
        return files;
    }
}

package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.Eigencodes;
import nl.routewijzer.Eigenfeiten;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Woordenboek.Zinsuitleg;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Zinsplaats;
import nl.routewijzer.regels.lezen.RegelbestandParser;
import org.junit.jupiter.api.Test;

/** The examples of the dictionary come from the rules in force. */
class WoordenboekTest {
    private static final LocalDate DAG = LocalDate.of(2026, 11, 21);
    private static final Woordenboek WOORDENBOEK = Regelmap.register().woordenboek(DAG);

    @Test
    void every_line_of_every_rule_file_stands_in_the_dictionary() {
        Regelmap.files().forEach((pad, tekst) -> {
            Regelbestand bestand = RegelbestandParser.parse(pad, tekst);
            String[] lines = tekst.split("\\R", -1);
            List<Integer> says = IntStream.range(0, lines.length)
                    .filter(i -> !lines[i].isBlank() && !lines[i].strip().startsWith("#"))
                    .mapToObj(i -> i + 1)
                    .toList();
            assertThat(zinnen(bestand).map(Zinsplaats::regel).distinct().sorted())
                    .as(pad)
                    .containsExactlyElementsOf(says);
        });
    }

    @Test
    void every_example_stands_in_its_file_and_is_the_sentence() {
        Map<String, String> files = Regelmap.files();
        assertThat(WOORDENBOEK.zinnen().stream().filter(zin -> zin.gebruik() != null))
                .hasSizeGreaterThan(100)
                .allSatisfy(zin -> {
                    Gebruik gebruik = Objects.requireNonNull(zin.gebruik());
                    String line = files.get(gebruik.bestand()).split("\\R", -1)[gebruik.bestandsregel() - 1];
                    assertThat(line).contains(gebruik.zin());
                    assertThat(gebruik.zin().replaceAll(" +", " ")).matches(pattern(zin.zin()));
                });
    }

    @Test
    void what_municipalities_added_stands_there_with_whose_it_is_and_since_when() {
        Map<String, String> files = Eigenfeiten.files();
        files.put(Eigencodes.PAD, Eigencodes.REGELS);
        files.put("regio/rijk-van-nijmegen/codes.regels", "behoefte RUST \"Rust vinden\"\n");
        Woordenboek met = Beleidsregister.of(files).woordenboek(DAG);

        assertThat(met.eigen())
                .extracting(Eigenwoorden::laag, Eigenwoorden::gebied, Eigenwoorden::naam)
                .containsExactly(
                        tuple("regio", "rijk-van-nijmegen", "Rijk van Nijmegen"),
                        tuple("gemeente", "druten", "Druten"));
        assertThat(met.eigen().get(1).woorden())
                .extracting(Eigenwoorden.Eigenwoord::soort, Eigenwoorden.Eigenwoord::code, woord -> woord.geldigVanaf())
                .contains(
                        tuple("behoefte", "FIETSLES", null),
                        tuple("reden", "GEEN_KINDEROPVANG", null),
                        tuple("aanleiding", "THUIS_NODIG", null),
                        tuple("feit", "FIETS", null),
                        tuple("keuze van VERVOER", "OV", null),
                        tuple("feit", "LATER", LocalDate.parse("2028-01-01")));
        assertThat(met.search("rijk rust").eigen())
                .singleElement()
                .satisfies(gebied -> assertThat(gebied.woorden())
                        .extracting(Eigenwoorden.Eigenwoord::woorden)
                        .containsExactly("Rust vinden"));
        assertThat(WOORDENBOEK.eigen()).isEmpty();
    }

    @Test
    void every_sentence_that_a_rule_in_force_uses_has_an_example() {
        Set<String> used = Regelmap.register().gemeenten().stream()
                .map(gemeente -> Regelmap.register().inForce(gemeente.sleutel(), DAG))
                .flatMap(beleid -> Stream.concat(
                        beleid.regelset().regels().stream().flatMap(regel -> regel.zinnen().stream()),
                        beleid.voorzieningen().stream().flatMap(voorziening -> voorziening.zinnen().stream())))
                .map(Zinsplaats::sjabloon)
                .collect(Collectors.toSet());

        assertThat(used).hasSizeGreaterThan(80);
        assertThat(WOORDENBOEK.zinnen().stream()
                        .filter(zin -> zin.gebruik() != null)
                        .map(Zinsuitleg::zin))
                .containsAll(used);
    }

    @Test
    void the_example_is_the_first_rule_in_the_order_of_the_decision() {
        assertThat(find("de kandidaat is jonger dan {leeftijd}").gebruik())
                .extracting(Gebruik::nummer, Gebruik::zin, Gebruik::bestand)
                .containsExactly("D2", "de kandidaat is jonger dan meerderjarigheid", "landelijk/doelgroep.regels");
        assertThat(find("geldt naast {regels}").gebruik())
                .extracting(Gebruik::nummer, Gebruik::zin)
                .containsExactly("Z5", "geldt naast Z3b");
        assertThat(find("instantie {code} \"{naam}\"").gebruik())
                .extracting(Gebruik::nummer, Gebruik::bestand)
                .containsExactly(null, "landelijk/instanties.regels");
    }

    @Test
    void a_sentence_without_a_rule_has_no_example_until_a_rule_uses_it() {
        String zin = "de werksoort is niet {waarden}";
        assertThat(find(zin).gebruik()).isNull();

        Map<String, String> files = Regelmap.files();
        files.put("gemeente/urk/extra.regels", """
                stap signalen
                regel S90 "Een titel"
                  bron: aanname
                als
                  de werksoort is niet SCHOONMAAK
                dan
                  geef het signaal LET_OP: "Let op."
                einde
                """);
        assertThat(find(Beleidsregister.of(files).woordenboek(DAG), zin).gebruik())
                .isEqualTo(new Gebruik(
                        "S90", "Een titel", "de werksoort is niet SCHOONMAAK", "gemeente/urk/extra.regels", 5));
    }

    @Test
    void a_rule_that_is_not_in_force_yet_is_no_example() {
        String zin = "de laatste inschrijving bij praktijkonderwijs of vso is hoogstens {duur} geleden";

        assertThat(find(Regelmap.register().woordenboek(LocalDate.of(2023, 6, 30)), zin)
                        .gebruik())
                .isNull();
        assertThat(find(Regelmap.register().woordenboek(LocalDate.of(2023, 7, 1)), zin)
                        .gebruik())
                .extracting(Gebruik::nummer)
                .isEqualTo("Z3a");
    }

    @Test
    void search_finds_what_speaks_of_all_words() {
        assertThat(WOORDENBOEK.search(" Loonwaarde  lager").zinnen())
                .extracting(Zinsuitleg::zin)
                .contains("de loonwaarde is lager dan {getal}")
                .doesNotContain("de regeling is {waarden}");
        assertThat(WOORDENBOEK.search("WAJONG").zinnen())
                .extracting(Zinsuitleg::zin)
                .contains("de regeling is {waarden}");
        assertThat(WOORDENBOEK.search("grijs en groen").codes()).hasSize(1);
        assertThat(WOORDENBOEK.search("").zinnen()).isEqualTo(WOORDENBOEK.zinnen());
        assertThat(WOORDENBOEK.search("xyzzy").zinnen()).isEmpty();
        assertThat(WOORDENBOEK.search("omschrijving=").zinnen()).isEmpty();
        assertThat(WOORDENBOEK.search("woorden=").codes()).isEmpty();
    }

    private static Stream<Zinsplaats> zinnen(Regelbestand bestand) {
        return Stream.of(
                        bestand.zinnen().stream(),
                        bestand.regels().stream().flatMap(regel -> regel.zinnen().stream()),
                        bestand.voorzieningen().stream().flatMap(voorziening -> voorziening.zinnen().stream()))
                .flatMap(zinnen -> zinnen);
    }

    private static String pattern(String sjabloon) {
        Matcher slot = Pattern.compile("\\{[^}]+}").matcher(sjabloon);
        return "\\Q" + slot.replaceAll(Matcher.quoteReplacement("\\E.+\\Q")) + "\\E";
    }

    private static Zinsuitleg find(String zin) {
        return find(WOORDENBOEK, zin);
    }

    private static Zinsuitleg find(Woordenboek woordenboek, String zin) {
        return woordenboek.zinnen().stream()
                .filter(uitleg -> uitleg.zin().equals(zin))
                .findFirst()
                .orElseThrow();
    }
}

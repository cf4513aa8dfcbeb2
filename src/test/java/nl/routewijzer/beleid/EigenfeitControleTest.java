package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.Eigenfeiten;
import nl.routewijzer.regels.Probleem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a municipality itself asks: how it is declared, where a sentence can name it, and what nobody may ask. */
class EigenfeitControleTest {
    private static final String VRAAG = "\"De kandidaat heeft een fiets\"";

    @ParameterizedTest(name = "{2}")
    @MethodSource("wrong")
    void what_is_wrong_is_told_where_it_stands(String was, String wordt, String melding) {
        assertThat(refused(Eigenfeiten.REGELS.replace(was, wordt)))
                .anySatisfy(probleem ->
                        assertThat(probleem).startsWith(Eigenfeiten.PAD + ":").contains(melding));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(
                        "feit FIETS \"",
                        "feit fiets \"",
                        ":1:6  'fiets' is geen code; schrijf die in hoofdletters, met _ in plaats van spaties"),
                arguments(
                        "feit FIETS \"",
                        "feit FIETS: \"",
                        ":1:6  'FIETS:' is geen code; schrijf die in hoofdletters, met _ in plaats van spaties"),
                arguments(
                        "feit FIETS \"De kandidaat heeft een fiets\"",
                        "feit FIETS De kandidaat heeft een fiets",
                        ":1:1  Schrijf een eigen feit met een naam in hoofdletters en de vraag erachter: feit EIGEN_FEIT"),
                arguments(
                        "feit FIETS \"",
                        "feit MOTIVATIE \"",
                        ":1:6  Het feit MOTIVATIE heet zoals het veld motivatie van het profiel. Kies een andere naam."),
                arguments(
                        "feit LATER ",
                        "feit FIETS ",
                        ":10:6  Het feit FIETS staat ook al in " + Eigenfeiten.PAD + ":1. Kies een andere naam."),
                arguments(
                        "  keuze OV \"met bus of trein\"\n  keuze AUTO \"met de auto\"\n",
                        "",
                        ":4:1  Noem minstens twee keuzes, elk op een eigen regel."),
                arguments("keuze OV ", "keuze FIETS ", ":7:3  De keuze FIETS staat er al."),
                arguments("keuze OV ", "keuze ov ", ":7:9  'ov' is geen code; schrijf die in hoofdletters"),
                arguments(
                        "keuze OV \"met bus of trein\"",
                        "keuze OV",
                        ":7:3  Schrijf een keuze met een code in hoofdletters"),
                arguments(
                        "feit FIETS is ja", "feit FIETSS is ja", "Het feit FIETSS bestaat hier niet. Bedoelt u FIETS?"),
                arguments("feit FIETS is ja", "feit fiets is ja", "'fiets' is geen naam van een feit;"),
                arguments(
                        "feit FIETS is nee",
                        "feit LATER is nee",
                        "Het feit LATER wordt niet gevraagd op alle dagen waarop dit geldt (" + Eigenfeiten.PAD
                                + ":10)."),
                arguments(
                        "feit FIETS is nee",
                        "feit FIETS is OV",
                        "Het antwoord op het feit FIETS is ja of nee; een keuze heeft het niet."),
                arguments(
                        "is OV of AUTO",
                        "is OV of TREIN",
                        "'TREIN' is geen keuze van het feit VERVOER; kies uit: FIETS, OV, AUTO."),
                arguments(
                        "is OV of AUTO",
                        "is ja",
                        "'ja' is geen keuze van het feit VERVOER; kies uit: FIETS, OV, AUTO."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wat is de nationaliteit van de kandidaat?",
                "Komt de kandidaat uit een ander land van herkomst?",
                "De kandidaat is gelovig",
                "Naar welke kerk gaat de kandidaat?",
                "De kandidaat is van het andere ras",
                "De kandidaat is homoseksueel",
                "Wat is het geslacht?",
                "De kandidaat is een vrouw",
                "De gezondheid is goed",
                "De kandidaat heeft een diagnose",
                "De kandidaat gebruikt medicatie",
                "Wat is de politieke voorkeur?",
                "De kandidaat is lid van een vakbond",
                "De kandidaat heeft in de gevangenis gezeten",
                "Wat is het burgerservicenummer?",
                "Zijn er religieuze bezwaren, of Réligie?"
            })
    void what_the_law_protects_is_not_asked(String vraag) {
        assertThat(refused(Eigenfeiten.REGELS.replace(VRAAG, '"' + vraag + '"')))
                .singleElement()
                .asString()
                .startsWith(Eigenfeiten.PAD + ":1:")
                .contains(
                        "Het feit FIETS gaat over iets dat niet mag worden gevraagd: '",
                        "AVG artikel 9 lid 1 en artikel 10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De kandidaat woont op een terras",
                "Er is een raster",
                "Een rijbewijs voor de bestelauto",
                "Wil de kandidaat leren lassen?"
            })
    void what_only_looks_like_it_may_be_asked(String vraag) {
        assertThatCode(() -> register(Eigenfeiten.REGELS.replace(VRAAG, '"' + vraag + '"')))
                .doesNotThrowAnyException();
    }

    @Test
    void names_and_choices_are_looked_at_too() {
        assertThat(refused(Eigenfeiten.REGELS.replace("FIETS", "GELOOF"))).isNotEmpty();
        assertThat(refused(Eigenfeiten.REGELS.replace("OV", "MAN_OF_VROUW"))).isNotEmpty();
        assertThat(refused(Eigenfeiten.REGELS.replace("met de auto", "met de moskeebus")))
                .singleElement()
                .asString()
                .contains(
                        ":8:22  Het feit VERVOER gaat over iets dat niet mag worden gevraagd: 'moskeebus' wijst op godsdienst");
    }

    @Test
    void a_lower_layer_cannot_change_what_is_protected() {
        assertThat(refused(Eigenfeiten.REGELS + "\ntabel beschermd\n  bron: aanname\n  | woord | gaat over |\n"))
                .singleElement()
                .asString()
                .contains("De tabel beschermd ligt vast in AVG artikel 9");
    }

    @Test
    void without_a_list_of_what_is_protected_nothing_can_be_asked() {
        Map<String, String> files = Eigenfeiten.files();
        files.remove("landelijk/bescherming.regels");

        assertThat(problemen(files))
                .anySatisfy(probleem -> assertThat(probleem)
                        .startsWith(Eigenfeiten.PAD
                                + ":1:6  Een eigen feit kan alleen als in de map landelijk een tabel beschermd staat"));
    }

    @Test
    void what_is_asked_everywhere_is_no_fact_of_a_municipality() {
        Map<String, String> files = Eigenfeiten.files();
        files.put("landelijk/vragen.regels", "feit AUTO \"De kandidaat heeft een auto\"\n  bron: aanname\n");

        assertThat(problemen(files))
                .anySatisfy(
                        probleem -> assertThat(probleem)
                                .startsWith(
                                        "landelijk/vragen.regels:1:6  Een eigen feit hoort in de map van een regio of gemeente."));
    }

    @Test
    void a_higher_layer_and_another_municipality_do_not_know_it() {
        String regel = Eigenfeiten.REGELS.substring(
                Eigenfeiten.REGELS.indexOf("stap signalen"), Eigenfeiten.REGELS.indexOf("regel S92"));
        for (String pad : new String[] {"regio/rijk-van-nijmegen/s91.regels", "gemeente/wijchen/s91.regels"}) {
            Map<String, String> files = Eigenfeiten.files();
            files.put(pad, regel.replace("S91", "S97"));

            assertThat(problemen(files))
                    .anySatisfy(probleem ->
                            assertThat(probleem).startsWith(pad + ":").contains("Het feit FIETS bestaat hier niet."));
        }
    }

    @Test
    void what_no_sentence_uses_is_remarked() {
        assertThat(Beleidsregister.of(Eigenfeiten.files()).opmerkingen(LocalDate.parse("2027-06-01")))
                .extracting(Probleem::toString)
                .filteredOn(opmerking -> opmerking.startsWith(Eigenfeiten.PAD))
                .containsExactly(Eigenfeiten.PAD
                        + ":10:6  Het feit LATER wordt door geen enkele zin gebruikt. Vraag niet wat niet nodig is.");
    }

    private static Beleidsregister register(String regels) {
        Map<String, String> files = Eigenfeiten.files();
        files.put(Eigenfeiten.PAD, regels);
        return Beleidsregister.of(files);
    }

    private static List<String> refused(String regels) {
        Map<String, String> files = Eigenfeiten.files();
        files.put(Eigenfeiten.PAD, regels);
        return problemen(files);
    }

    private static List<String> problemen(Map<String, String> files) {
        return catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files)).problemen().stream()
                .map(Probleem::toString)
                .toList();
    }
}

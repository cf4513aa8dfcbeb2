package nl.routewijzer.regels.lezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a policy maker reads who made a mistake: file, line, column, and what was probably meant. */
class RegelbestandParserTest {

    @Test
    void a_rule_is_read_with_all_that_it_says_of_itself() {
        Regelbestand bestand = RegelbestandParser.parse("gemeente/urk/extra.regels", """
                # Toelichting
                stap uitkomst

                regel U12c "Een titel die een zin is"
                  bron: 004 §3.3
                  aanname
                  geldig van 2020-01-01 tot 2021-01-01
                  gaat voor U12b
                als
                  de bemiddelbaarheid binnen de termijn is GRIJS_GEBIED
                  een van deze:
                  - de fase is INTAKE of BEMIDDELING
                  - de kandidaat is jonger dan 27 jaar
                dan
                  de uitkomst is VERVOLGDIAGNOSE
                  vraag naar wat onbekend is
                einde
                """);

        assertThat(bestand.problemen()).isEmpty();
        Regel regel = bestand.regels().get(0);
        assertThat(regel.naam()).isEqualTo("U12c Een titel die een zin is");
        assertThat(regel.hoofdnummer()).isEqualTo("U12");
        assertThat(regel.gaatVoor()).isEqualTo("U12b");
        assertThat(regel.als()).hasSize(2);
        assertThat(regel.dan()).hasSize(2);
        assertThat(regel.vermelding().aanname()).isTrue();
        assertThat(regel.vermelding().geldigheid()).hasToString("vanaf 2020-01-01 tot 2021-01-01");
        assertThat(regel.vermelding().plaats())
                .isEqualTo(new Plaats(Laag.GEMEENTE, "urk", "gemeente/urk/extra.regels", 4));
        assertThat(regel.brontekst().tekst()).startsWith("regel U12c").endsWith("einde");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongConditions")
    void a_wrong_condition_is_refused_with_its_column_and_a_suggestion(String zin, int kolom, String melding) {
        assertThat(problems("""
                stap uitkomst
                regel U20 "Titel"
                  bron: aanname
                als
                  %s
                dan
                  de uitkomst is INTAKE
                einde
                """.formatted(zin)))
                .containsExactly(new Probleem("landelijk/proef.regels", 5, kolom, melding));
    }

    static Stream<Arguments> wrongConditions() {
        return Stream.of(
                arguments(
                        "de kandidaat is jonger als 27 jaar",
                        3,
                        "Deze zin ken ik niet: \"de kandidaat is jonger als 27 jaar\"."
                                + " Bedoelt u: \"de kandidaat is jonger dan 27 jaar\"?"),
                arguments(
                        "de regeling is BIJSTAND",
                        18,
                        "'BIJSTAND' is geen waarde van de regeling; kies uit: PARTICIPATIEWET, BIJSTAND_AANGEVRAAGD, IOAW,"
                                + " IOAZ, ANW, NUG, WW, WIA, WAJONG, WAO, WAZ, ZW, IOW, WSW, GEEN."),
                arguments(
                        "de regeling is WW, WIA of WAYONG",
                        29,
                        "'WAYONG' is geen waarde van de regeling; kies uit: PARTICIPATIEWET, BIJSTAND_AANGEVRAAGD, IOAW,"
                                + " IOAZ, ANW, NUG, WW, WIA, WAJONG, WAO, WAZ, ZW, IOW, WSW, GEEN."),
                arguments(
                        "de werknemersvaardigheid is ONVOLDOENDE",
                        3,
                        "Deze zin ken ik niet: \"de werknemersvaardigheid is ONVOLDOENDE\"."
                                + " Bedoelt u: \"de werknemersvaardigheden zijn ONVOLDOENDE\"?"),
                arguments(
                        "de kandidaat is een statushouder",
                        3,
                        "Deze zin ken ik niet: \"de kandidaat is een statushouder\"."
                                + " Bedoelt u: \"de kandidaat is statushouder\"?"),
                arguments(
                        "minstens twee leefgebieden zijn NIET_AANGEPAKT",
                        12,
                        "'twee' past hier niet; verwacht wordt een getal van 1 tot en met 9."),
                arguments(
                        "een van deze feiten is onbekend: loonwarde",
                        36,
                        "Het veld 'loonwarde' bestaat niet. Bedoelt u loonwaarde?"),
                arguments(
                        "de loonwaarde is lager dan 4 weken",
                        30,
                        "'4 weken' past hier niet; verwacht wordt een percentage, bijvoorbeeld 30 procent."),
                arguments(
                        "de loonwaarde is lager dan 30 percent",
                        33,
                        "De eenheid 'percent' ken ik niet; kies uit: dagen, weken, maanden, jaar, procent, uur."),
                arguments(
                        "de regeling is WW; System.exit(0)",
                        18,
                        "'WW; System.exit(0)' is geen waarde van de regeling; kies uit: PARTICIPATIEWET,"
                                + " BIJSTAND_AANGEVRAAGD, IOAW, IOAZ, ANW, NUG, WW, WIA, WAJONG, WAO, WAZ, ZW, IOW, WSW, GEEN."),
                arguments(
                        "eval(true)",
                        3,
                        "Deze zin ken ik niet: \"eval(true)\". Alle zinnen staan in het woordenboek (/woordenboek)."),
                arguments(
                        "de aanleiding van de terugmelding is NIET_VERSCHENEN",
                        3,
                        "In de stap uitkomst is dit nog niet bepaald. Deze zin kan vanaf de stap loket."),
                arguments(
                        "er is geen behoefte aan WERKRITME",
                        3,
                        "In de stap uitkomst is dit nog niet bepaald. Deze zin kan vanaf de stap bezwaren."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongConsequences")
    void a_wrong_consequence_is_refused(String zin, int kolom, String melding) {
        assertThat(problems("""
                stap afstand
                regel A20 "Titel"
                  bron: aanname
                als
                  de fase is INTAKE
                dan
                  %s
                einde
                """.formatted(zin))).contains(new Probleem("landelijk/proef.regels", 7, kolom, melding));
    }

    static Stream<Arguments> wrongConsequences() {
        return Stream.of(
                arguments("de uitkomst is INTAKE", 3, "Deze zin hoort niet in de stap afstand."),
                arguments(
                        "de afstand is DICHTBIJ",
                        17,
                        "'DICHTBIJ' is geen waarde van de afstand; kies uit: WERKFIT, TIJDELIJKE_ONDERSTEUNING,"
                                + " STRUCTURELE_ONDERSTEUNING, ZEER_INTENSIEVE_BEGELEIDING, NOG_ONBEKEND."),
                arguments("geef het signaal LET_OP: let op", 28, "Zet de tekst tussen dubbele aanhalingstekens."),
                arguments(
                        "vraag naar wat onbekent is",
                        3,
                        "Deze zin ken ik niet: \"vraag naar wat onbekent is\". Bedoelt u: \"vraag naar wat onbekend is\"?"));
    }

    @Test
    void a_value_that_cannot_be_read_is_not_called_missing_too() {
        assertThat(problems("parameter x = 101 procent\n  bron: aanname\n"))
                .extracting(Probleem::melding)
                .containsExactly("Een percentage is hoogstens 100 procent; hier staat 101 procent.");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wrongFiles")
    void a_wrong_declaration_is_refused(String tekst, String plaatsEnMelding) {
        assertThat(problems(tekst).stream().map(Probleem::toString).toList())
                .contains("landelijk/proef.regels:" + plaatsEnMelding);
    }

    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                arguments(
                        "paramater x = 3 weken\n  bron: aanname\n",
                        "1:1  Deze regel ken ik niet: \"paramater x = 3 weken\". Bedoelt u: \"parameter x = 3 weken\"?"),
                arguments(
                        "  bron: aanname\n",
                        "1:3  Deze regel hoort nergens bij. Begint hier iets nieuws, zet het dan tegen de kantlijn."),
                arguments(
                        "parameter x = 3 weken\n",
                        "1:1  Noem de bron op een eigen regel, bijvoorbeeld \"bron: 001 §3.1.1\" of \"bron: aanname\"."),
                arguments(
                        "parameter x\n  bron: aanname\n",
                        "1:1  Geef de parameter een waarde, bijvoorbeeld: parameter x = 24 maanden"),
                arguments(
                        "parameter x = veel\n  bron: aanname\n",
                        "1:15  'veel' is geen waarde. Schrijf bijvoorbeeld: 4 weken, 24 maanden, 67 jaar en 3 maanden, 30 procent, ja, nee, geen, A2 of 2026-01-01."),
                arguments(
                        "parameter x = 30\n  bron: aanname\n",
                        "1:15  Achter 30 hoort een eenheid: dagen, weken, maanden, jaar, procent of uur."),
                arguments(
                        "zet x = 3 weken\n  bron: aanname\n  geldig vanaf 2026-02-31\n",
                        "3:16  '2026-02-31' is geen bestaande datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2026-01-01."),
                arguments(
                        "zet x = 3 weken\n  bron: aanname\n  geldig van 2026-02-01 tot 2026-02-01\n",
                        "3:3  De begindatum 2026-02-01 moet voor de einddatum 2026-02-01 liggen; de einddatum zelf telt niet mee."),
                arguments(
                        "parameter x\n  bron: aanname\n  = 3 weken van 2026-02-02 tot 2026-02-01\n",
                        "3:3  De begindatum 2026-02-02 moet voor de einddatum 2026-02-01 liggen; de einddatum zelf telt niet mee."),
                arguments(
                        "feit FIETS \"De kandidaat heeft een fiets\"\n  bron: aanname\n  geldig van 2028-01-01 tot 2028-01-01\n",
                        "3:3  De begindatum 2028-01-01 moet voor de einddatum 2028-01-01 liggen; de einddatum zelf telt niet mee."),
                arguments(
                        "voorziening X \"X\"\n  bron: aanname\n  zwaarte 1\n  dekt KOSTEN\n"
                                + "  niet beschikbaar bij TE_ZWAK van 2028-01-01 tot 2027-12-31\neinde\n",
                        "5:3  De begindatum 2028-01-01 moet voor de einddatum 2027-12-31 liggen; de einddatum zelf telt niet mee."),
                arguments(
                        "parameter x = 3 weken\n  bronn: aanname\n",
                        "2:3  Deze regel ken ik hier niet: \"bronn: aanname\". Bedoelt u: \"bron: aanname\"?"),
                arguments(
                        "stap afstanden\n",
                        "1:6  De stap 'afstanden' ken ik niet; kies uit: doelgroep, sociale werkvoorziening, werkvorm, zoekperiode, afstand, prognose, bemiddelbaarheid, uitkomst, loket, behoeften, bezwaren, parallelle ondersteuning, signalen."),
                arguments("stap afstand\n  open\n", "2:3  Onder een stap kan alleen \"vast\" staan."),
                arguments(
                        "tabel kleuren\n  bron: aanname\n",
                        "1:7  De tabel 'kleuren' ken ik niet; kies uit: hersteltermijnen, loketten, rapportagegroepen, herbeoordelen, bronnen, beschermd, veranderingen."),
                arguments(
                        "tabel rapportagegroepen\n  bron: aanname\n  | reden | nummer |\n",
                        "3:3  De eerste rij van de tabel noemt de kolommen: | reden | groep |"),
                arguments(
                        "tabel rapportagegroepen\n  bron: aanname\n  | reden | groep |\n  | GEEN_DOELGROEP |\n",
                        "4:3  Deze rij heeft 1 cellen; de kolommen zijn: | reden | groep |"),
                arguments(
                        "instantie Gemeente \"x\"\n",
                        "1:11  'Gemeente' is geen code; schrijf die in hoofdletters, met _ in plaats van spaties, in hoogstens 60 tekens."),
                arguments(
                        "instantie WERKBEDRIJF\n",
                        "1:1  Schrijf een instantie als: instantie WERKBEDRIJF \"WerkBedrijf\""),
                arguments(
                        "regel A1 \"Titel\"\n  bron: aanname\nals\n  de fase is INTAKE\ndan\n  de afstand is WERKFIT\neinde\n",
                        "1:1  Zet boven de eerste regel bij welke stap dit bestand hoort, bijvoorbeeld: stap afstand"),
                arguments(
                        "stap afstand\nregel A1\n  bron: aanname\nals\n  de fase is INTAKE\ndan\n  de afstand is WERKFIT\neinde\n",
                        "2:1  Een regel begint met een nummer en een titel tussen aanhalingstekens, bijvoorbeeld: regel A4 \"Wie nog iets te ontwikkelen heeft, krijgt tijdelijke ondersteuning\"."),
                arguments(
                        "stap afstand\nregel A1 \"Titel\"\n  bron: aanname\nals\n  de fase is INTAKE\neinde\n",
                        "6:1  Hier hoort \"dan\" te staan, aan het begin van de regel."),
                arguments(
                        "stap afstand\nregel A1 \"Titel\"\n  bron: aanname\nals\ndan\n  de afstand is WERKFIT\neinde\n",
                        "2:1  Deze regel heeft geen zin onder \"als\". Telt de regel alleen als geen andere regel van de stap past, schrijf dan: geen eerdere regel past"),
                arguments(
                        "stap afstand\nregel A1 \"Titel\"\n  bron: aanname\nals\n  de fase is INTAKE\ndan\n  de afstand is WERKFIT\n",
                        "2:1  Sluit de regel hierboven af met \"einde\"."),
                arguments(
                        "stap afstand\nregel A1 \"Titel\"\n  bron: aanname\nals\n  een van deze:\n  - de fase is INTAKE\ndan\n  de afstand is WERKFIT\neinde\n",
                        "5:3  Zet onder \"een van deze:\" minstens twee zinnen, elk op een regel met een streepje ervoor."));
    }

    @Test
    void all_problems_of_a_file_are_found_at_once() {
        assertThat(problems("""
                stap afstand
                regel A1 "Titel"
                als
                  de fase is INTAK
                  de motivatie is GOED
                dan
                  de afstand is VER
                einde
                zet x = 3
                """)).hasSize(6);
    }

    @Test
    void a_line_of_hundreds_of_words_gets_an_answer_too() {
        assertThat(problems("stap afstand\nregel A1 \"Titel\"\n  bron: aanname\nals\n  " + "de fase ".repeat(200)
                        + "\ndan\n  de afstand is WERKFIT\neinde\n"))
                .singleElement()
                .satisfies(probleem -> assertThat(probleem.melding()).startsWith("Deze zin ken ik niet"));
    }

    @Test
    void curly_quotation_marks_and_hard_spaces_of_a_word_processor_are_read_as_plain_ones() {
        assertThat(
                        problems(
                                "stap afstand\nregel A1 \u201cTitel\u201d\n  bron:\u00a0aanname\nals\n  de fase is\u00a0INTAKE\ndan\n  de afstand is WERKFIT\neinde\n"))
                .isEmpty();
    }

    @Test
    void a_file_outside_the_three_layers_is_refused() {
        assertThat(RegelbestandParser.parse("provincie/x.regels", "").problemen())
                .extracting(Probleem::melding)
                .containsExactly(
                        "Zet dit bestand in landelijk/, of in de map van een regio of een gemeente, bijvoorbeeld gemeente/voorbeeldstad/.");
    }

    private static List<Probleem> problems(String tekst) {
        return RegelbestandParser.parse("landelijk/proef.regels", tekst).problemen();
    }
}

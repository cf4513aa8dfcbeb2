package nl.routewijzer.regels.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake gives one message, and the message says what to type. */
class MeldingenTest {
    private static final String GOED = """
            stap afstand
            regel A1 "Titel"
              bron: aanname
            als
              een van deze:
              - de fase is INTAKE
              - de fase is PLAATSING
            dan
              de afstand is WERKFIT
            einde
            """;

    private static final String TABEL = """
            tabel rapportagegroepen
              bron: aanname
              | reden | groep |
              | GEEN_DOELGROEP | 1 |
            """;

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "als           | Als             | Schrijf \"als\" in kleine letters.",
                "dan           | DAN             | Schrijf \"dan\" in kleine letters.",
                "einde         | Einde           | Schrijf \"einde\" in kleine letters.",
                "regel A1      | Regel A1        | Schrijf \"regel\" in kleine letters.",
                "stap          | Stap            | Schrijf \"stap\" in kleine letters.",
                "een van deze: | Een van deze:   | Schrijf \"een van deze:\" in kleine letters.",
                "een van deze: | een van deze    | Schrijf deze regel precies zo: \"een van deze:\".",
                "als           | als:            | Schrijf deze regel precies zo: \"als\".",
                "bron:         | Bron:           | Schrijf \"bron\" in kleine letters.",
                "- de fase     | - De fase       | Schrijf \"de\" in kleine letters.",
                "dan           | dann            | Hier hoort \"dan\" te staan, aan het begin van de regel.",
                "- de fase     | • de fase       | ~Begin een keuze met een streepje en een spatie (\"- \"); hier staat \"•\".~",
                "- de fase     | – de fase       | ~Begin een keuze met een streepje en een spatie (\"- \"); hier staat \"–\".~",
                "- de fase     | * de fase       | ~Begin een keuze met een streepje en een spatie (\"- \"); hier staat \"*\".~",
                "- de fase     | -de fase        | ~Begin een keuze met een streepje en een spatie (\"- \"); hier staat \"-\".~",
                "\"Titel\"     | ‘Titel’         | Zet deze tekst tussen dubbele aanhalingstekens (\"), niet tussen enkele.",
                "regel A1      | ｒegel A1       | Hier staat een breed teken: ｒ. Typ het gewone teken: r.",
                "A1            | U12345          | 'U12345' is geen nummer van een regel. Een nummer bestaat uit hoofdletters, een getal van hoogstens vier cijfers en soms een kleine letter, bijvoorbeeld A4 of U10a."
            })
    void one_mistake_gives_one_message(String goed, String fout, String melding) {
        assertThat(messages(GOED.replaceFirst(Pattern.quote(goed), fout))).containsExactly(melding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"Titel\"   | „Titel”",
                "\"Titel\"   | „Titel“",
                "\"Titel\"   | «Titel»",
                "\"Titel\"   | “Titel”",
                "de fase is  | ~de\u00a0fase  is~",
                "de fase is  | ~de\tfase\u200b is~",
                "de fase is  | ~\ufeffde fase is\u00ad~"
            })
    void what_only_looks_different_is_read(String goed, String anders) {
        assertThat(messages(GOED.replace(goed, anders))).isEmpty();
        assertThat(RegelbestandParser.parse("landelijk/proef.regels", GOED.replace(goed, anders))
                        .regels())
                .extracting(Regel::als)
                .isEqualTo(RegelbestandParser.parse("landelijk/proef.regels", GOED).regels().stream()
                        .map(Regel::als)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"nooit", "dan"})
    void half_of_a_mark_gives_one_message(String helft) {
        String waarborg = """
                waarborg W90 "Titel"
                  bron: aanname
                als
                  de fase is INTAKE
                %s
                  de uitkomst is BEMIDDELING
                einde
                """.formatted(helft);

        assertThat(RegelbestandParser.parse("landelijk/eigen.regels", waarborg).problemen())
                .extracting(Probleem::melding)
                .containsExactly("Hier hoort \"dan nooit\" te staan, aan het begin van de regel.");
    }

    /** What stands there is told, and reading goes on at the next part of the same rule. */
    @Test
    void what_stands_in_the_place_of_a_mark_gives_one_message() {
        assertThat(messages(GOED.replace("dan\n", "daarom\n  en nog iets\ndan\n")))
                .containsExactly("Hier hoort \"dan\" te staan, aan het begin van de regel.");
        assertThat(messages(GOED.replace("dan\n", "daarom\n")))
                .containsExactly("Hier hoort \"dan\" te staan, aan het begin van de regel.");
        assertThat(messages(GOED.replace("  de afstand", "en\n  de afstand")))
                .containsExactly("Haal deze regel weg: zinnen onder elkaar gelden samen.");
    }

    @Test
    void two_sentences_on_one_line_are_told_apart() {
        assertThat(messages(GOED.replace(
                        "  een van deze:\n  - de fase is INTAKE\n  - de fase is PLAATSING\n",
                        "  de fase is INTAKE en de kandidaat is statushouder\n")))
                .containsExactly(
                        "Hier staan 2 zinnen. Zet elke zin op een eigen regel, zonder \"en\": \"de fase is INTAKE\""
                                + " en \"de kandidaat is statushouder\".");
        assertThat(messages(GOED.replace("- de fase is INTAKE", "- de fase is INTAKE en iets")))
                .singleElement()
                .asString()
                .startsWith("'INTAKE en iets' is geen waarde van de fase");
    }

    @Test
    void a_row_out_of_a_spreadsheet_is_told_how_to_be_written() {
        assertThat(messages(TABEL)).isEmpty();
        assertThat(messages(TABEL.replace("  | GEEN_DOELGROEP | 1 |", "GEEN_DOELGROEP\t1")))
                .containsExactly("Tussen deze woorden staan tabs, zoals een rekenblad die zet. Zet er strepen tussen:"
                        + " | GEEN_DOELGROEP | 1 |");
    }

    @Test
    void a_rule_without_a_condition_is_told_what_its_step_can_say() {
        String leeg = GOED.replaceFirst("(?s)als\n.*dan", "als\ndan");
        assertThat(messages(leeg))
                .containsExactly(
                        "Deze regel heeft geen zin onder \"als\". Telt de regel alleen als geen andere regel van de"
                                + " stap past, schrijf dan: geen eerdere regel past");
        assertThat(messages(leeg.replace("stap afstand", "stap signalen")
                        .replace("de afstand is WERKFIT", "geef het signaal LET_OP: \"Let op.\"")))
                .containsExactly(
                        "Deze regel heeft geen zin onder \"als\". In de stap signalen telt elke regel die past."
                                + " Schrijf voor wie deze regel is, bijvoorbeeld: de fase is INTAKE");
    }

    @ParameterizedTest
    @CsvSource({
        "gemeente/Wijchen/x.regels, gemeente/wijchen/",
        "gemeente/'s-hertogenbosch/x.regels, gemeente/s-hertogenbosch/",
        "gemeente/súdwest-fryslân/x.regels, gemeente/sudwest-fryslan/",
        "gemeente/Berg en Dal/x.regels, gemeente/berg-en-dal/",
        "regio/Rijk_van_Nijmegen/x.regels, regio/rijk-van-nijmegen/",
        "gemeente/2druten/x.regels, gemeente/druten/",
        "gemeenten/druten/x.regels, gemeente/",
        "Gemeente/druten/x.regels, gemeente/",
        "Landelijk/x.regels, landelijk/",
        "gemeente/x.regels, gemeente/voorbeeldstad/x.regels",
        "x.regels, gemeente/voorbeeldstad/"
    })
    void a_file_in_a_wrong_folder_is_told_the_right_one(String pad, String map) {
        assertThat(RegelbestandParser.parse(pad, GOED + "onzin\n").problemen())
                .singleElement()
                .satisfies(probleem -> assertThat(probleem.melding()).endsWith(map + "."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Wijchen          | heeft een hoofdletter; | wijchen",
                "'s-hertogenbosch | heeft een leesteken;   | s-hertogenbosch",
                "súdwest-fryslân  | heeft een accent;      | sudwest-fryslan",
                "Berg en Dal      | heeft een hoofdletter en een spatie; | berg-en-dal"
            })
    void a_key_that_cannot_be_one_is_told_why_and_which_can(String sleutel, String waarom, String goed) {
        assertThat(RegelbestandParser.parse(
                                "gemeente/wijchen/x.regels",
                                "gemeente " + sleutel + " \"Naam\"\n  regio rijk-van-nijmegen\n")
                        .problemen())
                .singleElement()
                .satisfies(probleem ->
                        assertThat(probleem.melding()).contains(waarom).endsWith(". Schrijf: " + goed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999 maanden", "1.000 weken", "12345678901234567890 dagen"})
    void a_number_that_is_too_long_is_told_what_is_allowed(String waarde) {
        assertThat(messages("parameter x = " + waarde + "\n  bron: aanname\n"))
                .containsExactly("Een getal heeft hoogstens vier cijfers, zonder punt of komma; hier staat "
                        + waarde.split(" ", 2)[0] + ".");
        assertThat(messages(GOED.replace("- de fase is INTAKE", "- de kandidaat is jonger dan " + waarde)))
                .singleElement()
                .satisfies(melding -> assertThat(melding).startsWith("Een getal heeft hoogstens vier cijfers"));
    }

    @Test
    void a_weight_and_a_year_that_are_too_long_are_told_what_is_allowed() {
        assertThat(messages("voorziening X \"x\"\n  bron: aanname\n  dekt WERKRITME\n  zwaarte 1000\neinde\n"))
                .containsExactly("'1000' is geen zwaarte; schrijf een heel getal van 1 tot en met 999.");
        assertThat(messages("parameter x = ja\n  bron: aanname\n  = nee vanaf 12026-01-01\n"))
                .containsExactly("'12026-01-01' is geen bestaande datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2026-01-01.");
    }

    @Test
    void a_message_shows_examples_and_no_slots() {
        assertThat(messages("parameter x = ja\n  bron: aanname\n  onzin die nergens op lijkt\n"))
                .singleElement()
                .satisfies(melding -> assertThat(melding)
                        .contains(
                                "Hier kan staan, bijvoorbeeld: bron: Participatiewet artikel 41 lid 4; aanname; vast;")
                        .doesNotContain("{"));
    }

    private static List<String> messages(String tekst) {
        return RegelbestandParser.parse("landelijk/proef.regels", tekst).problemen().stream()
                .map(Probleem::melding)
                .toList();
    }
}

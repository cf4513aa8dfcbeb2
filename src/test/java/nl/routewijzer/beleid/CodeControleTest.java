package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.Eigencodes;
import nl.routewijzer.Regelmap;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Probleem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A code that the policy adds to a list: where it can be used, and that every other code stays as strict as it was. */
class CodeControleTest {
    private static final String REDENEN =
            "TIJDELIJK_NIET_PLAATSBAAR, STRUCTUREEL_NIET_PLAATSBAAR, GEEN_DOELGROEP, NIET_VERSCHENEN, EINDE_ZOEKPERIODE";

    @ParameterizedTest(name = "{2}")
    @MethodSource("wrong")
    void what_is_wrong_with_a_code_is_told_where_it_stands(String was, String wordt, String melding) {
        Map<String, String> files = Eigencodes.files();
        files.put(Eigencodes.PAD, Eigencodes.REGELS.replace(was, wordt));

        assertThat(catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files))
                        .problemen())
                .extracting(Probleem::toString)
                .anySatisfy(probleem ->
                        assertThat(probleem).startsWith(Eigencodes.PAD + ":").contains(melding));
    }

    static Stream<Arguments> wrong() {
        String behoefte = "behoefte FIETSLES \"Leren fietsen\"";
        return Stream.of(
                arguments(
                        behoefte,
                        "behoefte TAAL \"Leren fietsen\"",
                        ":1:1  De code TAAL hoort bij het programma en kan hier niet opnieuw worden gemaakt. Kies een andere"
                                + " code."),
                arguments(
                        behoefte + "\n",
                        behoefte + "\n" + behoefte + "\n",
                        ":2:1  De code FIETSLES staat ook al in " + Eigencodes.PAD + ":1."),
                arguments(
                        behoefte,
                        "behoefte fietsles \"Leren fietsen\"",
                        ":1:10  'fietsles' is geen code; schrijf die in hoofdletters, met _ in plaats van spaties"),
                arguments(
                        behoefte,
                        "behoefte FIETSLES",
                        ":1:1  Schrijf een eigen code in hoofdletters, met de woorden voor de lezer erachter: behoefte EIGEN_CODE"
                                + " \"Voorbeeld\""),
                arguments(
                        "behoefte aan FIETSLES",
                        "behoefte aan FIETSLESS",
                        ":35:22  'FIETSLESS' is geen waarde van de behoeften; kies uit: WERK_VINDEN, "),
                arguments(
                        "behoefte aan FIETSLES",
                        "behoefte aan FIETSLESS",
                        "DAGBESTEDING, ACTIVERING, FIETSLES. Bedoelt u FIETSLES?"),
                arguments(
                        "dekt FIETSLES",
                        "dekt FIETSLESS",
                        ":13:8  'FIETSLESS' is geen behoefte; kies uit: WERK_VINDEN, "),
                arguments(
                        "dekt FIETSLES",
                        "dekt fietsles",
                        ":13:8  'fietsles' is geen behoefte; kies uit: WERK_VINDEN, "),
                arguments(
                        "en reden GEEN_KINDEROPVANG",
                        "en reden GEEN_OPVANG",
                        "'GEEN_OPVANG' is geen waarde van de reden van de terugmelding; kies uit: " + REDENEN
                                + ", GEEN_KINDEROPVANG."),
                arguments(
                        "terugmelding is GEEN_KINDEROPVANG",
                        "terugmelding is GEEN_OPVANG",
                        "'GEEN_OPVANG' is geen waarde van de reden van de terugmelding; kies uit: " + REDENEN
                                + ", GEEN_KINDEROPVANG."),
                arguments(
                        "aanleiding THUIS_NODIG en",
                        "aanleiding THUIS en",
                        "'THUIS' is geen waarde van de aanleiding van de terugmelding; kies uit: GEEN_DOELGROEP, "),
                arguments(
                        "aanleiding THUIS_NODIG en",
                        "aanleiding thuis en",
                        "'thuis' is geen waarde van de aanleiding van de terugmelding; kies uit: GEEN_DOELGROEP, "),
                arguments(
                        "  | GEEN_KINDEROPVANG | 5     |\n",
                        "  | GEEN_OPVANG       | 5     |\n",
                        "'GEEN_OPVANG' is geen waarde van een reden van terugmelding; kies uit: " + REDENEN
                                + ", GEEN_KINDEROPVANG."));
    }

    @Test
    void a_reden_without_a_group_to_report_it_under_is_refused() {
        Map<String, String> files = Eigencodes.files();
        files.put(Eigencodes.PAD, Eigencodes.REGELS.replaceAll("(?s)tabel rapportagegroepen.*?\\n\\n", ""));

        assertThat(catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files))
                        .problemen())
                .extracting(Probleem::toString)
                .contains(Eigencodes.PAD + ":2:1  "
                        + "De tabel rapportagegroepen heeft voor druten geen rij voor: GEEN_KINDEROPVANG. Elke terugmelding"
                        + " zoekt daar de groep waarin zij wordt geteld.");
    }

    @Test
    void a_code_is_known_in_its_layer_and_below_but_not_above_or_beside() {
        String les = "behoefte ZWEMLES \"Leren zwemmen\"\n";
        String bad = "voorziening ZWEMBAD \"Zwembad\"\n  bron: aanname\n  zwaarte 12\n  dekt ZWEMLES\neinde\n";

        assertThatCode(() -> with("regio/rijk-van-nijmegen/zwemmen.regels", les, "gemeente/druten/bad.regels", bad))
                .doesNotThrowAnyException();
        assertThatCode(() -> with("gemeente/druten/zwemmen.regels", les, "gemeente/druten/bad.regels", bad))
                .doesNotThrowAnyException();
        assertThatCode(() -> with("gemeente/druten/zwemmen.regels", les, "regio/rijk-van-nijmegen/bad.regels", bad))
                .isInstanceOf(RulesRejected.class);
        assertThatCode(() -> with("gemeente/druten/zwemmen.regels", les, "gemeente/urk/bad.regels", bad))
                .isInstanceOf(RulesRejected.class);
    }

    @Test
    void each_municipality_has_its_own_words_for_a_code() {
        Beleidsregister register = with(
                "gemeente/druten/zwemmen.regels",
                "behoefte ZWEMLES \"Leren zwemmen\"\n",
                "gemeente/urk/zwemmen.regels",
                "behoefte ZWEMLES \"Zwemmen in zee\"\n");

        assertThat(register.codenaam(Codelijst.BEHOEFTE, "ZWEMLES", "druten")).hasValue("Leren zwemmen");
        assertThat(register.codenaam(Codelijst.BEHOEFTE, "ZWEMLES", "urk")).hasValue("Zwemmen in zee");
        assertThat(register.codenaam(Codelijst.BEHOEFTE, "ZWEMLES", "tiel")).isEmpty();
        assertThat(register.codenaam(Codelijst.AANLEIDING, "ZWEMLES", "urk")).isEmpty();
    }

    private static Beleidsregister with(String pad, String tekst, String ander, String andereTekst) {
        Map<String, String> files = Regelmap.files();
        files.put(pad, tekst);
        files.put(ander, andereTekst);
        return Beleidsregister.of(files);
    }
}

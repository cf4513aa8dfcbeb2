package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.regels.Probleem;
import org.junit.jupiter.api.Test;

/** A signal that got another code stays the same signal, and the policy itself says so. */
class SignaalnamenTest {
    private static final String PAD = "landelijk/proef.regels";

    @Test
    void a_signal_is_asked_for_by_any_code_that_it_had() {
        Signaalnamen namen = names(rule("S90", "", "NIEUW, eerder OUD, OUDER") + rule("S91", "", "ANDER"));

        assertThat(namen.all("NIEUW")).containsExactly("NIEUW", "OUD", "OUDER");
        assertThat(namen.all("OUDER")).containsExactly("NIEUW", "OUD", "OUDER");
        assertThat(namen.current("OUD")).isEqualTo("NIEUW");
        assertThat(namen.all("ANDER")).containsExactly("ANDER");
        assertThat(namen.all("NERGENS")).containsExactly("NERGENS");
    }

    @Test
    void a_signal_can_get_another_code_more_than_once_and_from_a_day() {
        Signaalnamen namen = names(rule("S90", "  geldig tot 2027-01-01\n", "MIDDEN, eerder OUD")
                + rule("S91", "  geldig vanaf 2027-01-01\n", "NIEUW, eerder MIDDEN"));

        assertThat(namen.current("OUD")).isEqualTo("NIEUW");
        assertThat(namen.all("MIDDEN")).containsExactly("NIEUW", "MIDDEN", "OUD");
    }

    @Test
    void the_policy_of_this_repository_says_what_was_renamed() {
        assertThat(Regelmap.register().signaalnamen().current("INTAKE_LANGER_DAN_EEN_JAAR"))
                .isEqualTo("INTAKE_DUURT_LANG");
    }

    @Test
    void a_code_of_before_that_a_rule_still_gives_is_refused() {
        assertThat(problem(rule("S90", "", "NIEUW, eerder OUD") + rule("S91", "", "OUD")))
                .isEqualTo(PAD + ":7:34  Regel S91 geeft het signaal OUD nog (" + PAD
                        + ":10). Geef die regel ook de nieuwe code, of laat hem eerder eindigen.");
        assertThat(problem(rule("S90", "", "NIEUW, eerder TERMIJN_NADERT"))).contains("Regel S3 geeft het signaal");
    }

    @Test
    void a_code_of_before_belongs_to_one_signal() {
        String reden = "De code OUD is niet alleen eerder van ";

        assertThat(problem(rule("S90", "", "NIEUW, eerder OUD") + rule("S91", "", "ANDER, eerder OUD")))
                .contains(reden);
        assertThat(problem(rule("S90", "  geldig tot 2027-01-01\n", "NIEUW, eerder OUD")
                        + rule("S91", "  geldig vanaf 2027-01-01\n", "OUD, eerder NIEUW")))
                .contains("is niet alleen eerder van");
        assertThat(problem(rule("S90", "", "OUD, eerder OUD"))).contains(reden);
    }

    @Test
    void a_code_of_before_is_written_as_a_code() {
        assertThat(problem(rule("S90", "", "NIEUW, eerder oud")))
                .contains("'oud' is geen code; schrijf die in hoofdletters");
    }

    private static Signaalnamen names(String tekst) {
        return Beleidsregister.of(files(tekst)).signaalnamen();
    }

    private static String problem(String tekst) {
        return catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files(tekst))).problemen().stream()
                .map(Probleem::toString)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> files(String tekst) {
        Map<String, String> files = Regelmap.files();
        files.put(PAD, "stap signalen\n" + tekst);
        return files;
    }

    private static String rule(String nummer, String geldig, String code) {
        return "regel " + nummer + " \"Regel " + nummer + "\"\n  bron: aanname\n" + geldig
                + "als\n  de fase is INTAKE\ndan\n  geef het signaal " + code + ": \"Let op, eerder " + nummer
                + ": zeg dat.\"\neinde\n\n";
    }
}

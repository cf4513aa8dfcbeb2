package nl.routewijzer.regels.lezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import nl.routewijzer.regels.Probleem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A missing indentation is said once, and reading goes on behind it. */
class InspringingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"- de fase is INTAKE\n  - de fase is PLAATSING", "  - de fase is INTAKE\n- de fase is PLAATSING"
            })
    void a_dash_at_the_margin_is_refused_and_reading_ends(String keuzes) {
        List<String> meldingen =
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> messages(rule("  een van deze:\n" + keuzes)));

        assertThat(meldingen)
                .containsExactly("Zet twee spaties voor het streepje: dan hoort deze zin bij \"een van deze:\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  bron: aanname", "  de fase is INTAKE", "  de afstand is WERKFIT"})
    void a_line_of_a_rule_at_the_margin_is_told_once(String regel) {
        assertThat(messages(rule("  de fase is INTAKE").replace(regel, regel.strip())))
                .containsExactly("Zet twee spaties voor deze regel: dan hoort hij bij wat erboven staat.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"als", "dan", "einde"})
    void a_word_that_opens_or_ends_a_part_can_stand_anywhere(String woord) {
        assertThat(messages(rule("  de fase is INTAKE").replace("\n" + woord + "\n", "\n  " + woord + "\n")))
                .isEmpty();
    }

    private static String rule(String als) {
        return "stap afstand\nregel A1 \"Titel\"\n  bron: aanname\nals\n" + als
                + "\ndan\n  de afstand is WERKFIT\neinde\n";
    }

    private static List<String> messages(String tekst) {
        return RegelbestandParser.parse("landelijk/proef.regels", tekst).problemen().stream()
                .map(Probleem::melding)
                .toList();
    }
}

package nl.routewijzer.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
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

package nl.routewijzer.regels.lezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.LongStream;
import nl.routewijzer.Grondig;
import nl.routewijzer.Vervorming;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regelbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it ends, throws nothing and gives the same each time. {@code -Pgrondig}: a million. */
class LezenEindigtTest {
    private static final long BESTANDEN = Long.getLong("grondig.bestanden", Grondig.count(250, 1_000_000));
    private static final Duration GENOEG = Duration.ofSeconds(20);

    @Test
    void a_mutated_rule_file_is_read_to_its_end() {
        LongStream.range(0, BESTANDEN).forEach(nummer -> {
            Vervorming bestand = Vervorming.of(nummer);
            assertTimeoutPreemptively(GENOEG, () -> check(bestand), () -> "vervorming " + nummer);
        });
    }

    private static void check(Vervorming bestand) {
        Regelbestand gelezen = RegelbestandParser.parse(bestand.pad(), bestand.tekst());

        assertThat(RegelbestandParser.parse(bestand.pad(), bestand.tekst())).isEqualTo(gelezen);
        assertThat(gelezen.problemen())
                .hasSizeLessThanOrEqualTo(Probleemlijst.MOST + 1)
                .allSatisfy(probleem -> assertThat(probleem.melding()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| ",
                "niet beschikbaar bij A vanaf 1 tot 1 tenzij ",
                "geef het signaal A, eerder B: ",
                "a, b en c of ",
                "- ",
                "over hoogstens 1 maanden is de kandidaat ",
                "de kandidaat is \n",
                "- x\n",
                "regel A1 \"x\"\n",
                "x"
            })
    void a_file_of_one_piece_over_and_over_is_read_to_its_end(String brok) {
        for (String begin :
                new String[] {"", "stap afstand\nregel A1 \"x\"\nals\n  een van deze:\n  ", "parameter x\n  "}) {
            for (int keer : new int[] {100, LineReader.LONGEST_LINE / brok.length(), 30_000}) {
                String tekst = begin + brok.repeat(keer);
                assertTimeoutPreemptively(
                        GENOEG,
                        () -> assertThat(RegelbestandParser.parse("landelijk/proef.regels", tekst)
                                        .problemen())
                                .isNotEmpty());
            }
        }
    }

    @Test
    void what_nobody_writes_by_hand_is_refused_with_what_is_allowed() {
        assertThat(RegelbestandParser.parse("landelijk/proef.regels", "# " + "x".repeat(2_000))
                        .problemen())
                .extracting(Probleem::toString)
                .containsExactly(
                        "landelijk/proef.regels:1:1  Deze regel is te lang: 2002 tekens. Een regel heeft hoogstens"
                                + " 2000 tekens.");
        assertThat(RegelbestandParser.parse("landelijk/proef.regels", "#\n".repeat(250_001))
                        .problemen())
                .extracting(Probleem::melding)
                .containsExactly(
                        "Dit bestand is te lang: 500002 tekens. Een bestand met regels heeft hoogstens 500000 tekens."
                                + " Verdeel het over meer bestanden.");
    }

    @Test
    void of_many_problems_the_first_are_told_and_how_many_there_are_more() {
        assertThat(RegelbestandParser.parse("landelijk/proef.regels", "fout\n".repeat(70))
                        .problemen())
                .hasSize(51)
                .last()
                .extracting(Probleem::melding)
                .isEqualTo("In dit bestand zijn nog 20 fouten. Herstel eerst de fouten hierboven.");
    }
}

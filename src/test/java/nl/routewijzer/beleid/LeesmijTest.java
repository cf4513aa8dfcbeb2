package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routewijzer.Herindeling;
import nl.routewijzer.Regelmap;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.taal.Woordenschat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules/LEESMIJ.md tells a policy maker is what happens: its examples are accepted, its messages are real. */
class LeesmijTest {
    private static final Pattern VOORBEELD = Pattern.compile("(?ms)^```\\n(.*?)^```$");
    private static final Pattern HOGERE_REGEL = Pattern.compile("((?:landelijk|regio/[a-z-]+)/[a-z]+\\.regels):\\d+");

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_accepted_or_stands_in_the_rules(String voorbeeld) {
        if (Regelmap.files().values().stream().noneMatch(tekst -> tekst.contains(voorbeeld))) {
            assertThatCode(() -> Beleidsregister.of(files(voorbeeld))).doesNotThrowAnyException();
        }
    }

    static List<String> examples() throws IOException {
        return VOORBEELD
                .matcher(leesmij())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_is_one_of_the_language(String zin) {
        assertThat(Woordenschat.find(zin)).as(zin).isPresent();
    }

    /** What the table says to write. */
    static List<String> sentences() throws IOException {
        return rows("| u wilt zeggen")
                .map(cellen -> cellen[2].replace("`", "").strip())
                .toList();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("messages")
    void a_message_is_what_the_service_says(String geschreven, String melding) {
        assertThat(catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files(file(geschreven))))
                        .problemen())
                .extracting(Probleem::melding)
                .map(gezegd -> HOGERE_REGEL.matcher(gezegd).replaceAll("$1:N"))
                .contains(HOGERE_REGEL.matcher(melding).replaceAll("$1:N"));
    }

    /** What the table says that somebody wrote, and what the service says. */
    static List<Object[]> messages() throws IOException {
        return rows("| u schreef")
                .map(cellen -> new Object[] {cellen[1].strip(), cellen[2].strip()})
                .toList();
    }

    /** The cells of the table that begins so. */
    private static Stream<String[]> rows(String kop) throws IOException {
        return leesmij()
                .substring(leesmij().indexOf(kop))
                .lines()
                .skip(2)
                .takeWhile(rij -> rij.startsWith("|"))
                .map(rij -> rij.split("\\|", -1));
    }

    /** The file in which the piece that somebody wrote would stand. */
    private static String file(String geschreven) {
        String regel = Pattern.compile("`([^`]+)`")
                .matcher(geschreven)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElse("");
        if (regel.isEmpty()) {
            return "zet stapelMaanden = 2 maanden\n";
        } else if (regel.startsWith("zet ")) {
            return regel + "\n  bron: raadsbesluit\n";
        } else if (regel.startsWith("= ")) {
            return "zet stapelMaanden " + regel + "\n  bron: raadsbesluit\n";
        } else if (regel.startsWith("geldig ")) {
            return "zet stapelMaanden = 2 maanden\n  bron: raadsbesluit\n  " + regel + "\n";
        } else if (regel.startsWith("bron: ")) {
            return "zet stapelMaanden = 2 maanden\n" + regel + "\n";
        } else if (Stream.of("zwaarte ", "niet beschikbaar ", "alleen samen met: ")
                .anyMatch(regel::startsWith)) {
            return "voorziening BUURTBEDRIJF \"Buurtbedrijf\"\n  bron: raadsbesluit\n  dekt WERKRITME\n"
                    + (regel.startsWith("zwaarte ") ? "" : "  zwaarte 45\n") + "  " + regel + "\neinde\n";
        } else if (regel.startsWith("vervangt ")) {
            return rule("  " + regel + "\n", "de fase is INTAKE");
        }
        return rule("", regel);
    }

    private static String rule(String verband, String zin) {
        return "stap uitkomst\nregel U90 \"Titel\"\n  bron: raadsbesluit\n" + verband + "als\n  " + zin
                + "\ndan\n  de uitkomst is INTAKE\neinde\n";
    }

    private static Map<String, String> files(String tekst) {
        if (tekst.startsWith("gemeente nieuwstad ")) {
            Map<String, String> herindeling = Herindeling.files();
            herindeling.put(Herindeling.NIEUWSTAD, tekst);
            return herindeling;
        }
        Map<String, String> files = Regelmap.files();
        files.put("gemeente/druten/leesmij.regels", tekst);
        return files;
    }

    private static String leesmij() throws IOException {
        return Files.readString(Regelmap.RULES.resolve("LEESMIJ.md"));
    }
}

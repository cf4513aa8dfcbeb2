package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Vereistsignaal;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.Voorziening;
import org.junit.jupiter.api.Test;

/**
 * The software knows no code that the policy makes up, but those of {@link Vereistsignaal}, which the policy must give.
 *
 * <p>Left out: a word that is a code or an abbreviation of {@link Codelijst} too, which no rule file can change; the examples in the error messages
 * and the dictionary of the rule language, which only show what something looks like; the made-up caseload of the demo, which
 * is advised by the policy and refused when that does not know a code; and in the letter the name of an organisation, for
 * which the name that the policy gives stands in.
 */
class BeleidscodesTest {
    private static final Path BRONNEN = Path.of("src/main");
    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z0-9_])[A-Z][A-Z0-9_]+(?![A-Za-z0-9_])");
    private static final Pattern COMMENTAAR = Pattern.compile("(?m)^ */\\*(?s:.*?)\\*/");
    private static final Pattern TEKST = Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final List<Path> VOORBEELDEN =
            List.of(BRONNEN.resolve("java/nl/routewijzer/regels"), BRONNEN.resolve("java/nl/routewijzer/beleid"));
    private static final Path DEMO = BRONNEN.resolve("resources/demo");
    private static final String LOKET = "loket.";

    private final Set<String> signalen = codes(bestand -> bestand.regels().stream()
            .flatMap(regel -> regel.dan().stream())
            .filter(Gevolg.Signaal.class::isInstance)
            .map(Gevolg.Signaal.class::cast)
            .flatMap(signaal -> Stream.concat(Stream.of(signaal.code()), signaal.eerder().stream())));
    private final Set<String> instanties = codes(bestand -> bestand.verklaringen().stream()
            .filter(Verklaring.Instantie.class::isInstance)
            .map(verklaring -> ((Verklaring.Instantie) verklaring).code()));
    private final Set<String> alle = alle();

    @Test
    void no_text_in_the_code_names_a_code_of_the_policy() throws IOException {
        for (Path bron : files(".java")) {
            Stream<String> genoemd = TEKST.matcher(
                            COMMENTAAR.matcher(Files.readString(bron)).replaceAll(""))
                    .results()
                    .map(MatchResult::group)
                    .flatMap(BeleidscodesTest::words);
            boolean voorbeelden = VOORBEELDEN.stream().anyMatch(bron::startsWith);
            Set<String> gezocht = voorbeelden ? signalen : alle;

            assertThat(genoemd.filter(gezocht::contains)).as(bron.toString()).isEmpty();
        }
    }

    @Test
    void no_page_script_or_setting_names_a_code_of_the_policy() throws IOException {
        for (String soort : List.of(".html", ".js", ".yml", ".drl", ".sql", ".css")) {
            for (Path bron : files(soort)) {
                assertThat(words(Files.readString(bron)).filter(alle::contains))
                        .as(bron.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void texts_belong_to_signals_that_the_policy_must_give() throws IOException {
        for (Path bron : files(".properties")) {
            Properties teksten = new Properties();
            teksten.load(Files.newBufferedReader(bron));
            Stream<String> genoemd = teksten.stringPropertyNames().stream()
                    .filter(sleutel ->
                            !sleutel.startsWith(LOKET) || !instanties.contains(sleutel.substring(LOKET.length())))
                    .flatMap(BeleidscodesTest::words)
                    .filter(alle::contains);

            assertThat(required()).as(bron.toString()).containsAll(genoemd.toList());
        }
    }

    @Test
    void what_the_policy_must_give_is_used() throws IOException {
        StringBuilder bronnen = new StringBuilder();
        for (Path bron : files(".java")) {
            bronnen.append(bron.endsWith("Vereistsignaal.java") ? "" : Files.readString(bron));
        }
        String brief = Files.readString(BRONNEN.resolve("resources/teksten/brief.properties"));

        assertThat(Vereistsignaal.values())
                .allMatch(signaal -> bronnen.indexOf("Vereistsignaal." + signaal) > 0
                        || brief.contains("." + signaal + "=")
                        || brief.contains("signaal." + signaal + "="));
    }

    @Test
    void the_search_is_no_empty_one() {
        assertThat(alle)
                .hasSizeGreaterThan(50)
                .contains("TERMIJN_NADERT", "LEERWERKPLEK", "GEEN_WERKGEVER", "WERKBEDRIJF");
        assertThat(words("""
                th:if="${code == 'TERMIJN_NADERT'}" """)).containsExactly("TERMIJN_NADERT");
        assertThat(TEKST.matcher("x(\"a\\\"TE_ZWAK\", y)").results().map(MatchResult::group))
                .containsExactly("\"a\\\"TE_ZWAK\"");
    }

    private Set<String> alle() {
        Set<String> gevonden = new HashSet<>(signalen);
        gevonden.addAll(instanties);
        gevonden.addAll(codes(bestand -> bestand.voorzieningen().stream().map(Voorziening::code)));
        gevonden.addAll(codes(bestand -> bestand.regels().stream()
                .flatMap(regel -> regel.dan().stream())
                .filter(Gevolg.Bezwaar.class::isInstance)
                .map(gevolg -> ((Gevolg.Bezwaar) gevolg).code())));
        Arrays.stream(Codelijst.values()).map(Codelijst::codes).forEach(gevonden::removeAll);
        gevonden.removeIf(code -> Codelijst.inWords(code).equals(code));
        return gevonden;
    }

    private static Set<String> codes(Function<Regelbestand, Stream<String>> codes) {
        return Regelmap.register().bestanden().stream().flatMap(codes).collect(Collectors.toSet());
    }

    private static Set<String> required() {
        return Arrays.stream(Vereistsignaal.values()).map(Enum::name).collect(Collectors.toSet());
    }

    private static Stream<String> words(String tekst) {
        return CODE.matcher(tekst).results().map(MatchResult::group);
    }

    private static List<Path> files(String soort) throws IOException {
        try (Stream<Path> paden = Files.walk(BRONNEN)) {
            return paden.filter(pad -> pad.toString().endsWith(soort))
                    .filter(pad -> !pad.startsWith(DEMO))
                    .toList();
        }
    }
}

package nl.routewijzer.web.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of the interface stands in a message file, in Dutch and in English. */
class TweetaligTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    /** A letter to a candidate is Dutch in every language. */
    private static final String LETTER = "teksten/brief";

    private static final Path PAGES = Path.of("src/main/java/nl/routewijzer/web/pagina");
    /** These speak of the error messages of the profile, which are Dutch in every language. */
    private static final Set<String> DUTCH = Set.of("Melding.java", "Invoerlezer.java");

    /** How a line of a rule file begins, and how a date is written. */
    private static final Set<String> NO_TEXT = Set.of("duurt hoogstens", "alleen als", "d MMMM yyyy");

    /** What is filled in is no number, or a number that is never one. */
    private static final Set<String> NO_COUNT = Set.of(
            "afhandeling.veld.regel.uitleg",
            "beleid.houdt.LANDELIJK",
            "beleid.houdt.GEMEENTE",
            "beleid.nietin.GEMEENTE",
            "besluit.veld.motivatie.uitleg",
            "brief.afspraak.uitleg",
            "brief.regel.uitleg",
            "demo.afgebroken",
            "demo.bezig",
            "formulier.besloten",
            "formulier.bevestig",
            "inlezen.fout.LANGE_KOLOM",
            "inlezen.fout.ONBEKEND_FEIT",
            "intrekken.reden.uitleg",
            "logboek.zin.ADVIES_GEVEN",
            "logboek.zin.FOUT",
            "logboek.zin.GEWEIGERD",
            "logboek.zin.INLEZEN",
            "overzicht.deelvan",
            "persoon.verbeterd",
            "openen.veld.regel.uitleg",
            "prognose.balk.DOORHEEN",
            "sluiten.veld.regel.uitleg",
            "woordenboek.gevonden");

    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9_.]+)[(}]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    /** Two words, a word with a capital, or one that is glued to another. */
    private static final Pattern WORDS =
            Pattern.compile("\\p{L}{2,}[,.:]? \\p{L}{2,}|^\\W*\\p{Lu}\\p{Ll}+|^\\s+\\p{Ll}+\\s*$|^\\p{Ll}+\\s+$");

    static List<String> names() {
        return Berichten.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void both_languages_have_the_same_keys_and_the_same_places_to_fill_in(String name) {
        var dutch = Berichten.of(name, "");
        var english = Berichten.of(name, "_en");

        assertThat(english.keySet()).isNotEmpty().isEqualTo(dutch.keySet());
        dutch.forEach(
                (key, text) -> assertThat(places(english.get(key))).as(key).isEqualTo(places(text)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_sentence_is_translated(String name) {
        var english = Berichten.of(name, "_en");

        assertThat(Berichten.of(name, "")).allSatisfy((key, text) -> {
            assertThat(text).isNotBlank();
            assertThat(english.get(key)).isNotBlank();
            if (text.split(" ").length > 2 && !text.contains("{0}")) {
                assertThat(english.get(key)).as(key).isNotEqualTo(text);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void a_quote_does_not_swallow_what_is_filled_in(String language) {
        assertThat(Berichten.all(language)).allSatisfy((key, text) -> {
            if (text.contains("{0")) {
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void one_of_something_is_singular(String language) {
        Pattern plural =
                Pattern.compile(language.isEmpty() ? "\\b1 (meer )?\\p{Ll}+(en|s)\\b" : "\\b1 (more )?\\p{Ll}+s\\b");
        List<String> wrong = Berichten.all(language).entrySet().stream()
                .filter(message -> !NO_COUNT.contains(message.getKey()))
                .filter(message -> PLACE.matcher(message.getValue()).find())
                .map(message -> message.getKey() + "="
                        + new MessageFormat(message.getValue(), Locale.ROOT).format(new Object[] {1, 1, 1, 1, 1, 1}))
                .filter(message -> plural.matcher(message).find())
                .toList();

        assertThat(wrong).isEmpty();
    }

    /** An uitkomst is no "volgende stap", and a voorziening is no "hulp": that is what a leefgebied needs. */
    @Test
    void one_thing_has_one_name() {
        Pattern other = Pattern.compile(
                "olgende stap|next step|ulp die (nu |niet meer )?past|ichtere hulp|ichtste hulp|andere hulp");

        assertThat(Stream.concat(Berichten.all("").entrySet().stream(), Berichten.all("_en").entrySet().stream())
                        .map(message -> message.getKey() + "=" + message.getValue())
                        .filter(message -> other.matcher(message).find()))
                .isEmpty();
    }

    @Test
    void every_message_file_is_read_and_no_key_stands_twice() throws IOException {
        assertThat(Berichten.names()).containsExactlyInAnyOrderElementsOf(messageFiles());
        assertThat(Berichten.names().stream().flatMap(name -> Berichten.of(name, "").keySet().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_key_in_a_template_exists() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path template : templates()) {
            KEY.matcher(Files.readString(template)).results().forEach(match -> keys.add(match.group(1)));
        }

        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(Berichten.all("").keySet()).containsAll(keys);
    }

    @Test
    void no_template_holds_a_text() throws Exception {
        for (Path template : templates()) {
            assertThat(texts(Files.readString(template)))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void no_page_holds_a_text() throws IOException {
        for (Path page : files(PAGES, ".java")) {
            if (!DUTCH.contains(page.getFileName().toString())) {
                assertThat(sentences(Files.readString(page)))
                        .as(page.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Vul in wat u weet</p>",
                "<p>Zoeken</p>",
                "<p th:text=\"'Regel ' + ${nummer}\"></p>",
                "<p th:text=\"${a} + ' tot ' + ${b}\"></p>",
                "<p th:text=\"|Advies voor ${kenmerk}|\"></p>",
                "<nav aria-label=\"Hoofdmenu\"></nav>"
            })
    void a_text_in_a_template_is_seen(String template) throws ParseException {
        assertThat(texts(template)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"#{lijst.zoek}\" class=\"rw-a rw-b\"></p>",
                "<p th:classappend=\"${a} ? ' rw-getal' : ''\">·</p>",
                "<a th:href=\"@{|/beleid/gemeente/${a}|}\"></a>"
            })
    void what_nobody_reads_is_no_text(String template) throws ParseException {
        assertThat(texts(template)).isEmpty();
    }

    private static List<String> texts(String template) throws ParseException {
        List<String> found = new ArrayList<>();
        new MarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, new TextFinder(found));
        return found;
    }

    private static List<String> sentences(String java) {
        return java.lines()
                .filter(line -> !line.contains("Exception(") && !line.strip().matches("/?\\*.*"))
                .flatMap(line -> STRING.matcher(line).results().map(match -> match.group(1)))
                .filter(TweetaligTest::isText)
                .toList();
    }

    private static boolean isText(String literal) {
        return WORDS.matcher(literal).find() && !NO_TEXT.contains(literal);
    }

    private static Set<String> places(String text) {
        return new TreeSet<>(
                PLACE.matcher(text).results().map(MatchResult::group).toList());
    }

    private static List<String> messageFiles() throws IOException {
        return files(RESOURCES, ".properties").stream()
                .map(file -> RESOURCES.relativize(file).toString().replace(".properties", ""))
                .filter(name -> !name.endsWith("_en")
                        && !name.equals(LETTER)
                        && (name.equals("messages") || name.startsWith("teksten")))
                .toList();
    }

    private static List<Path> templates() throws IOException {
        return files(RESOURCES.resolve("templates"), ".html");
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).toList();
        }
    }

    private static final class TextFinder extends AbstractMarkupHandler {
        private static final Set<String> READ_ALOUD = Set.of("aria-label", "title", "alt", "placeholder", "label");
        private final List<String> found;

        private TextFinder(List<String> found) {
            this.found = found;
        }

        @Override
        public void handleText(char[] buffer, int offset, int len, int line, int col) {
            String text = new String(buffer, offset, len);
            if (text.matches("(?s).*\\p{L}{2}.*")) {
                found.add(text);
            }
        }

        @Override
        public void handleAttribute(
                char[] buffer,
                int nameOffset,
                int nameLen,
                int nameLine,
                int nameCol,
                int operatorOffset,
                int operatorLen,
                int operatorLine,
                int operatorCol,
                int valueContentOffset,
                int valueContentLen,
                int valueOuterOffset,
                int valueOuterLen,
                int valueLine,
                int valueCol) {
            String name = new String(buffer, nameOffset, nameLen);
            String value = new String(buffer, valueContentOffset, valueContentLen);
            if (READ_ALOUD.contains(name) && !value.isBlank()) {
                found.add(value);
            } else if (name.startsWith("th:")) {
                LITERAL.matcher(value)
                        .results()
                        .map(match -> match.group().replaceAll("\\$\\{[^}]*}", ""))
                        .map(literal -> literal.substring(1, literal.length() - 1))
                        .filter(TweetaligTest::isText)
                        .forEach(found::add);
            }
        }
    }
}

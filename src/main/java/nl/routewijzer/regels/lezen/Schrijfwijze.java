package nl.routewijzer.regels.lezen;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.regels.taal.Koppen;
import nl.routewijzer.regels.taal.Lemmas;
import nl.routewijzer.regels.taal.Vermeldingen;
import nl.routewijzer.regels.taal.Vormen;

/**
 * Mends a line whose writing alone is wrong, and says what is wrong with it: reading can go on as if it had been right, so
 * that one mistake gives one message.
 */
final class Schrijfwijze {
    private static final Pattern STUURTEKEN = Pattern.compile("[\\p{Cc}\\ufffd]");
    private static final Pattern BREED = Pattern.compile("[\\uff01-\\uff5e]");
    private static final int BREED_NAAR_GEWOON = 0xfee0;
    private static final Pattern OPSOMMING =
            Pattern.compile("([\\u2022\\u2023\\u25cf\\u25e6\\u25aa\\u00b7\\u2010-\\u2015\\u2212*] ?|-(?=\\p{L}))");
    private static final Pattern ENKELE_AANHALING = Pattern.compile(
            "((?:regel|voorziening|instantie|regio|gemeente|geef|er|elke|het) [^\"]*?)[\\u2018\\u201a\\u2019'`]([^\"]+)[\\u2019'\\u00b4`]");
    private static final Pattern EERSTE_WOORD = Pattern.compile("(?:- )?(\\p{Lu}\\p{L}*)(?=[: ]|$).*");

    private final Consumer<String> report;
    private String tekst;

    private Schrijfwijze(String tekst, Consumer<String> report) {
        this.tekst = tekst;
        this.report = report;
    }

    /** The words with which a line can begin; made when somebody first begins one with a capital. */
    private static final class Begin {
        static final Set<String> WOORDEN = Lemmas.ALLE.stream()
                .map(lemma -> lemma.vorm().sjabloon().split("[ :]", 2)[0])
                .filter(woord -> !woord.contains("{"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param tekst a line without white space around it
     * @param report takes what is wrong
     */
    static String mend(String tekst, Consumer<String> report) {
        Schrijfwijze schrijfwijze = new Schrijfwijze(tekst, report);
        schrijfwijze.controls();
        schrijfwijze.wide();
        schrijfwijze.bullet();
        schrijfwijze.singleQuotes();
        schrijfwijze.fixedLine();
        schrijfwijze.capital();
        return schrijfwijze.tekst;
    }

    private void controls() {
        Matcher matcher = STUURTEKEN.matcher(tekst);
        if (matcher.find()) {
            report.accept("Hier staat een onleesbaar teken (code %04X). Haal het weg en typ de regel opnieuw."
                    .formatted((int) matcher.group().charAt(0)));
            tekst = matcher.replaceAll("").strip();
        }
    }

    private void wide() {
        Matcher matcher = BREED.matcher(tekst);
        if (matcher.find()) {
            report.accept("Hier staat een breed teken: " + matcher.group() + ". Typ het gewone teken: "
                    + narrow(matcher.group()) + ".");
            tekst = matcher.replaceAll(match -> Matcher.quoteReplacement(narrow(match.group())));
        }
    }

    private static String narrow(String breed) {
        return String.valueOf((char) (breed.charAt(0) - BREED_NAAR_GEWOON));
    }

    private void bullet() {
        Matcher matcher = OPSOMMING.matcher(tekst);
        if (matcher.lookingAt()) {
            report.accept("Begin een keuze met een streepje en een spatie (\"- \"); hier staat \""
                    + matcher.group().strip() + "\".");
            tekst = VoorwaardenReader.STREEPJE + tekst.substring(matcher.end()).strip();
        }
    }

    private void singleQuotes() {
        Matcher matcher = ENKELE_AANHALING.matcher(tekst);
        if (matcher.matches()) {
            report.accept("Zet deze tekst tussen dubbele aanhalingstekens (\"), niet tussen enkele.");
            tekst = matcher.group(1) + '"' + matcher.group(2) + '"';
        }
    }

    private void fixedLine() {
        String kaal = tekst.toLowerCase(Locale.ROOT).replaceAll("[ :.;,]+$", "");
        Vormen.fixed().stream()
                .filter(regel -> regel.replace(":", "").equals(kaal) && !regel.equals(tekst))
                .findFirst()
                .ifPresent(regel -> {
                    report.accept(
                            regel.equals(tekst.toLowerCase(Locale.ROOT))
                                    ? "Schrijf \"" + regel + "\" in kleine letters."
                                    : "Schrijf deze regel precies zo: \"" + regel + "\".");
                    tekst = regel;
                });
    }

    private void capital() {
        Matcher matcher = EERSTE_WOORD.matcher(tekst);
        if (!matcher.matches()) {
            return;
        }
        String woord = matcher.group(1);
        String klein = woord.toLowerCase(Locale.ROOT);
        boolean isCode = woord.length() > 1 && woord.equals(woord.toUpperCase(Locale.ROOT)) && !isHeadword(klein);
        if (Begin.WOORDEN.contains(klein) && !isCode) {
            report.accept("Schrijf \"" + klein + "\" in kleine letters.");
            tekst = tekst.substring(0, matcher.start(1)) + klein + tekst.substring(matcher.end(1));
        }
    }

    private static boolean isHeadword(String woord) {
        return Stream.of(Koppen.ALLE, Vermeldingen.ALLE.vormen())
                .flatMap(List::stream)
                .map(vorm -> vorm.sjabloon().split("[ :]", 2)[0])
                .anyMatch(woord::equals);
    }
}

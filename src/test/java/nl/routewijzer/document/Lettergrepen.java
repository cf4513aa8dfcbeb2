package nl.routewijzer.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the syllables of Dutch words: the groups of vowels that are spoken as one. */
final class Lettergrepen {
    private static final List<String> KLANKEN = List.of(
            "eeu", "ieu", "aai", "ooi", "oei", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei", "ou", "au");
    private static final Pattern KLANK = Pattern.compile(String.join("|", KLANKEN) + "|[aeiouyàáâäèéêëìíîïòóôöùúûü]");
    private static final Pattern BEGINLETTER_Y = Pattern.compile("^y(?=[aeiou])");
    private static final Pattern AFKORTING = Pattern.compile("[A-Z]{2,5}");
    private static final Pattern GETAL = Pattern.compile("\\d");

    private Lettergrepen() {}

    /** At least one; of an abbreviation in capitals its letters, of a number two for every digit. */
    static int count(String woord) {
        int cijfers = (int) GETAL.matcher(woord).results().count();
        if (cijfers > 0) {
            return 2 * cijfers;
        }
        String letters = woord.replaceAll("[^\\p{L}]", "");
        if (AFKORTING.matcher(letters).matches()) {
            return letters.length();
        }
        String klein = BEGINLETTER_Y
                .matcher(letters.toLowerCase(Locale.ROOT))
                .replaceFirst("j")
                .replace("qu", "kw");
        Matcher klank = KLANK.matcher(klein);
        return Math.max(1, (int) klank.results().count());
    }
}

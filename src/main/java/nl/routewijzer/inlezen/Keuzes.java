package nl.routewijzer.inlezen;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values that can each be written as a code or in words, whatever the capitals, accents and marks. */
final class Keuzes {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern MARKS = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern OUTER = Pattern.compile("^_|_$");

    private final Map<String, String> woorden;
    private final Map<String, String> codes = new HashMap<>();

    /** @param woorden by code; a code goes before words that look like it, and the first before the next */
    Keuzes(Map<String, String> woorden) {
        this.woorden = woorden;
        woorden.keySet().forEach(code -> codes.putIfAbsent(plain(code), code));
        woorden.forEach((code, naam) -> codes.putIfAbsent(plain(naam), code));
    }

    /** By code. */
    Map<String, String> woorden() {
        return woorden;
    }

    /** The code that somebody means. */
    Optional<String> find(String tekst) {
        return Optional.ofNullable(codes.get(plain(tekst)));
    }

    /** Capitals, digits and underscores: "geëindigd" is GEEINDIGD. */
    static String plain(String tekst) {
        String letters = ACCENTS.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return OUTER.matcher(MARKS.matcher(letters).replaceAll("_")).replaceAll("");
    }
}

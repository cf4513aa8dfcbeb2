package nl.routewijzer.inlezen;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A value that can be written as its code or in its words, whatever the capitals, accents and marks. */
final class Keuzes {
    private Keuzes() {}

    /** In this order. */
    static Map<String, String> of(Collection<String> codes, UnaryOperator<String> woorden) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        codes.forEach(code -> keuzes.put(code, woorden.apply(code)));
        return keuzes;
    }

    /**
     * The code that somebody means: a code goes before words that look like it.
     *
     * @param keuzes words by code
     */
    static Optional<String> find(Map<String, String> keuzes, String tekst) {
        String gezocht = plain(tekst);
        return Stream.<Function<Map.Entry<String, String>, String>>of(Map.Entry::getKey, Map.Entry::getValue)
                .flatMap(naam -> keuzes.entrySet().stream()
                        .filter(keuze -> plain(naam.apply(keuze)).equals(gezocht)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Capitals, digits and underscores: "geëindigd" is GEEINDIGD. */
    static String plain(String tekst) {
        String zonderTekens = Normalizer.normalize(tekst, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return zonderTekens
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}

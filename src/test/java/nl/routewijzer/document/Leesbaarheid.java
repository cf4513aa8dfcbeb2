package nl.routewijzer.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How easily a text is read: the score of Flesch-Douma, 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. */
record Leesbaarheid(int zinnen, int woorden, int lettergrepen) {
    private static final Pattern EINDE_VAN_ZIN = Pattern.compile("(?<=[.?!])\\s+");

    /** @param alineas texts that each end a sentence */
    static Leesbaarheid of(List<String> alineas) {
        List<String> zinnen = sentences(alineas);
        List<String> woorden =
                zinnen.stream().flatMap(zin -> words(zin).stream()).toList();
        return new Leesbaarheid(
                zinnen.size(),
                woorden.size(),
                woorden.stream().mapToInt(Lettergrepen::count).sum());
    }

    static List<String> sentences(List<String> alineas) {
        return alineas.stream()
                .flatMap(alinea -> Arrays.stream(EINDE_VAN_ZIN.split(alinea)))
                .filter(zin -> !words(zin).isEmpty())
                .toList();
    }

    static List<String> words(String zin) {
        return Arrays.stream(zin.split("\\s+"))
                .filter(woord -> woord.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    Leesbaarheid and(Leesbaarheid ander) {
        return new Leesbaarheid(zinnen + ander.zinnen, woorden + ander.woorden, lettergrepen + ander.lettergrepen);
    }

    double score() {
        return 206.84 - 77.0 * lettergrepen / woorden - 0.93 * woorden / zinnen;
    }
}

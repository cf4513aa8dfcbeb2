package nl.routewijzer.profiel;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody probably meant: the known words nearest to a word that is not known. */
public final class Similarity {
    private static final int SHORTEST_BEGIN = 5;

    private Similarity() {}

    /**
     * The words that differ from {@code word} in at most a third of its letters or begin with it, nearest first; none that
     * says the opposite, or another number.
     */
    public static List<String> nearest(String word, Collection<String> known) {
        int grens = Math.max(2, word.length() / 3);
        Strekking strekking = Strekking.ofNames(word, known);
        return known.stream()
                .filter(b -> distance(word, b) <= grens || word.length() >= SHORTEST_BEGIN && b.startsWith(word))
                .filter(b -> strekking.agree(word, b))
                .sorted(Comparator.<String>comparingInt(b -> distance(word, b)).thenComparing(b -> b))
                .limit(3)
                .toList();
    }

    /** A sentence that asks whether one of the nearest words was meant, with a space before it; empty when none is near. */
    public static String didYouMean(String word, Collection<String> known) {
        List<String> nearest = nearest(Echo.text(word), known);
        return nearest.isEmpty() ? "" : " Bedoelt u " + String.join(" of ", nearest) + "?";
    }

    /** Levenshtein distance, upper and lower case alike. */
    public static int distance(String links, String rechts) {
        String a = links.toLowerCase(Locale.ROOT);
        String b = rechts.toLowerCase(Locale.ROOT);
        int[] vorige = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int vervang = vorige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(vervang, Math.min(vorige[j], row[j - 1]) + 1);
            }
            vorige = row;
        }
        return vorige[b.length()];
    }
}

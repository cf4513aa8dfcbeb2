package nl.routewijzer.regels.taal;

import java.util.Arrays;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * The cheapest way to lay the words of a line along the words of a template: a slot takes the words that were written in
 * its place. Takes a bounded number of steps: words of the line, squared, times words of the template.
 */
final class Uitlijning {
    static final String SLOT = "{}";
    private static final String MISSING = "…";

    private final String[] written;
    private final String[] template;
    private final Function<String, int[]> distances;

    /** What it costs to lay the line from each word on along the template from each word on. */
    private final int[][] costs;

    /** @param distances from each word of the line to a word of the template */
    Uitlijning(String[] written, String[] template, Function<String, int[]> distances) {
        this.written = written;
        this.template = template;
        this.distances = distances;
        this.costs = new int[written.length + 1][template.length + 1];
        for (int w = written.length - 1; w >= 0; w--) {
            costs[w][template.length] = costs[w + 1][template.length] + written[w].length();
        }
        for (int t = template.length - 1; t >= 0; t--) {
            for (int w = written.length; w >= 0; w--) {
                costs[w][t] = cheapest(w, t);
            }
        }
    }

    /** The letters that differ. */
    int cost() {
        return costs[0][0];
    }

    private int cheapest(int w, int t) {
        int best = insert(w, t);
        if (w < written.length) {
            best = Math.min(best, delete(w, t));
            for (int end = w + 1; end <= lastEnd(w, t); end++) {
                best = Math.min(best, cover(w, end, t));
            }
        }
        return best;
    }

    private int insert(int w, int t) {
        return costs[w][t + 1] + template[t].length();
    }

    private int delete(int w, int t) {
        return costs[w + 1][t] + written[w].length() + 1;
    }

    /** The words up to an end stand where one of the template stands. */
    private int cover(int w, int end, int t) {
        return costs[end][t + 1] + (isSlot(t) ? end - w - 1 : distances.apply(template[t])[w]);
    }

    private int lastEnd(int w, int t) {
        return isSlot(t) ? written.length : w + 1;
    }

    private boolean isSlot(int t) {
        return template[t].startsWith(SLOT);
    }

    /** The line, mended. */
    String tekst() {
        StringJoiner tekst = new StringJoiner(" ");
        int w = 0;
        int t = 0;
        while (t < template.length) {
            if (costs[w][t] == insert(w, t)) {
                tekst.add(isSlot(t) ? MISSING : template[t]);
                t++;
            } else if (costs[w][t] == delete(w, t)) {
                w++;
            } else {
                int end = end(w, t);
                tekst.add(word(w, end, t));
                w = end;
                t++;
            }
        }
        return tekst.toString();
    }

    private int end(int w, int t) {
        int end = w + 1;
        while (costs[w][t] != cover(w, end, t)) {
            end++;
        }
        return end;
    }

    private String word(int w, int end, int t) {
        if (!isSlot(t)) {
            return template[t];
        }
        String behind = template[t].substring(SLOT.length());
        String value = String.join(" ", Arrays.asList(written).subList(w, end));
        return value.endsWith(behind) ? value : value + behind;
    }
}

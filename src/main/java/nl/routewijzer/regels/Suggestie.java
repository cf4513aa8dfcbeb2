package nl.routewijzer.regels;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Similarity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentence that a line was meant to be. Words are aligned with the words of each template; a slot takes the
 * words that were written in its place, so that the suggestion is the writer's own line, mended.
 */
final class Suggestie {
    /** No sentence of the vocabulary is longer, save for lists; looking further would take long for nothing. */
    private static final int MOST_WORDS = 40;

    /** What the opposite of a line costs: it may differ in a few letters only, but was not meant. */
    private static final int OPPOSITE = 6;

    private static final Pattern ONTKENNING = Pattern.compile("\\b(?:geen|niet)\\b");
    private static final double HIGHEST_COST_PER_LETTER = 0.4;

    private final String[] written;
    private final String[] template;
    private final @Nullable Alignment[][] known;

    private Suggestie(String[] written, String[] template) {
        this.written = written;
        this.template = template;
        this.known = new Alignment[written.length + 1][template.length + 1];
    }

    static Optional<String> nearest(String line, List<Vorm> vormen) {
        String[] written = line.split(" ", MOST_WORDS + 1);
        if (written.length > MOST_WORDS) {
            return Optional.empty();
        }
        Alignment best = new Alignment((int) (line.length() * HIGHEST_COST_PER_LETTER) + 1, "");
        for (Vorm vorm : vormen) {
            String template = vorm.sjabloon();
            Alignment alignment = new Suggestie(written, words(template)).align(0, 0);
            int cost = alignment.cost + (denies(line) == denies(template) ? 0 : OPPOSITE);
            if (cost < best.cost) {
                best = new Alignment(cost, alignment.tekst.equals(line) ? template : alignment.tekst);
            }
        }
        return best.tekst.isEmpty() ? Optional.empty() : Optional.of(best.tekst);
    }

    private static boolean denies(String line) {
        return ONTKENNING.matcher(line).find();
    }

    /** A slot counts as one word, also when its name has several. */
    private static String[] words(String template) {
        return template.replaceAll("\\{[^}]+}", "{}").split(" ", -1);
    }

    /** The cheapest way to turn the rest of the line into the rest of the template. */
    private Alignment align(int w, int t) {
        Alignment done = known[w][t];
        if (done == null) {
            done = t == template.length ? new Alignment(length(w, written.length), "") : cheapest(w, t);
            known[w][t] = done;
        }
        return done;
    }

    private Alignment cheapest(int w, int t) {
        boolean slot = template[t].startsWith("{}");
        Alignment best = align(w, t + 1).prefix(slot ? "…" : template[t], template[t].length());
        if (w < written.length) {
            best = best.orCheaper(align(w + 1, t).prefix("", written[w].length() + 1));
            if (slot) {
                String behind = template[t].substring(2);
                for (int end = w + 1; end <= written.length; end++) {
                    String value = String.join(" ", List.of(written).subList(w, end));
                    String text = value.endsWith(behind) ? value : value + behind;
                    best = best.orCheaper(align(end, t + 1).prefix(text, end - w - 1));
                }
            } else {
                int cost = Similarity.distance(written[w], template[t]);
                best = best.orCheaper(align(w + 1, t + 1).prefix(template[t], cost));
            }
        }
        return best;
    }

    private int length(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += written[i].length();
        }
        return letters;
    }

    private record Alignment(int cost, String tekst) {
        Alignment prefix(String woord, int extra) {
            String rest = woord.isEmpty() || tekst.isEmpty() ? woord + tekst : woord + " " + tekst;
            return new Alignment(cost + extra, rest);
        }

        Alignment orCheaper(Alignment ander) {
            return ander.cost < cost ? ander : this;
        }
    }
}

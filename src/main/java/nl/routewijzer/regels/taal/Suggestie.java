package nl.routewijzer.regels.taal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.profiel.Strekking;
import org.jspecify.annotations.Nullable;

/**
 * Says what a line was probably meant to be. The suggestion is the writer's own line, mended; one that means something
 * else, by a number, a direction or a denial, is never asked after as if it were the same.
 */
public final class Suggestie {
    /** No sentence of the vocabulary is longer, save for lists; looking further would take long for nothing. */
    private static final int MOST_WORDS = 40;

    private static final double HIGHEST_COST_PER_LETTER = 0.4;

    /** How much further off a sentence may be that means the same, when the nearest means something else. */
    private static final int DETOUR = 4;

    private final String line;
    private final String[] written;
    private final @Nullable Predicate<String> isRead;
    private final Strekking strekking = Strekking.ofSentences(Taal.WOORDEN);
    private final Map<String, int[]> afstanden = new HashMap<>();

    private record Kandidaat(Vorm vorm, Uitlijning uitlijning) {
        int cost() {
            return uitlijning.cost();
        }

        String tekst() {
            return uitlijning.tekst();
        }
    }

    /** The words of the language; made when somebody first makes a mistake. */
    private static final class Taal {
        static final Set<String> WOORDEN = Lemmas.ALLE.stream()
                .flatMap(lemma -> Arrays.stream(words(lemma.vorm())))
                .map(woord -> woord.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT))
                .filter(woord -> !woord.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Suggestie(String line, String[] written, @Nullable Predicate<String> isRead) {
        this.line = line;
        this.written = written;
        this.isRead = isRead;
    }

    /** Whoever copied it would not be read: a slot holds what does not fit there. */
    private boolean isNoSentence(Kandidaat kandidaat) {
        return isRead != null && !isRead(kandidaat);
    }

    private boolean isRead(Kandidaat kandidaat) {
        return isRead != null && isRead.test(kandidaat.tekst()) && !hasWordInSlot(kandidaat);
    }

    /** A word of the language in a slot was meant as such, though a parameter could be called so. */
    private static boolean hasWordInSlot(Kandidaat kandidaat) {
        Matcher slots = kandidaat.vorm().matcher(kandidaat.tekst());
        return slots.matches()
                && IntStream.rangeClosed(1, slots.groupCount())
                        .mapToObj(slots::group)
                        .anyMatch(Taal.WOORDEN::contains);
    }

    /** A sentence of advice on a line that is none of these; empty when none looks like it. */
    public static Optional<String> advice(String line, List<Vorm> vormen) {
        return advice(line, vormen, null);
    }

    /**
     * @param isRead whether a text can be read: such a suggestion goes before another, of which only the form is shown; {@code null}
     *     where that is not known
     */
    static Optional<String> advice(String line, List<Vorm> vormen, @Nullable Predicate<String> isRead) {
        String[] written = line.split(" ", MOST_WORDS + 1);
        return written.length > MOST_WORDS ? Optional.empty() : new Suggestie(line, written, isRead).find(vormen);
    }

    private Optional<String> find(List<Vorm> vormen) {
        List<Kandidaat> kandidaten = vormen.stream()
                .map(vorm -> new Kandidaat(vorm, new Uitlijning(written, words(vorm), this::distances)))
                .filter(this::isNear)
                .sorted(Comparator.comparingInt(Kandidaat::cost))
                .toList();
        if (kandidaten.isEmpty()) {
            return Optional.empty();
        }
        Kandidaat dichtstbij = kandidaten.get(0);
        return kandidaten.stream()
                .takeWhile(kandidaat -> kandidaat.cost() <= dichtstbij.cost() + DETOUR)
                .filter(kandidaat -> kandidaat == dichtstbij || isRead(kandidaat))
                .filter(kandidaat -> difference(kandidaat.tekst()).isEmpty())
                .max(Comparator.comparing(this::isRead).thenComparing(Kandidaat::cost, Comparator.reverseOrder()))
                .map(this::ask)
                .or(() -> warn(dichtstbij));
    }

    /** Whether most of the letters are those of the line, and most of the fixed words too. */
    private boolean isNear(Kandidaat kandidaat) {
        return kandidaat.cost() <= line.length() * HIGHEST_COST_PER_LETTER
                && kandidaat.cost() <= kandidaat.vorm().fixedLength() / 2;
    }

    private String ask(Kandidaat kandidaat) {
        String tekst = kandidaat.tekst();
        if (isNoSentence(kandidaat)) {
            return "Een zin die hierop lijkt, is: \"" + kandidaat.vorm()
                    + "\". Wat tussen accolades staat, vult u zelf in.";
        }
        return tekst.equals(line)
                ? "Schrijf het zo: \"" + kandidaat.vorm().voorbeeld() + "\"."
                : "Bedoelt u: \"" + tekst + "\"?";
    }

    /** Says what looks like the line and means something else; empty when it does not look like it much. */
    private Optional<String> warn(Kandidaat kandidaat) {
        String tekst = kandidaat.tekst();
        String zin = difference(tekst)
                .map(Strekking.Merk::woord)
                .filter(woord -> !woord.isEmpty())
                .map(woord -> "met \"" + woord + "\" die hierop lijkt")
                .orElse("die dit zegt");
        return kandidaat.cost() > kandidaat.vorm().fixedLength() / 3
                ? Optional.empty()
                : Optional.of("De taal heeft geen zin " + zin
                        + ". Wat er het dichtst bij komt, betekent iets anders: \""
                        + (isNoSentence(kandidaat) ? kandidaat.vorm() : tekst) + "\".");
    }

    /** What was written first that the other text does not say in the same place; without a word when it says more. */
    private Optional<Strekking.Merk> difference(String tekst) {
        List<Strekking.Merk> hier = strekking.inSentence(line);
        List<Strekking.Merk> daar = strekking.inSentence(tekst);
        for (int i = 0; i < hier.size(); i++) {
            if (i == daar.size() || !hier.get(i).soort().equals(daar.get(i).soort())) {
                return Optional.of(hier.get(i));
            }
        }
        return daar.size() > hier.size() ? Optional.of(new Strekking.Merk("", "")) : Optional.empty();
    }

    /** How far each word that was written is from a word of a template. */
    private int[] distances(String woord) {
        return afstanden.computeIfAbsent(
                woord,
                w -> Stream.of(written)
                        .mapToInt(geschreven -> Similarity.distance(geschreven, w))
                        .toArray());
    }

    /** A slot counts as one word, also when its name has several. */
    private static String[] words(Vorm vorm) {
        return vorm.sjabloon().replaceAll("\\{[^}]+}", Uitlijning.SLOT).split(" ", -1);
    }
}

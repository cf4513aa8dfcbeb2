package nl.routewijzer.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the vocabulary: fixed words with a slot at each {@code {…}}. A line is this sentence when it matches as
 * a whole; nothing else can stand on it.
 */
public final class Zin<T> {
    private static final Pattern SLOT = Pattern.compile("\\{[^}]+}");

    private final String sjabloon;
    private final List<Slot<?>> slots;
    private final Betekenis<T> betekenis;
    private final Pattern pattern;

    Zin(String sjabloon, Betekenis<T> betekenis, Slot<?>... slots) {
        this.sjabloon = sjabloon;
        this.slots = List.of(slots);
        this.betekenis = betekenis;
        this.pattern = compile(sjabloon);
    }

    /** What the sentence stands for, made from the values in its slots. */
    interface Betekenis<T> {
        T of(List<Object> waarden);
    }

    /** The sentence with its slots in braces: "de kandidaat is jonger dan {leeftijd}". */
    public String sjabloon() {
        return sjabloon;
    }

    /** How many letters are fixed: of two sentences that match, the more specific one is meant. */
    int fixedLength() {
        return SLOT.matcher(sjabloon).replaceAll("").length();
    }

    /**
     * @return {@code null} when the line is another sentence
     * @throws Leesfout when it is this sentence with a wrong value in a slot
     */
    @Nullable
    T read(String regel) throws Leesfout {
        Matcher matcher = pattern.matcher(regel);
        if (!matcher.matches()) {
            return null;
        }
        List<Object> waarden = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            int begin = matcher.start(i + 1);
            try {
                waarden.add(slots.get(i).read(matcher.group(i + 1)));
            } catch (Leesfout fout) {
                throw fout.shift(begin);
            }
        }
        return betekenis.of(waarden);
    }

    private static Pattern compile(String sjabloon) {
        StringBuilder regex = new StringBuilder();
        Matcher matcher = SLOT.matcher(sjabloon);
        int begin = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(sjabloon.substring(begin, matcher.start())))
                    .append("(.+?)");
            begin = matcher.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(sjabloon.substring(begin))).toString());
    }
}

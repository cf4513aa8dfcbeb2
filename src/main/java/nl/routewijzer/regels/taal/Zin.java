package nl.routewijzer.regels.taal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import nl.routewijzer.regels.Leesfout;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the vocabulary: a line is this sentence when it matches its form as a whole; nothing else can stand on
 * it.
 */
public final class Zin<T> {
    private final Vorm vorm;
    private final List<Slot<?>> slots;
    private final Betekenis<T> betekenis;

    /**
     * @param sjabloon the words, with a slot at each {@code {…}}
     * @param uitleg what the sentence does, for the dictionary: plain Dutch, also when a fact is unknown
     * @param slots one for each slot of the template, in that order
     */
    Zin(String sjabloon, String uitleg, Betekenis<T> betekenis, Slot<?>... slots) {
        this.vorm = new Vorm(
                sjabloon, uitleg, Arrays.stream(slots).map(Slot::invulling).toArray(Invulling[]::new));
        this.slots = List.of(slots);
        this.betekenis = betekenis;
    }

    /** What the sentence stands for, made from the values in its slots. */
    interface Betekenis<T> {
        /** @throws Leesfout when these values do not go together */
        T of(List<Object> waarden) throws Leesfout;
    }

    /** What the sentence looks like. */
    public Vorm vorm() {
        return vorm;
    }

    /**
     * @return {@code null} when the line is another sentence
     * @throws Leesfout when it is this sentence with a wrong value in a slot
     */
    @Nullable
    T read(String regel) throws Leesfout {
        Matcher matcher = vorm.matcher(regel);
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
}

package nl.routewijzer.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws facts by chance, the same for the same seed. The values of a line are drawn as lots from a bag without putting them
 * back: after each full bag their shares are exactly those of the line.
 */
final class Trekking {
    private final Kansen kansen;
    private final Random random;
    private final Map<Kansregel, Deque<Kanswaarde>> zakken = new IdentityHashMap<>();

    Trekking(Kansen kansen, Random random) {
        this.kansen = kansen;
        this.random = random;
    }

    /**
     * The facts that were given, and after them all that the file draws; a fact for which no line fits stays what it was.
     *
     * @param peildatum from which a time ago counts
     */
    Map<String, String> draw(Map<String, String> gegeven, LocalDate peildatum) {
        Map<String, String> feiten = new LinkedHashMap<>(gegeven);
        for (String feit : kansen.feiten()) {
            kansen.regel(feit, feiten).ifPresent(regel -> {
                String waarde = next(regel).draw(random, peildatum);
                if (waarde == null) {
                    feiten.remove(feit);
                } else {
                    feiten.put(feit, waarde);
                }
            });
        }
        return feiten;
    }

    private Kanswaarde next(Kansregel regel) {
        Deque<Kanswaarde> zak = zakken.computeIfAbsent(regel, leeg -> new ArrayDeque<>());
        if (zak.isEmpty()) {
            List<Kanswaarde> loten = regel.lots();
            Collections.shuffle(loten, random);
            zak.addAll(loten);
        }
        return zak.remove();
    }
}

package nl.routewijzer.regels;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A closed set of sentences: finds the one that a line is, or says what was probably meant. */
public final class Zinnen<T> {
    private final List<Zin<? extends T>> zinnen;

    Zinnen(List<Zin<? extends T>> zinnen) {
        this.zinnen = zinnen.stream()
                .sorted(Comparator.comparingInt((Zin<? extends T> zin) -> zin.fixedLength())
                        .reversed())
                .toList();
    }

    /** @throws Leesfout when it is no sentence of this set */
    T read(String regel) throws Leesfout {
        Leesfout dichtstbij = null;
        for (Zin<? extends T> zin : zinnen) {
            try {
                @Nullable T gelezen = zin.read(regel);
                if (gelezen != null) {
                    return gelezen;
                }
            } catch (Leesfout fout) {
                dichtstbij = dichtstbij == null ? fout : dichtstbij;
            }
        }
        throw dichtstbij != null ? dichtstbij : unknown(regel);
    }

    private Leesfout unknown(String regel) {
        String melding = "Deze zin ken ik niet: \"" + regel + "\".";
        return new Leesfout(
                0,
                Suggestie.nearest(regel, zinnen.stream().map(Zin::sjabloon).toList())
                        .map(suggestie -> melding + " Bedoelt u: \"" + suggestie + "\"?")
                        .orElse(melding));
    }
}

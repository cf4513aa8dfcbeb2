package nl.routewijzer.regels.taal;

import java.util.Comparator;
import java.util.List;
import nl.routewijzer.regels.Leesfout;
import org.jspecify.annotations.Nullable;

/** A closed set of sentences: finds the one that a line is, or says what was probably meant. */
public final class Zinnen<T> {
    private final List<Zin<? extends T>> zinnen;
    private final List<Zin<? extends T>> bySpecificity;

    Zinnen(List<Zin<? extends T>> zinnen) {
        this.zinnen = List.copyOf(zinnen);
        this.bySpecificity = zinnen.stream()
                .sorted(Comparator.comparingInt(
                                (Zin<? extends T> zin) -> zin.vorm().fixedLength())
                        .reversed())
                .toList();
    }

    /** A line that was read: what it says, and which sentence said it. */
    public record Gelezen<T>(T waarde, Vorm vorm) {}

    /** All of them, in the order of the vocabulary. */
    public List<Zin<? extends T>> alle() {
        return zinnen;
    }

    /** @throws Leesfout when it is no sentence of this set */
    public Gelezen<T> read(String regel) throws Leesfout {
        Leesfout dichtstbij = null;
        for (Zin<? extends T> zin : bySpecificity) {
            try {
                @Nullable T gelezen = zin.read(regel);
                if (gelezen != null) {
                    return new Gelezen<>(gelezen, zin.vorm());
                }
            } catch (Leesfout fout) {
                dichtstbij = dichtstbij == null ? fout : dichtstbij;
            }
        }
        throw dichtstbij != null ? dichtstbij : unknown(regel);
    }

    private boolean isRead(String regel) {
        try {
            read(regel);
            return true;
        } catch (Leesfout onleesbaar) {
            return false;
        }
    }

    private Leesfout unknown(String regel) {
        return new Leesfout(
                0,
                () -> "Deze zin ken ik niet: \"" + regel + "\". "
                        + Suggestie.advice(regel, zinnen.stream().map(Zin::vorm).toList(), this::isRead)
                                .orElse("Alle zinnen staan in het woordenboek (/woordenboek)."));
    }
}

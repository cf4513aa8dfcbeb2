package nl.routewijzer.regels.taal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Opsomming;
import org.jspecify.annotations.Nullable;

/** A closed set of sentences: finds the one that a line is, or says what was probably meant. */
public final class Zinnen<T> {
    private static final String EN = " en ";

    /** More than anybody writes on a line. */
    private static final int MOST_SENTENCES = 10;

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

    /** A line, or the end of one, that was read: what it says, which sentence said it, and how it was written. */
    public record Gelezen<T>(T waarde, Vorm vorm, String tekst) {}

    /** All of them, in the order of the vocabulary. */
    public List<Zin<? extends T>> alle() {
        return zinnen;
    }

    /** @throws Leesfout when it is no sentence of this set */
    public Gelezen<T> read(String regel) throws Leesfout {
        Optional<Gelezen<T>> gelezen;
        try {
            gelezen = find(regel);
        } catch (Leesfout fout) {
            throw several(regel).orElse(fout);
        }
        if (gelezen.isEmpty()) {
            throw several(regel).orElseGet(() -> unknown(regel));
        }
        return gelezen.get();
    }

    /**
     * What the line says; empty when it looks like no sentence of this set.
     *
     * @throws Leesfout when it looks like one, with a wrong value in a slot
     */
    public Optional<Gelezen<T>> find(String regel) throws Leesfout {
        Leesfout dichtstbij = null;
        for (Zin<? extends T> zin : bySpecificity) {
            try {
                @Nullable T gelezen = zin.read(regel);
                if (gelezen != null) {
                    return Optional.of(new Gelezen<>(gelezen, zin.vorm(), regel));
                }
            } catch (Leesfout fout) {
                dichtstbij = dichtstbij == null ? fout : dichtstbij;
            }
        }
        if (dichtstbij != null) {
            throw dichtstbij;
        }
        return Optional.empty();
    }

    /** What each of them looks like. */
    public List<Vorm> vormen() {
        return zinnen.stream().map(Zin::vorm).toList();
    }

    private boolean isRead(String regel) {
        try {
            read(regel);
            return true;
        } catch (Leesfout onleesbaar) {
            return false;
        }
    }

    /** What is wrong with a line that holds several sentences; empty when it does not. */
    private Optional<Leesfout> several(String regel) {
        List<String> delen = List.of(regel.split(EN, MOST_SENTENCES));
        return delen.size() == 1 || !delen.stream().allMatch(this::isFound)
                ? Optional.empty()
                : Optional.of(new Leesfout(
                        delen.get(0).length(),
                        "Hier staan " + delen.size() + " zinnen. Zet elke zin op een eigen regel, zonder \"en\": "
                                + Opsomming.of(
                                        delen.stream()
                                                .map(deel -> "\"" + deel + "\"")
                                                .toList(),
                                        "en")
                                + "."));
    }

    private boolean isFound(String regel) {
        try {
            return find(regel).isPresent();
        } catch (Leesfout onleesbaar) {
            return false;
        }
    }

    private Leesfout unknown(String regel) {
        return new Leesfout(
                0,
                () -> "Deze zin ken ik niet: \"" + regel + "\". "
                        + Suggestie.advice(regel, vormen(), this::isRead)
                                .orElse("Alle zinnen staan in het woordenboek (/woordenboek)."));
    }
}

package nl.routewijzer.regels;

import java.util.List;
import java.util.stream.Stream;

/**
 * "het feit FIETS is ja", "het feit VERVOER is niet OV of AUTO": what the profile says of a fact that the municipality itself
 * asks.
 *
 * @param waarden of which one is enough: a {@code Boolean}, or codes of choices
 * @param niet whether it has none of these; not so when it is unknown
 */
public record EigenIs(String feit, List<Object> waarden, boolean niet) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        Object waarde = situatie.eigen().get(feit);
        return waarde != null && waarden.contains(waarde) != niet;
    }

    @Override
    public boolean isDenied(Situatie situatie) {
        return !holds(situatie) && situatie.eigen().containsKey(feit);
    }

    /** Whether it asks for yes or no. */
    public boolean isJaNee() {
        return waarden.get(0) instanceof Boolean;
    }

    @Override
    public boolean isOfFacts() {
        return false;
    }

    @Override
    public Stream<String> eigenFeiten() {
        return Stream.of(feit);
    }

    @Override
    public String inWords(Situatie situatie) {
        return EigenBekend.inWords(feit, situatie);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.eigenIs(this);
    }
}

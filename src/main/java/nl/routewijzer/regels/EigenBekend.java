package nl.routewijzer.regels;

import java.util.stream.Stream;

/** "het feit FIETS is bekend", or with {@code niet}: "… is onbekend". */
public record EigenBekend(String feit, boolean niet) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return situatie.eigen().containsKey(feit) != niet;
    }

    @Override
    public boolean isDenied(Situatie situatie) {
        return !holds(situatie);
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
        return inWords(feit, situatie);
    }

    /** What is known of a fact, in the words of the policy. */
    static String inWords(String feit, Situatie situatie) {
        Object waarde = situatie.eigen().get(feit);
        return situatie.eigenfeit(feit).map(gevraagd -> gevraagd.told(waarde)).orElse("het feit " + feit);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.eigenBekend(this);
    }
}

package nl.routewijzer.documentatie;

import java.util.Collection;

/** How many scenarios and examples hold, fail, and are not checked. */
public record Telling(int geslaagd, int mislukt, int nietGecontroleerd) {
    static Telling of(Collection<Oordeel> oordelen) {
        return new Telling(
                count(oordelen, Oordeel.GESLAAGD),
                count(oordelen, Oordeel.MISLUKT),
                count(oordelen, Oordeel.NIET_GECONTROLEERD));
    }

    public int alle() {
        return geslaagd + mislukt + nietGecontroleerd;
    }

    private static int count(Collection<Oordeel> oordelen, Oordeel gezocht) {
        return (int) oordelen.stream().filter(oordeel -> oordeel == gezocht).count();
    }
}

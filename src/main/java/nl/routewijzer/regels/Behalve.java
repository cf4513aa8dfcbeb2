package nl.routewijzer.regels;

import java.util.List;
import java.util.function.Function;

/**
 * "behalve als …": no exception to the rule holds. An exception counts only when all of it certainly holds; as long as some of
 * it is unknown the rule counts.
 */
public record Behalve(Uitzondering uitzondering) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return !uitzondering.holds(situatie);
    }

    @Override
    public boolean isDenied(Situatie situatie) {
        return uitzondering.holds(situatie);
    }

    @Override
    public List<Voorwaarde> parts() {
        return uitzondering.behalveAls();
    }

    @Override
    public Behalve fill(Function<String, List<Voorwaarde>> begrippen) {
        return new Behalve(uitzondering.fill(begrippen));
    }

    @Override
    public String inWords(Situatie situatie) {
        return "de uitzondering ‘" + uitzondering.titel() + "’ geldt hier niet";
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.behalve(this);
    }
}

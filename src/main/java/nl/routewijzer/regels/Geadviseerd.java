package nl.routewijzer.regels;

import java.util.stream.Stream;
import nl.routewijzer.profiel.Codelijst;

/** "JOBCOACHING wordt geadviseerd", or with {@code niet}: "… wordt niet geadviseerd". Known when all else is. */
public record Geadviseerd(String voorziening, boolean niet) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return situatie.geadviseerd().contains(voorziening) != niet;
    }

    @Override
    public boolean isOfFacts() {
        return false;
    }

    @Override
    public Stap after() {
        return Stap.PARALLEL;
    }

    @Override
    public Stream<String> voorzieningen() {
        return Stream.of(voorziening);
    }

    @Override
    public String inWords(Situatie situatie) {
        return "het advies noemt " + Codelijst.inWords(voorziening) + (niet ? " niet" : "");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.geadviseerd(this);
    }
}

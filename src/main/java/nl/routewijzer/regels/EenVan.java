package nl.routewijzer.regels;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** "een van deze:", with at least two conditions below it. */
public record EenVan(List<Voorwaarde> voorwaarden) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return voorwaarden.stream().anyMatch(voorwaarde -> voorwaarde.holds(situatie));
    }

    @Override
    public boolean isDenied(Situatie situatie) {
        return voorwaarden.stream().allMatch(voorwaarde -> voorwaarde.isDenied(situatie));
    }

    @Override
    public List<Voorwaarde> parts() {
        return voorwaarden;
    }

    @Override
    public EenVan fill(Function<String, List<Voorwaarde>> begrippen) {
        return new EenVan(voorwaarden.stream()
                .map(voorwaarde -> voorwaarde.fill(begrippen))
                .toList());
    }

    @Override
    public String inWords(Situatie situatie) {
        Stream<String> zinnen = voorwaarden.stream()
                .filter(voorwaarde -> voorwaarde.holds(situatie))
                .map(voorwaarde -> voorwaarde.inWords(situatie));
        return Opsomming.of(zinnen.toList(), "en");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.eenVan(this);
    }
}

package nl.routewijzer.regels;

import java.util.List;
import java.util.stream.Stream;

/** "een van deze:", with at least two conditions below it. */
public record EenVan(List<Voorwaarde> voorwaarden) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return voorwaarden.stream().anyMatch(voorwaarde -> voorwaarde.holds(situatie));
    }

    @Override
    public List<Feit> feiten() {
        return voorwaarden.stream()
                .flatMap(voorwaarde -> voorwaarde.feiten().stream())
                .toList();
    }

    @Override
    public List<Grens> grenzen() {
        return voorwaarden.stream()
                .flatMap(voorwaarde -> voorwaarde.grenzen().stream())
                .toList();
    }

    @Override
    public Stream<Voorwaarde> parts() {
        return voorwaarden.stream().flatMap(Voorwaarde::parts);
    }

    @Override
    public Stream<Omslag> omslagen(Situatie situatie) {
        return voorwaarden.stream().flatMap(voorwaarde -> voorwaarde.omslagen(situatie));
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

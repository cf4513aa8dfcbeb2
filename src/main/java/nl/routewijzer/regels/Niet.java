package nl.routewijzer.regels;

import java.util.List;
import java.util.function.Function;

/** "begrip jonge statushouder geldt niet": at least one of its conditions certainly does not hold. */
public record Niet(Groep groep) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return groep.isDenied(situatie);
    }

    @Override
    public boolean isDenied(Situatie situatie) {
        return groep.holds(situatie);
    }

    @Override
    public List<Feit> feiten() {
        return groep.feiten();
    }

    @Override
    public List<Grens> grenzen() {
        return groep.grenzen();
    }

    @Override
    public List<Voorwaarde> parts() {
        return List.of(groep);
    }

    @Override
    public Niet fill(Function<String, List<Voorwaarde>> begrippen) {
        return new Niet(groep.fill(begrippen));
    }

    /** The conditions of the group that certainly do not hold. */
    public List<Voorwaarde> denied(Situatie situatie) {
        return groep.voorwaarden().stream()
                .filter(voorwaarde -> voorwaarde.isDenied(situatie))
                .toList();
    }

    @Override
    public String inWords(Situatie situatie) {
        List<String> feiten = denied(situatie).stream()
                .flatMap(voorwaarde -> voorwaarde.feiten().stream())
                .distinct()
                .map(feit -> Feitwoorden.of(feit, situatie))
                .toList();
        return groep.begrip() + " geldt niet" + (feiten.isEmpty() ? "" : ", want " + Opsomming.of(feiten, "en"));
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.niet(this);
    }
}

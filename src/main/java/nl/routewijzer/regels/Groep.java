package nl.routewijzer.regels;

import java.util.List;
import java.util.function.Function;

/**
 * "begrip jonge statushouder geldt": all conditions hold that stand under a name.
 *
 * @param voorwaarden what stands under the name on the day in question; empty as long as nobody filled it in, and then it
 *     neither holds nor is denied
 */
public record Groep(String begrip, List<Voorwaarde> voorwaarden) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return !voorwaarden.isEmpty() && voorwaarden.stream().allMatch(voorwaarde -> voorwaarde.holds(situatie));
    }

    @Override
    public boolean isDenied(Situatie situatie) {
        return voorwaarden.stream().anyMatch(voorwaarde -> voorwaarde.isDenied(situatie));
    }

    @Override
    public List<Voorwaarde> parts() {
        return voorwaarden;
    }

    @Override
    public Groep fill(Function<String, List<Voorwaarde>> begrippen) {
        return new Groep(begrip, begrippen.apply(begrip));
    }

    @Override
    public String inWords(Situatie situatie) {
        return begrip + " geldt, want "
                + Opsomming.of(
                        voorwaarden.stream()
                                .map(voorwaarde -> voorwaarde.inWords(situatie))
                                .toList(),
                        "en");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.groep(this);
    }
}

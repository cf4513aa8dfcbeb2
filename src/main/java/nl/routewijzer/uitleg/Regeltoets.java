package nl.routewijzer.uitleg;

import java.util.List;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Regel;
import org.jspecify.annotations.Nullable;

/**
 * A rule that did not give the result, held against one candidate.
 *
 * @param beslistDoor number and title of the rule that decided earlier; {@code null} when none did
 * @param voorwaarden every condition, in the order of the rule
 */
public record Regeltoets(Regelverwijzing regel, @Nullable String beslistDoor, List<Toets> voorwaarden) {
    static Regeltoets of(Regel regel, @Nullable Regel beslist, Doorrekening doorrekening) {
        return new Regeltoets(
                Regelverwijzing.of(regel),
                beslist == null ? null : beslist.naam(),
                regel.als().stream()
                        .map(voorwaarde -> Toets.of(voorwaarde, doorrekening))
                        .toList());
    }

    /**
     * Whether it came too late, or misses one condition: the only one of several, or one that is not known. Another regeling
     * is not near: nobody changes that to get other help.
     */
    boolean isNear() {
        return missing() == 0
                || missing() == 1
                        && (voorwaarden.size() > 1 && !asksAnotherRegeling()
                                || voorwaarden.stream().anyMatch(toets -> toets.stand() == Toets.Stand.ONBEKEND));
    }

    private boolean asksAnotherRegeling() {
        return voorwaarden.stream()
                .filter(toets -> toets.stand() == Toets.Stand.GELDT_NIET)
                .map(Toets::feiten)
                .anyMatch(feiten -> !feiten.isEmpty()
                        && feiten.stream().allMatch(feit -> feit.feit().equals(Veld.REGELING.pad())));
    }

    /** How many conditions do not hold. */
    long missing() {
        return voorwaarden.stream()
                .filter(toets -> toets.stand() != Toets.Stand.GELDT)
                .count();
    }
}

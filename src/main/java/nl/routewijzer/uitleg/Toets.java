package nl.routewijzer.uitleg;

import java.util.List;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Situatie;
import nl.routewijzer.regels.Voorwaarde;

/**
 * A condition of a rule, held against one candidate.
 *
 * @param voorwaarde the sentence as it stands in the rule file
 * @param feiten what it looks at, with the actual values
 */
public record Toets(String voorwaarde, Stand stand, List<Feitwaarde> feiten) {
    /** Whether a condition holds; unknown is not the same as not. */
    public enum Stand {
        GELDT,
        GELDT_NIET,
        ONBEKEND
    }

    static Toets of(Voorwaarde voorwaarde, String tekst, Doorrekening doorrekening) {
        return new Toets(
                tekst,
                stand(voorwaarde, doorrekening.situatie()),
                voorwaarde.feiten().stream()
                        .distinct()
                        .map(feit -> Feitwaarde.of(feit, doorrekening))
                        .toList());
    }

    private static Stand stand(Voorwaarde voorwaarde, Situatie situatie) {
        if (voorwaarde.holds(situatie)) {
            return Stand.GELDT;
        }
        return voorwaarde.parts().anyMatch(deel -> isUndecided(deel, situatie)) ? Stand.ONBEKEND : Stand.GELDT_NIET;
    }

    private static boolean isUndecided(Voorwaarde voorwaarde, Situatie situatie) {
        return !(voorwaarde instanceof Voorwaarde.Onbekend)
                && !(voorwaarde instanceof Voorwaarde.Bekend)
                && voorwaarde.feiten().stream().anyMatch((Feit feit) -> feit.isUnknown(situatie));
    }
}

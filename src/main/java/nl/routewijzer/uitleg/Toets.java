package nl.routewijzer.uitleg;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.regels.Situatie;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorwaardezin;

/**
 * A condition of a rule, held against one candidate.
 *
 * @param voorwaarde what it asks, in words
 * @param feiten what it looks at, with the actual values
 * @param vanuit the facts of the profile on which those rest that rules determined; empty where it looks at the profile alone
 */
public record Toets(String voorwaarde, Stand stand, List<Feitwaarde> feiten, List<Feitwaarde> vanuit) {
    /** Whether a condition holds; unknown is not the same as not. */
    public enum Stand {
        GELDT,
        GELDT_NIET,
        ONBEKEND
    }

    /** Whether the actual values tell more than the condition: it does not hold, or it holds because something is unknown. */
    public boolean isTelling() {
        return !feiten.isEmpty() && (stand != Stand.GELDT || feiten.stream().anyMatch(feit -> feit.waarde() == null));
    }

    static Toets of(Voorwaarde voorwaarde, Doorrekening doorrekening) {
        return new Toets(
                Voorwaardezin.of(voorwaarde, doorrekening.situatie()),
                stand(voorwaarde, doorrekening.situatie()),
                Stream.concat(
                                voorwaarde.feiten().stream().distinct().map(feit -> Feitwaarde.of(feit, doorrekening)),
                                Feitwaarde.ofEigen(Stream.of(voorwaarde), doorrekening.situatie()))
                        .toList(),
                Keten.under(voorwaarde, doorrekening));
    }

    private static Stand stand(Voorwaarde voorwaarde, Situatie situatie) {
        if (voorwaarde.holds(situatie)) {
            return Stand.GELDT;
        }
        return voorwaarde.isDenied(situatie) ? Stand.GELDT_NIET : Stand.ONBEKEND;
    }
}

package nl.routewijzer.uitleg;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.advies.Doorrekening;
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
                Stream.concat(
                                voorwaarde.feiten().stream().distinct().map(feit -> Feitwaarde.of(feit, doorrekening)),
                                Feitwaarde.ofEigen(Stream.of(voorwaarde), doorrekening.situatie()))
                        .toList());
    }

    private static Stand stand(Voorwaarde voorwaarde, Situatie situatie) {
        if (voorwaarde.holds(situatie)) {
            return Stand.GELDT;
        }
        return voorwaarde.isDenied(situatie) ? Stand.GELDT_NIET : Stand.ONBEKEND;
    }
}

package nl.routewijzer.regels;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule: under these conditions, this follows.
 *
 * @param nummer its number in the beslismodel, with a letter where one number has several cases: {@code U10a}
 * @param titel a sentence
 * @param gaatVoor number of the rule that it comes before, against the order of the numbers
 * @param geldtNaast numbers of the rules beside which it still counts when one of them already gave the result
 * @param vervangt number of the rule of a higher layer that it replaces
 * @param brontekst how it stands in the file
 * @param zinnen which sentence or other form each of its lines is
 */
public record Regel(
        String nummer,
        String titel,
        Stap stap,
        List<Voorwaarde> als,
        List<Gevolg> dan,
        @Nullable String gaatVoor,
        List<String> geldtNaast,
        @Nullable String vervangt,
        Vermelding vermelding,
        Brontekst brontekst,
        List<Zinsplaats> zinnen) {

    /** The number in the beslismodel, without the letter: {@code U10}. */
    public String hoofdnummer() {
        char laatste = nummer.charAt(nummer.length() - 1);
        return Character.isDigit(laatste) ? nummer : nummer.substring(0, nummer.length() - 1);
    }

    /** Number and title: the rule's name in an advice. */
    public String naam() {
        return nummer + " " + titel;
    }

    /**
     * The same, with what stands under the names of begrippen filled in.
     *
     * @param begrippen the conditions by name
     */
    public Regel fill(Function<String, List<Voorwaarde>> begrippen) {
        List<Voorwaarde> ingevuld =
                als.stream().map(voorwaarde -> voorwaarde.fill(begrippen)).toList();
        return ingevuld.equals(als) ? this : with(ingevuld);
    }

    private Regel with(List<Voorwaarde> voorwaarden) {
        return new Regel(
                nummer, titel, stap, voorwaarden, dan, gaatVoor, geldtNaast, vervangt, vermelding, brontekst, zinnen);
    }

    /** Every limit that it names. */
    public List<Grens> grenzen() {
        return Stream.concat(
                        als.stream().flatMap(voorwaarde -> voorwaarde.grenzen().stream()),
                        dan.stream().flatMap(gevolg -> gevolg.grenzen().stream()))
                .toList();
    }

    /** The facts of which its conditions ask whether they are unknown. */
    public List<Feit> asked() {
        return als.stream()
                .flatMap(Voorwaarde::all)
                .filter(Voorwaarde.Onbekend.class::isInstance)
                .flatMap(voorwaarde -> voorwaarde.feiten().stream())
                .toList();
    }

    /** The names of the facts that a region or municipality itself asks, of which its conditions ask whether they are unknown. */
    public Stream<String> askedEigen() {
        return als.stream()
                .flatMap(Voorwaarde::all)
                .filter(voorwaarde -> voorwaarde instanceof EigenBekend bekend && bekend.niet())
                .flatMap(Voorwaarde::eigenFeiten);
    }

    /** A problem with a word of this rule, where it first stands; at its title when it does not. */
    public Probleem problem(String woord, String melding) {
        return vermelding.plaats().problem(brontekst.tekst(), woord, melding);
    }

    /** The same, with what lower layers take out of it. */
    public Regel except(List<Uitzondering> uitzonderingen) {
        return uitzonderingen.isEmpty()
                ? this
                : with(Stream.concat(als.stream(), uitzonderingen.stream().map(Behalve::new))
                        .toList());
    }

    /** What lower layers take out of it. */
    public List<Uitzondering> uitzonderingen() {
        return als.stream()
                .filter(Behalve.class::isInstance)
                .map(voorwaarde -> ((Behalve) voorwaarde).uitzondering())
                .toList();
    }

    /** What it says of itself and, where lower layers made exceptions, what the last of these says. */
    public Vermelding besluit() {
        return uitzonderingen().stream()
                .map(Uitzondering::vermelding)
                .reduce(vermelding, (hoger, lager) -> lager.over(hoger));
    }

    /** Whether it only counts when no rule of its step counted before it. */
    public boolean isLastResort() {
        for (Voorwaarde voorwaarde : als) {
            if (voorwaarde instanceof Voorwaarde.Altijd) {
                return true;
            }
        }
        return false;
    }

    public boolean holds(Situatie situatie) {
        for (Voorwaarde voorwaarde : als) {
            if (!voorwaarde.holds(situatie)) {
                return false;
            }
        }
        return true;
    }
}

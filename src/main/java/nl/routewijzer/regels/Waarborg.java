package nl.routewijzer.regels;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What never happens, whatever the rules of any layer say: for whom these conditions hold, none of the others does when the
 * decision is made.
 *
 * @param nummer its number: {@code W1}
 * @param titel a sentence
 * @param als for whom it is meant; all of them hold
 * @param nooit what is then not the result
 * @param brontekst how it stands in the file
 */
public record Waarborg(
        String nummer,
        String titel,
        List<Voorwaarde> als,
        List<Voorwaarde> nooit,
        Vermelding vermelding,
        Brontekst brontekst) {

    /** Number and title: W1 and what it says. */
    public String naam() {
        return nummer + " " + titel;
    }

    /** Whether the decision about somebody breaks it. */
    public boolean isBroken(Situatie situatie) {
        return als.stream().allMatch(voorwaarde -> voorwaarde.holds(situatie))
                && nooit.stream().anyMatch(voorwaarde -> voorwaarde.holds(situatie));
    }

    /** Every condition that it names. */
    public List<Voorwaarde> voorwaarden() {
        return Stream.concat(als.stream(), nooit.stream()).toList();
    }

    /** The same, with what stands under the names of begrippen filled in. */
    public Waarborg fill(Function<String, List<Voorwaarde>> begrippen) {
        return new Waarborg(
                nummer,
                titel,
                als.stream().map(voorwaarde -> voorwaarde.fill(begrippen)).toList(),
                nooit.stream().map(voorwaarde -> voorwaarde.fill(begrippen)).toList(),
                vermelding,
                brontekst);
    }

    /** Every limit that it names. */
    public List<Grens> grenzen() {
        return voorwaarden().stream()
                .flatMap(voorwaarde -> voorwaarde.grenzen().stream())
                .toList();
    }

    /** A problem with a word of it, where it first stands. */
    public Probleem problem(String woord, String melding) {
        return vermelding.plaats().problem(brontekst.tekst(), woord, melding);
    }
}

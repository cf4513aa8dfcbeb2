package nl.routewijzer.regels;

import java.util.List;
import java.util.function.Function;

/**
 * What a lower layer takes out of a rule of a higher one: for whom all its conditions hold, the rule does not count.
 *
 * @param regel the number of that rule
 * @param titel a sentence
 * @param brontekst how it stands in the file
 */
public record Uitzondering(
        String regel, String titel, List<Voorwaarde> behalveAls, Vermelding vermelding, Brontekst brontekst) {
    /** The line that opens its conditions. */
    public static final String BEHALVE_ALS = "behalve als";

    /** As a heading: "Uitzondering op U8c: Wie binnenkort begint, wordt niet teruggemeld". */
    public String naam() {
        return "Uitzondering op " + regel + ": " + titel;
    }

    /** A problem with a word of it, where it first stands. */
    public Probleem problem(String woord, String melding) {
        return vermelding.plaats().problem(brontekst.tekst(), woord, melding);
    }

    boolean holds(Situatie situatie) {
        return behalveAls.stream().allMatch(voorwaarde -> voorwaarde.holds(situatie));
    }

    Uitzondering fill(Function<String, List<Voorwaarde>> begrippen) {
        List<Voorwaarde> ingevuld = behalveAls.stream()
                .map(voorwaarde -> voorwaarde.fill(begrippen))
                .toList();
        return new Uitzondering(regel, titel, ingevuld, vermelding, brontekst);
    }
}

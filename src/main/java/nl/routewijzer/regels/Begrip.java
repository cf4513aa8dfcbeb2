package nl.routewijzer.regels;

import java.util.List;

/**
 * A group of conditions under a name, to be used again: {@code begrip jonge statushouder}.
 *
 * @param brontekst how it stands in the file
 */
public record Begrip(String naam, List<Voorwaarde> als, Vermelding vermelding, Brontekst brontekst) {

    /** A problem with a word of it, where it first stands. */
    public Probleem problem(String woord, String melding) {
        return vermelding.plaats().problem(brontekst.tekst(), woord, melding);
    }
}

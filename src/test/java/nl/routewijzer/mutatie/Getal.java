package nl.routewijzer.mutatie;

import java.util.List;

/**
 * A value of the policy that can move: a number, a date, a level, or the choice between ja and nee.
 *
 * @param bestand below the rules folder
 * @param regel line, from 1
 * @param verklaring the first words of the declaration that it stands in: {@code regel Z3}
 * @param zin the line
 * @param waarde as it is written
 * @param posities where it begins in the text; on more than one place when one version ends where the next begins
 */
record Getal(String bestand, int regel, String verklaring, String zin, String waarde, List<Integer> posities) {

    /** What the declaration declares: {@code Z3}. */
    String naam() {
        return verklaring.substring(verklaring.indexOf(' ') + 1);
    }

    /** The text of the file in which the value is another. */
    String replace(String tekst, String nieuw) {
        StringBuilder gewijzigd = new StringBuilder(tekst);
        for (int i = posities.size() - 1; i >= 0; i--) {
            gewijzigd.replace(posities.get(i), posities.get(i) + waarde.length(), nieuw);
        }
        return gewijzigd.toString();
    }

    @Override
    public String toString() {
        return bestand + ":" + regel + " (" + verklaring + ") " + zin;
    }
}

package nl.routewijzer.regels;

/**
 * One thing that is wrong with a set of rule files.
 *
 * @param bestand the file, below the rules folder
 * @param regel line, from 1
 * @param kolom column, from 1
 * @param melding a Dutch sentence: what is wrong, what was expected, and what was probably meant
 */
public record Probleem(String bestand, int regel, int kolom, String melding) {
    @Override
    public String toString() {
        return bestand + ":" + regel + ":" + kolom + "  " + melding;
    }
}

package nl.routewijzer.regels.lezen;

/**
 * A line of a rule file that says something.
 *
 * @param nummer from 1
 * @param kolom where the text begins, from 1
 * @param tekst without white space around it
 */
record Line(int nummer, int kolom, String tekst) {

    /** Whether it begins at the margin, as every declaration does. */
    boolean isHeader() {
        return kolom == 1;
    }
}

package nl.routewijzer.web.pagina.dossier;

import java.util.List;

/**
 * How a candidate came along, as it is shown: a column for each advice that counts, oldest first.
 *
 * @param dagen the days of the columns
 * @param delen what was advised and decided, and what was known
 */
record Ontwikkelblad(List<String> dagen, Ontwikkelgrafiek grafiek, List<Deel> delen) {

    /** Some rows of the table under a heading. */
    record Deel(String kop, List<Rij> rijen) {}

    /** One thing in time. */
    record Rij(String naam, List<Cel> cellen) {}

    /** @param anders whether it is known, and another than the one before */
    record Cel(String tekst, boolean anders) {}
}

package nl.routewijzer.web.pagina.vandaag;

import java.util.List;

/**
 * The work of today as it is shown.
 *
 * @param werk only what there is
 * @param leeg whether there is no advice at all yet
 * @param gekozen the names of the chosen municipalities; empty for all
 */
record Vandaagblad(List<Werk> werk, List<Keuze> gemeenten, String gekozen, boolean leeg) {

    /**
     * Something to do, and about whom.
     *
     * @param aantal about how many; at least, where {@code meer}
     * @param regels the first of them, as lines of a list
     * @param adres of the list with all of them
     */
    record Werk(Taak taak, int aantal, boolean meer, List<?> regels, String adres) {}

    /** A municipality to choose. */
    record Keuze(String sleutel, String naam, boolean gekozen) {}
}

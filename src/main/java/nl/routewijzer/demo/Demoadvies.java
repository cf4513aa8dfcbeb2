package nl.routewijzer.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * An advice that is still to be given: what was known of somebody who does not exist, and when.
 *
 * @param feiten what was drawn, by the path of a field or by another name
 * @param tijdstip on the calendar and the clock of the Netherlands; its day is the peildatum
 */
record Demoadvies(Map<String, String> feiten, LocalDateTime tijdstip) {

    LocalDate peildatum() {
        return tijdstip.toLocalDate();
    }

    /** The profile as the tree that {@link nl.routewijzer.profiel.ProfielReader} takes. */
    Map<String, Object> tree() {
        return Demoprofiel.tree(feiten);
    }
}

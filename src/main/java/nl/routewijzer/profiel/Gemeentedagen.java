package nl.routewijzer.profiel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From when until when a municipality exists; its neighbours in time by name.
 *
 * @param vanaf the first day
 * @param tot the first day on which it is no longer there
 * @param voorgangers what merged into it
 * @param opvolgers what it merged into
 */
public record Gemeentedagen(
        String naam, LocalDate vanaf, LocalDate tot, List<String> voorgangers, List<String> opvolgers) {

    /** Why nobody can be advised there on a day, and what to choose; nothing when the municipality exists. */
    public Optional<String> refusal(LocalDate dag) {
        if (dag.isBefore(vanaf)) {
            return Optional.of(naam + " bestaat pas vanaf " + vanaf + choose(voorgangers));
        } else if (!dag.isBefore(tot)) {
            return Optional.of(naam + " bestaat sinds " + tot + " niet meer" + choose(opvolgers));
        }
        return Optional.empty();
    }

    private static String choose(List<String> anders) {
        return anders.isEmpty() ? "." : "; kies " + String.join(" of ", anders) + ".";
    }
}

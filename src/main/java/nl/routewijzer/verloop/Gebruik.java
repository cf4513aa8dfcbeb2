package nl.routewijzer.verloop;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The use of a voorziening as a profile tells of it.
 *
 * @param voorziening its code
 * @param resultaat code of the result, among them that it still runs
 */
public record Gebruik(
        String voorziening, LocalDate start, @Nullable LocalDate eind, String resultaat) {

    private static final String LOOPT = "LOOPT";

    static Gebruik of(Map<?, ?> rij) {
        Object eind = rij.get("eind");
        return new Gebruik(
                String.valueOf(rij.get("voorziening")),
                LocalDate.parse(String.valueOf(rij.get("start"))),
                eind == null ? null : LocalDate.parse(eind.toString()),
                String.valueOf(rij.get("resultaat")));
    }

    public boolean isRunning() {
        return resultaat.equals(LOOPT);
    }

    boolean isSameAs(Gebruik ander) {
        return voorziening.equals(ander.voorziening) && start.equals(ander.start);
    }
}

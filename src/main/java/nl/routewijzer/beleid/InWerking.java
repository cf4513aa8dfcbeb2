package nl.routewijzer.beleid;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rule files that are in force.
 *
 * @param bestanden text by path below the rules folder
 * @param sinds when the files of each area came in force as they are
 */
public record InWerking(Map<String, String> bestanden, Map<Gebied, OffsetDateTime> sinds) {

    public InWerking {
        bestanden = Map.copyOf(bestanden);
        sinds = Map.copyOf(sinds);
    }

    /** What follows it: an area whose files stayed the same keeps its moment. */
    static InWerking after(@Nullable InWerking vorige, Map<String, String> bestanden, OffsetDateTime nu) {
        Map<Gebied, OffsetDateTime> sinds = new HashMap<>();
        Map<Gebied, Map<String, String>> was = vorige == null ? Map.of() : Gebiedsbestanden.of(vorige.bestanden);
        Gebiedsbestanden.of(bestanden)
                .forEach((gebied, eigen) -> sinds.put(
                        gebied,
                        vorige != null && eigen.equals(was.get(gebied)) ? vorige.sinds.getOrDefault(gebied, nu) : nu));
        return new InWerking(bestanden, sinds);
    }
}

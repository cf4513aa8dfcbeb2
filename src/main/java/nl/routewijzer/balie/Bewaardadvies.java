package nl.routewijzer.balie;

import java.util.stream.IntStream;
import nl.routewijzer.advies.Routeadvies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares an advice with one that the dossier kept. */
final class Bewaardadvies {
    private Bewaardadvies() {}

    /**
     * Whether the advice says all that was kept, and the same: what this version of the software tells besides did not
     * exist when it was given.
     *
     * @param bewaard as JSON
     */
    static boolean isSame(String bewaard, Routeadvies advies, JsonMapper json) {
        return says(json.readTree(json.writeValueAsString(advies)), json.readTree(bewaard));
    }

    private static boolean says(JsonNode nu, JsonNode toen) {
        if (toen.isObject() && nu.isObject()) {
            return toen.propertyStream()
                    .allMatch(veld -> nu.has(veld.getKey()) && says(nu.path(veld.getKey()), veld.getValue()));
        } else if (toen.isArray() && nu.isArray()) {
            return toen.size() == nu.size()
                    && IntStream.range(0, toen.size()).allMatch(i -> says(nu.path(i), toen.path(i)));
        }
        return toen.equals(nu);
    }
}

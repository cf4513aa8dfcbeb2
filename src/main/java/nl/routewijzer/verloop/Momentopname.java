package nl.routewijzer.verloop;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Kandidaatprofiel;

/**
 * What was known and advised at one moment.
 *
 * @param profiel the profile as the tree that was stored; it may have fields that no longer exist
 */
public record Momentopname(Map<String, ?> profiel, Routeadvies advies) {

    /** The facts of the profile by their path, but for the earlier voorzieningen. */
    public Map<String, Object> feiten() {
        return feiten(profiel);
    }

    /** The same of any profile. */
    public static Map<String, Object> feiten(Map<String, ?> profiel) {
        Map<String, Object> feiten = new TreeMap<>();
        profiel.forEach((naam, waarde) -> {
            if (waarde instanceof Map<?, ?> tak) {
                tak.forEach((sleutel, blad) -> feiten.put(naam + "." + sleutel, blad));
            } else if (!naam.equals(Kandidaatprofiel.EERDERE_VOORZIENINGEN)) {
                feiten.put(naam, waarde);
            }
        });
        return feiten;
    }

    /** The voorzieningen that the profile tells of, in its order. */
    public List<Gebruik> gebruik() {
        return profiel.get(Kandidaatprofiel.EERDERE_VOORZIENINGEN) instanceof List<?> rijen
                ? rijen.stream().map(rij -> Gebruik.of((Map<?, ?>) rij)).toList()
                : List.of();
    }
}

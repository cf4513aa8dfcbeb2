package nl.routewijzer.beleid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.routewijzer.regels.Begrip;
import nl.routewijzer.regels.Voorwaarde;

/**
 * What stands under each begrip on a day, with the begrippen within it filled in. Nothing stands under a name that is not
 * declared, nor under one that leads to itself.
 */
final class Begrippen implements Function<String, List<Voorwaarde>> {
    private final Map<String, List<Voorwaarde>> perNaam = new HashMap<>();
    private final Map<String, List<Voorwaarde>> ingevuld = new HashMap<>();
    private final Deque<String> bezig = new ArrayDeque<>();

    /** @param begrippen those of one day */
    Begrippen(List<Begrip> begrippen) {
        begrippen.forEach(begrip -> perNaam.putIfAbsent(begrip.naam(), begrip.als()));
        perNaam.keySet().forEach(naam -> ingevuld.put(naam, fill(naam)));
    }

    @Override
    public List<Voorwaarde> apply(String naam) {
        return ingevuld.getOrDefault(naam, List.of());
    }

    private List<Voorwaarde> fill(String naam) {
        if (bezig.contains(naam)) {
            return List.of();
        }
        bezig.push(naam);
        List<Voorwaarde> voorwaarden = perNaam.getOrDefault(naam, List.of()).stream()
                .map(voorwaarde -> voorwaarde.fill(this::fill))
                .toList();
        bezig.pop();
        return voorwaarden;
    }
}

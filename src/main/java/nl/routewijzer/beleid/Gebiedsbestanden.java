package nl.routewijzer.beleid;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Divides rule files over the areas that answer for them. */
final class Gebiedsbestanden {
    private Gebiedsbestanden() {}

    /** The files of each area, text by path. */
    static Map<Gebied, Map<String, String>> of(Map<String, String> bestanden) {
        return bestanden.entrySet().stream()
                .collect(Collectors.groupingBy(
                        bestand -> Gebied.of(bestand.getKey()),
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (een, ander) -> een, TreeMap::new)));
    }
}

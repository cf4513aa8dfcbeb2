package nl.routewijzer.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What each fact can become, given the facts before it; of the lines of one fact the first that fits counts. */
record Kansen(Map<String, List<Kansregel>> regels) {

    static Kansen read(String bestand) {
        return new Kansen(new Databestand(bestand)
                        .read(rij -> Kansregel.of(
                                rij.getStartingLineNumber(),
                                rij.getField("feit"),
                                rij.getField("bij"),
                                rij.getField("verdeling")))
                        .stream()
                        .collect(Collectors.groupingBy(Kansregel::feit, LinkedHashMap::new, Collectors.toList())));
    }

    /** In the order of the file. */
    Set<String> feiten() {
        return regels.keySet();
    }

    Optional<Kansregel> regel(String feit, Map<String, String> feiten) {
        return regels.getOrDefault(feit, List.of()).stream()
                .filter(regel -> regel.bij().hold(feiten))
                .findFirst();
    }
}

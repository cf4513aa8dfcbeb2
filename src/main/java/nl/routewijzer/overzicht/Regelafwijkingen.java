package nl.routewijzer.overzicht;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.overzicht.Overzicht.Regelafwijking;
import org.jspecify.annotations.Nullable;

/** Counts how often consultants deviated, by the rule that gave the uitkomst. */
final class Regelafwijkingen {
    private Regelafwijkingen() {}

    /**
     * Most deviations first.
     *
     * @param besloten advices with a besluit in force
     */
    static List<Regelafwijking> count(List<Caseloadregel> besloten) {
        Map<Sleutel, List<Caseloadregel>> groepen = new LinkedHashMap<>();
        besloten.forEach(regel -> groepen.computeIfAbsent(
                        new Sleutel(regel.samenvatting().regel(), regel.uitkomst()), sleutel -> new ArrayList<>())
                .add(regel));
        return groepen.entrySet().stream()
                .map(groep -> new Regelafwijking(
                        groep.getKey().regel,
                        groep.getKey().uitkomst,
                        groep.getValue().size(),
                        (int) groep.getValue().stream()
                                .map(Caseloadregel::besluit)
                                .filter(besluit -> besluit != null && !besluit.gevolgd())
                                .count()))
                .sorted(Comparator.comparingInt(Regelafwijking::afgeweken)
                        .thenComparingInt(Regelafwijking::besluiten)
                        .reversed()
                        .thenComparing(Regelafwijking::uitkomst)
                        .thenComparing(Regelafwijking::regel, Comparator.nullsLast(Comparator.<String>naturalOrder())))
                .toList();
    }

    private record Sleutel(@Nullable String regel, String uitkomst) {}
}

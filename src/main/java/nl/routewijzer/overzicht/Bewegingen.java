package nl.routewijzer.overzicht;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.dossier.Ontwikkeling;
import nl.routewijzer.overzicht.Overzicht.Beweging;
import nl.routewijzer.profiel.Codelijst;

/** Counts who moved closer to work, stood still or moved away (001 section 6.2.3). */
final class Bewegingen {
    private final List<Ontwikkeling> ontwikkelingen;

    Bewegingen(List<Ontwikkeling> ontwikkelingen) {
        this.ontwikkelingen = ontwikkelingen;
    }

    /** By the first afstand, the nearest first. */
    List<Beweging> byAfstand() {
        Map<String, Beweging> geteld = count(ontwikkeling -> Stream.of(ontwikkeling.eerst()));
        return Codelijst.AFSTAND.codes().stream()
                .flatMap(afstand -> Stream.ofNullable(geteld.get(afstand)))
                .toList();
    }

    /** By what was decided meanwhile, by alphabet: who got two voorzieningen counts at both. */
    List<Beweging> byVoorziening() {
        return List.copyOf(new TreeMap<>(count(ontwikkeling -> ontwikkeling.voorzieningen().stream())).values());
    }

    private Map<String, Beweging> count(Function<Ontwikkeling, Stream<String>> groepen) {
        Map<String, Beweging> geteld = new HashMap<>();
        ontwikkelingen.forEach(ontwikkeling -> groepen.apply(ontwikkeling)
                .forEach(groep -> geteld.merge(groep, one(groep, ontwikkeling), Bewegingen::sum)));
        return geteld;
    }

    /** The codes of the afstand stand in the order of the distance. */
    private static Beweging one(String groep, Ontwikkeling ontwikkeling) {
        List<String> volgorde = Codelijst.AFSTAND.codes();
        int stappen = volgorde.indexOf(ontwikkeling.laatst()) - volgorde.indexOf(ontwikkeling.eerst());
        return new Beweging(groep, stappen < 0 ? 1 : 0, stappen == 0 ? 1 : 0, stappen > 0 ? 1 : 0);
    }

    private static Beweging sum(Beweging een, Beweging ander) {
        return new Beweging(
                een.groep(),
                een.dichterbij() + ander.dichterbij(),
                een.gelijk() + ander.gelijk(),
                een.verder() + ander.verder());
    }
}

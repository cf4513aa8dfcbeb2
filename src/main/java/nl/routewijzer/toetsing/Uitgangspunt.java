package nl.routewijzer.toetsing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Profielgrenzen;

/**
 * The candidates on which every policy of a register is tried, made around the sentences of the one that most have; with what was
 * found in order on them.
 */
final class Uitgangspunt {
    private final List<Kandidaatprofiel> groep;
    private final Set<List<Object>> inOrde = new HashSet<>();

    Uitgangspunt(Geval eerste, Profielgrenzen grenzen) {
        this.groep = Proefgroep.of(eerste, grenzen, regel -> true, anders -> true);
    }

    /** What makes the same candidates. */
    static List<Object> sleutel(Geval eerste, String sleutel, Profielgrenzen grenzen) {
        return List.of(place(eerste, sleutel), grenzen);
    }

    /** What is tried on the same candidates with the same result. */
    private static List<Object> place(Geval geval, String sleutel) {
        return List.of(geval.gemeente(), geval.dagen(), sleutel);
    }

    List<Kandidaatprofiel> groep() {
        return groep;
    }

    boolean isInOrde(Geval geval, String sleutel) {
        return inOrde.contains(place(geval, sleutel));
    }

    void remember(Geval geval, String sleutel) {
        inOrde.add(place(geval, sleutel));
    }
}

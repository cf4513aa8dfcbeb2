package nl.routewijzer.inlezen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.inlezen.Caseloadbestand.Rij;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Veld;

/** Finds the lines of a file that are about the same candidate on the same day as a line before: one of them is a mistake. */
final class Dubbelen {
    private Dubbelen() {}

    /** @param persoon whom a line is about, where it says so */
    static List<Weigering> of(
            List<Rij> rijen, Profielmaker maker, Function<Map<String, Object>, Optional<Persoon>> persoon) {
        Set<List<Object>> gezien = new HashSet<>();
        List<Weigering> dubbel = new ArrayList<>();
        for (Rij rij : rijen) {
            Map<String, Object> tree = maker.tree(rij.cellen());
            Object peildatum = tree.getOrDefault(Veld.PEILDATUM.pad(), "");
            persoon.apply(tree)
                    .filter(iemand -> !gezien.add(List.of(iemand, peildatum)))
                    .ifPresent(iemand -> dubbel.add(new Weigering(
                            rij,
                            List.of(new Fout(
                                    Veld.KENMERK.pad(),
                                    tree.get(Veld.KENMERK.pad()),
                                    "Dit kenmerk staat ook op een regel hierboven, met dezelfde peildatum. Laat één van"
                                            + " beide regels staan.")))));
        }
        return dubbel;
    }
}

package nl.routewijzer.inlezen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routewijzer.inlezen.Caseloadbestand.Rij;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Kenmerk;
import nl.routewijzer.profiel.Veld;

/** Finds the lines of a file that are about the same candidate on the same day as a line before: one of them is a mistake. */
final class Dubbelen {
    private Dubbelen() {}

    static List<Weigering> of(List<Rij> rijen, Profielmaker maker) {
        Map<List<String>, Rij> eerste = new HashMap<>();
        List<Weigering> dubbel = new ArrayList<>();
        for (Rij rij : rijen) {
            Map<String, Object> tree = maker.tree(rij.cellen());
            String kenmerk = Objects.toString(tree.get(Veld.KENMERK.pad()), "");
            String peildatum = Objects.toString(tree.get(Veld.PEILDATUM.pad()), "");
            Rij eerder =
                    kenmerk.isEmpty() ? null : eerste.putIfAbsent(List.of(Kenmerk.sleutel(kenmerk), peildatum), rij);
            if (eerder != null) {
                dubbel.add(new Weigering(
                        rij,
                        List.of(new Fout(
                                Veld.KENMERK.pad(),
                                kenmerk,
                                "Dit kenmerk staat ook op een regel hierboven, met dezelfde peildatum. Laat één van beide"
                                        + " regels staan."))));
            }
        }
        return dubbel;
    }
}

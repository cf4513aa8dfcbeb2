package nl.routewijzer.uitleg;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.profiel.Veld;

/**
 * Searches the changes that lead to another advice: every single one, and pairs for what no single one reaches. What is yet to be
 * established is searched apart from what can change, for it decides rather than helps.
 */
final class Veranderzoeker {
    /** Of the pairs that reach the same, this many are enough to choose from. */
    private static final int MOST_PAIRS = 3;

    private final Proef proef;
    private final List<Vondst> vondsten = new ArrayList<>();

    private Veranderzoeker(Proef proef) {
        this.proef = proef;
    }

    static WatAls of(Proef proef) {
        Veranderzoeker zoeker = new Veranderzoeker(proef);
        Wijziging.of(proef.profiel(), proef.beleid()).stream()
                .collect(Collectors.partitioningBy(Wijziging::vaststelling))
                .values()
                .forEach(zoeker::search);
        return new WatAls(
                zoeker.vondsten.stream().map(vondst -> vondst.confirmed(proef)).toList());
    }

    private void search(List<Wijziging> wijzigingen) {
        Set<Treffer> enkel = new HashSet<>();
        for (Wijziging wijziging : wijzigingen) {
            tryOut(List.of(wijziging)).ifPresent(vondst -> {
                enkel.addAll(vondst.treffers());
                add(vondst);
            });
        }
        Map<Treffer, Integer> paren = new HashMap<>();
        for (int i = 0; i < wijzigingen.size(); i++) {
            for (Wijziging tweede : wijzigingen.subList(i + 1, wijzigingen.size())) {
                if (tweede.veld() != wijzigingen.get(i).veld()) {
                    tryOut(List.of(wijzigingen.get(i), tweede))
                            .flatMap(vondst -> vondst.without(enkel))
                            .filter(vondst -> isWelcome(vondst, paren))
                            .ifPresent(this::add);
                }
            }
        }
    }

    private Optional<Vondst> tryOut(List<Wijziging> wijzigingen) {
        Map<Veld, Object> feiten = new EnumMap<>(Veld.class);
        wijzigingen.forEach(wijziging -> feiten.put(wijziging.veld(), wijziging.waarde()));
        return proef.tryOut(feiten)
                .map(doorrekening -> Kern.of(doorrekening.advies()))
                .map(kern -> new Vondst(wijzigingen, feiten, kern, Treffer.of(kern, proef.kern())))
                .filter(vondst -> !vondst.treffers().isEmpty());
    }

    private static boolean isWelcome(Vondst vondst, Map<Treffer, Integer> paren) {
        boolean welcome = vondst.treffers().stream().anyMatch(treffer -> paren.getOrDefault(treffer, 0) < MOST_PAIRS);
        vondst.treffers().forEach(treffer -> paren.merge(treffer, 1, Integer::sum));
        return welcome;
    }

    /** Of one field the smallest change comes first: a larger one that does the same is not worth saying. */
    private void add(Vondst vondst) {
        if (vondsten.stream().noneMatch(vondst::isAlike)) {
            vondsten.add(vondst);
        }
    }
}

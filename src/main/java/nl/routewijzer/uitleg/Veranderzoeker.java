package nl.routewijzer.uitleg;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.beleid.DenkbareVerandering;
import nl.routewijzer.profiel.Veld;

/**
 * Searches the changes that lead to another advice: every single one, and pairs for what no single one reaches. What is yet to be
 * established is searched apart from what can change, for it decides rather than helps. The engine that advises repeats every
 * single change and every pair that is said.
 */
final class Veranderzoeker {
    /** Of the pairs that reach the same, this many are enough to choose from. */
    private static final int MOST_PAIRS = 3;

    private final Proef proef;
    private final List<Vondst> vondsten = new ArrayList<>();

    private Veranderzoeker(Proef proef) {
        this.proef = proef;
    }

    static WatAls of(Proef proef, List<DenkbareVerandering> veranderingen) {
        Veranderzoeker zoeker = new Veranderzoeker(proef);
        Wijziging.of(proef.profiel(), proef.beleid(), veranderingen).stream()
                .collect(Collectors.partitioningBy(Wijziging::vaststelling))
                .values()
                .forEach(zoeker::search);
        return new WatAls(
                zoeker.vondsten.stream().map(vondst -> vondst.confirmed(proef)).toList());
    }

    private void search(List<Wijziging> wijzigingen) {
        Set<Treffer> enkel = new HashSet<>();
        for (Wijziging wijziging : wijzigingen) {
            found(List.of(wijziging), proef::confirm).ifPresent(vondst -> {
                enkel.addAll(vondst.treffers());
                add(vondst);
            });
        }
        Map<Treffer, Integer> paren = new HashMap<>();
        for (int i = 0; i < wijzigingen.size(); i++) {
            for (Wijziging tweede : wijzigingen.subList(i + 1, wijzigingen.size())) {
                if (tweede.veld() != wijzigingen.get(i).veld()) {
                    found(List.of(wijzigingen.get(i), tweede), proef::tryOut)
                            .flatMap(vondst -> vondst.without(enkel))
                            .filter(vondst -> isWelcome(vondst, paren))
                            .ifPresent(this::add);
                }
            }
        }
    }

    private Optional<Vondst> found(
            List<Wijziging> wijzigingen, Function<Map<Veld, Object>, Optional<Doorrekening>> trial) {
        Map<Veld, Object> feiten = new EnumMap<>(Veld.class);
        wijzigingen.forEach(wijziging -> feiten.put(wijziging.veld(), wijziging.waarde()));
        return trial.apply(feiten)
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

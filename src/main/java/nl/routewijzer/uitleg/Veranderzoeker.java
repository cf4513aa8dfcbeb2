package nl.routewijzer.uitleg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.beleid.DenkbareVerandering;

/**
 * Searches the changes that lead to another advice: every single one, and pairs for what no single one reaches. What is yet to be
 * established is searched apart from what can change, for it decides rather than helps. The engine that advises repeats every
 * single change and every pair that is said.
 */
final class Veranderzoeker {
    /** Of the pairs that reach the same, this many are enough to choose from. */
    private static final int MOST_PAIRS = 3;

    /** More pairs than this are only there when a municipality asks very much itself; those with its answers come last. */
    private static final int MOST_TRIALS = 5_000;

    private final Proef proef;
    private final List<Vondst> vondsten = new ArrayList<>();

    private Veranderzoeker(Proef proef) {
        this.proef = proef;
    }

    static WatAls of(Proef proef, List<DenkbareVerandering> veranderingen) {
        Veranderzoeker zoeker = new Veranderzoeker(proef);
        Stream.concat(
                        Wijziging.of(proef.profiel(), proef.beleid(), veranderingen).stream(),
                        proef.eigenFeiten().stream().flatMap(feit -> Wijziging.of(feit, proef.profiel())))
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
        pairs(wijzigingen)
                .limit(MOST_TRIALS)
                .forEach(paar -> found(paar, proef::tryOut)
                        .flatMap(vondst -> vondst.without(enkel))
                        .filter(vondst -> isWelcome(vondst, paren))
                        .ifPresent(this::add));
    }

    private static Stream<List<Wijziging>> pairs(List<Wijziging> wijzigingen) {
        return IntStream.range(0, wijzigingen.size())
                .boxed()
                .flatMap(eerste -> wijzigingen.subList(eerste + 1, wijzigingen.size()).stream()
                        .filter(tweede ->
                                !tweede.pad().equals(wijzigingen.get(eerste).pad()))
                        .map(tweede -> List.of(wijzigingen.get(eerste), tweede)));
    }

    private Optional<Vondst> found(
            List<Wijziging> wijzigingen, Function<Veronderstelling, Optional<Doorrekening>> trial) {
        Veronderstelling feiten =
                Veronderstelling.of(wijzigingen.stream().map(Wijziging::waarden).toList());
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

package nl.routewijzer.toetsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.beleid.Beleidsproef;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.profiel.Profielgrenzen;
import nl.routewijzer.regels.Probleem;

/**
 * Tries the policy of every municipality and period on its {@link Proefgroep}. What was tried and found in order is remembered,
 * so that after a change only the municipalities and periods that it touches are tried again, with the result of trying all.
 */
public final class Beleidstoets implements Beleidsproef {
    /** A file that is refused, mended and refused again makes a few of them. */
    private static final int MOST_REMEMBERED = 4;

    private final Map<List<Object>, Uitgangspunt> uitgangspunten = new LinkedHashMap<>(MOST_REMEMBERED, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, Uitgangspunt> oudste) {
            return size() > MOST_REMEMBERED;
        }
    };

    @Override
    public synchronized List<Probleem> test(Beleidsregister register) {
        List<Geval> alle = cases(register);
        Map<String, List<Geval>> gevallen =
                alle.stream().collect(Collectors.groupingBy(Geval::sleutel, LinkedHashMap::new, Collectors.toList()));
        if (gevallen.isEmpty()) {
            return List.of();
        }
        List<Probleem> tegenspraken = Tegenspraak.in(alle);
        return tegenspraken.isEmpty() ? run(register, gevallen) : tegenspraken;
    }

    private static List<Geval> cases(Beleidsregister register) {
        LocalDate eerstePeildatum = register.grenzen().eerstePeildatum();
        List<Geval> gevallen = new ArrayList<>();
        for (Gemeente gemeente : register.gemeenten()) {
            register.versions(gemeente.sleutel())
                    .map(beleid -> new Geval(gemeente.sleutel(), beleid, eerstePeildatum))
                    .forEach(gevallen::add);
        }
        return gevallen;
    }

    /** @param gevallen by key: the first of each stands for the others */
    private List<Probleem> run(Beleidsregister register, Map<String, List<Geval>> gevallen) {
        Profielgrenzen grenzen = register.grenzen();
        Geval eerste = mostCommon(gevallen.values());
        Uitgangspunt uitgangspunt = uitgangspunten.computeIfAbsent(
                Uitgangspunt.sleutel(eerste, eerste.sleutel(), grenzen), sleutel -> new Uitgangspunt(eerste, grenzen));
        Map<String, Geval> nieuw = new LinkedHashMap<>();
        gevallen.forEach((sleutel, zelfde) -> {
            if (!uitgangspunt.isInOrde(zelfde.get(0), sleutel)) {
                nieuw.put(sleutel, zelfde.get(0));
            }
        });
        List<Bevinding> bevindingen = new Proef(register, eerste, uitgangspunt.groep()).run(nieuw.values());
        Set<Geval> fout = Collections.newSetFromMap(new IdentityHashMap<>());
        bevindingen.forEach(bevinding -> fout.add(bevinding.geval()));
        nieuw.forEach((sleutel, geval) -> {
            if (!fout.contains(geval)) {
                uitgangspunt.remember(geval, sleutel);
            }
        });
        return once(bevindingen);
    }

    /** Of the latest cases the one that most have: a change of a single municipality leaves it what it is. */
    private static Geval mostCommon(Collection<List<Geval>> gevallen) {
        LocalDate laatste = gevallen.stream()
                .map(zelfde -> latest(zelfde))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return gevallen.stream()
                .filter(zelfde -> latest(zelfde).equals(laatste))
                .reduce((een, ander) -> ander.size() > een.size() ? ander : een)
                .orElseThrow()
                .get(0);
    }

    private static LocalDate latest(List<Geval> gevallen) {
        return gevallen.stream()
                .map(geval -> geval.beleid().geldigheid().tot())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Each thing that is wrong once, with the candidate of the latest period as an example. */
    private static List<Probleem> once(List<Bevinding> bevindingen) {
        return bevindingen.stream()
                .collect(Collectors.toMap(
                        Bevinding::waarover, bevinding -> bevinding, (eerder, later) -> later, LinkedHashMap::new))
                .values()
                .stream()
                .map(Bevinding::probleem)
                .toList();
    }
}

package nl.routewijzer.regels.taal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Voorwaarde;

/** The dictionary of the rule language, made from the vocabulary itself. */
public final class Lemmas {
    private static final String ALGEMEEN = "algemeen";
    private static final String ELKE_STAP = "elke stap";

    /** Every sentence and every other line: conditions by subject, consequences by step, then the rest. */
    public static final List<Lemma> ALLE = all();

    private Lemmas() {}

    private static List<Lemma> all() {
        List<Lemma> lemmas = new ArrayList<>(conditions());
        lemmas.addAll(consequences());
        Vormen.byRubriek()
                .forEach((rubriek, vormen) ->
                        vormen.forEach(vorm -> lemmas.add(new Lemma(Lemma.Soort.ONDERDEEL, rubriek, vorm, List.of()))));
        return List.copyOf(lemmas);
    }

    /** In the order of the profile, then in that of the decision. */
    private static List<Lemma> conditions() {
        List<String> rubrieken = new ArrayList<>(
                Feiten.ALLE.stream().map(Lemmas::rubriek).distinct().toList());
        rubrieken.remove(ALGEMEEN);
        rubrieken.add(ALGEMEEN);
        return Woordenschat.VOORWAARDEN.alle().stream()
                .map(zin -> {
                    Voorwaarde voorwaarde = example(zin);
                    List<String> stappen = stappen(voorwaarde, Stap::mayAsk);
                    return new Lemma(Lemma.Soort.VOORWAARDE, rubriek(voorwaarde), zin.vorm(), stappen);
                })
                .sorted(Comparator.comparingInt(lemma -> rubrieken.indexOf(lemma.rubriek())))
                .toList();
    }

    /** In the order of the decision; what every step allows comes last. */
    private static List<Lemma> consequences() {
        List<String> rubrieken = new ArrayList<>(Stap.namen());
        rubrieken.add(ELKE_STAP);
        return Gevolgenschat.GEVOLGEN.alle().stream()
                .map(zin -> {
                    List<String> stappen = stappen(example(zin), Stap::allows);
                    boolean everywhere = stappen.size() == Stap.values().length;
                    String rubriek = everywhere ? ELKE_STAP : stappen.get(stappen.size() - 1);
                    return new Lemma(Lemma.Soort.GEVOLG, rubriek, zin.vorm(), stappen);
                })
                .sorted(Comparator.comparingInt(lemma -> rubrieken.indexOf(lemma.rubriek())))
                .toList();
    }

    private static String rubriek(Voorwaarde voorwaarde) {
        Set<String> rubrieken = new LinkedHashSet<>();
        voorwaarde.feiten().forEach(feit -> rubrieken.add(rubriek(feit)));
        return rubrieken.size() == 1 ? rubrieken.iterator().next() : ALGEMEEN;
    }

    /** The section of the profile, or the last step that determines the fact. */
    private static String rubriek(Feit feit) {
        if (feit.groep() != null) {
            return Codelijst.inWords(feit.groep().name());
        }
        return Arrays.stream(Stap.values())
                .filter(stap -> stap.determines(feit))
                .reduce((eerder, later) -> later)
                .map(Stap::naam)
                .orElse(ALGEMEEN);
    }

    private static <T> List<String> stappen(T gelezen, BiPredicate<Stap, T> allows) {
        return Arrays.stream(Stap.values())
                .filter(stap -> allows.test(stap, gelezen))
                .map(Stap::naam)
                .toList();
    }

    /** What the sentence stands for when an example stands in each slot. */
    private static <T> T example(Zin<T> zin) {
        try {
            T gelezen = zin.read(zin.vorm().voorbeeld());
            if (gelezen != null) {
                return gelezen;
            }
        } catch (Leesfout fout) {
            throw new IllegalStateException(zin.vorm() + ": " + fout.melding(), fout);
        }
        throw new IllegalStateException(zin.vorm() + " does not read its own example");
    }
}

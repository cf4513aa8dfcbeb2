package nl.routewijzer.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;

/** What a scenario tells of one candidate; the last word about a field counts. */
final class Kandidaat {
    private static final String KENMERK = "SCENARIO";
    private final Map<Veld, Object> feiten = new LinkedHashMap<>(Map.of(Veld.KENMERK, KENMERK));
    private final List<EerdereVoorziening> eerdere = new ArrayList<>();
    private Integer leeftijd;

    void know(Veld veld, Object waarde) {
        feiten.put(veld, waarde);
    }

    void forget(Veld veld) {
        feiten.remove(veld);
    }

    /** Lets the candidate use or have used a voorziening, beside those that were told before. */
    void use(EerdereVoorziening voorziening) {
        eerdere.add(voorziening);
    }

    /** Lets the candidate become this old on the peildatum itself. */
    void turn(int jaren) {
        leeftijd = jaren;
    }

    String gemeente() {
        return (String) feiten.get(Veld.GEMEENTE);
    }

    LocalDate peildatum() {
        return (LocalDate) Objects.requireNonNull(feiten.get(Veld.PEILDATUM), "Het scenario noemt geen peildatum.");
    }

    /** The tree that a profile is read from. */
    Map<String, Object> tree() {
        if (leeftijd != null) {
            feiten.put(Veld.GEBOORTEDATUM, peildatum().minusYears(leeftijd));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        feiten.forEach((veld, waarde) ->
                branch(tree, veld).put(veld.naam(), waarde instanceof LocalDate datum ? datum.toString() : waarde));
        tree.put(
                Kandidaatprofiel.EERDERE_VOORZIENINGEN,
                eerdere.stream().map(Kandidaat::row).toList());
        return tree;
    }

    private static Map<String, Object> row(EerdereVoorziening eerder) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("voorziening", eerder.voorziening());
        row.put("start", eerder.start().toString());
        row.put("eind", eerder.eind() == null ? null : eerder.eind().toString());
        row.put("resultaat", eerder.resultaat());
        return row;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> branch(Map<String, Object> tree, Veld veld) {
        int punt = veld.pad().indexOf('.');
        return punt < 0
                ? tree
                : (Map<String, Object>) tree.computeIfAbsent(
                        veld.pad().substring(0, punt), naam -> new LinkedHashMap<String, Object>());
    }
}

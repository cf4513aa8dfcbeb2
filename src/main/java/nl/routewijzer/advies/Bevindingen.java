package nl.routewijzer.advies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Hersteltermijn;
import nl.routewijzer.profiel.Codelijst;

/** What the rules find besides facts: reasons, what is unknown, support, signals, behoeften and bezwaren. */
final class Bevindingen {
    private final List<Routeadvies.Reden> redenen = new ArrayList<>();
    private final Map<String, String> ontbrekend = new LinkedHashMap<>();
    private final List<Routeadvies.Ondersteuning> parallel = new ArrayList<>();
    private final Map<String, Routeadvies.Signaal> signalen = new LinkedHashMap<>();
    private final List<String> belemmeringen = new ArrayList<>();
    private final Set<String> behoeften = new HashSet<>();
    private final Map<Optie.Bezwaar, List<Routeadvies.Reden>> bezwaren = new LinkedHashMap<>();
    private final Set<Optie.Bezwaar> tegenOverTermijn = new HashSet<>();

    void add(Routeadvies.Reden reden) {
        redenen.add(reden);
    }

    void add(List<Hersteltermijn> termijnen) {
        termijnen.forEach(termijn -> belemmeringen.add(termijn.belemmering()));
    }

    void add(Routeadvies.Ondersteuning ondersteuning) {
        parallel.add(ondersteuning);
    }

    void add(Routeadvies.Signaal signaal) {
        signalen.putIfAbsent(signaal.code(), signaal);
    }

    void add(Optie.Bezwaar bezwaar, Routeadvies.Reden reden) {
        bezwaren.computeIfAbsent(bezwaar, nieuw -> new ArrayList<>()).add(reden);
    }

    /** Makes it a bezwaar against each voorziening that runs and is over its term, named by it or not. */
    void addOverdue(Optie.Bezwaar bezwaar) {
        tegenOverTermijn.add(bezwaar);
    }

    void need(String behoefte) {
        behoeften.add(behoefte);
    }

    void miss(String veld, String nodigVoor) {
        ontbrekend.putIfAbsent(veld, nodigVoor);
    }

    void miss(Routeadvies.Ontbrekend gemis) {
        miss(gemis.veld(), gemis.nodigVoor());
    }

    /**
     * Every rule that contributed.
     *
     * @param geteld the bezwaren that mattered: other voorzieningen would not have been advised anyway
     */
    List<Routeadvies.Reden> redenen(Set<Optie.Bezwaar> geteld) {
        Set<Routeadvies.Reden> ongebruikt = new HashSet<>();
        bezwaren.forEach((bezwaar, gegeven) -> {
            if (!geteld.contains(bezwaar)) {
                ongebruikt.addAll(gegeven);
            }
        });
        return redenen.stream().filter(reden -> !ongebruikt.contains(reden)).toList();
    }

    List<Routeadvies.Ontbrekend> ontbrekend() {
        return ontbrekend.entrySet().stream()
                .map(veld -> new Routeadvies.Ontbrekend(veld.getKey(), veld.getValue()))
                .toList();
    }

    List<Routeadvies.Ondersteuning> parallel() {
        return List.copyOf(parallel);
    }

    List<Routeadvies.Signaal> signalen() {
        return List.copyOf(signalen.values());
    }

    List<String> belemmeringen() {
        return List.copyOf(belemmeringen);
    }

    /** What the candidate needs, in the order of {@link Codelijst#order()}. */
    List<String> behoeften() {
        return behoeften.stream().sorted(Codelijst.BEHOEFTE.order()).toList();
    }

    /**
     * What makes a voorziening unavailable, in the order of the rules.
     *
     * @param genoemd the codes that it names
     */
    Stream<Optie.Bezwaar> bezwaren(List<String> genoemd, boolean isOverTermijn) {
        return bezwaren.keySet().stream()
                .filter(bezwaar ->
                        genoemd.contains(bezwaar.code()) || isOverTermijn && tegenOverTermijn.contains(bezwaar));
    }
}

package nl.routewijzer.beleid;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Stap;

/**
 * The rules that hold together somewhere on a day, in the order of the decision.
 *
 * @param sleutel the same for municipalities and days that have exactly these rules
 * @param hervat where to look on after a rule of a step applied: the first rule that what the step determines can open
 */
public record Regelset(List<Regel> regels, String sleutel, Map<Stap, Integer> hervat) {
    static Regelset of(List<Regel> regels) {
        StringBuilder tekst = new StringBuilder();
        for (Regel regel : regels) {
            tekst.append(regel.vermelding().plaats())
                    .append('\n')
                    .append(regel.brontekst().tekst())
                    .append('\n')
                    .append(regel.als())
                    .append('\n');
        }
        return new Regelset(List.copyOf(regels), Vingerafdruk.of(tekst.toString()), hervat(regels));
    }

    /** The same without the rules of steps in which every rule counts: those decide nothing. */
    public Regelset decisive() {
        return of(regels.stream()
                .filter(regel -> regel.stap().resultaat() != null)
                .toList());
    }

    /** The same as far as one step. */
    public Regelset upTo(Stap laatste) {
        List<Regel> eerste = regels.stream()
                .filter(regel -> regel.stap().compareTo(laatste) <= 0)
                .toList();
        return new Regelset(eerste, sleutel + " " + laatste, hervat(eerste));
    }

    private static Map<Stap, Integer> hervat(List<Regel> regels) {
        Map<Stap, Integer> hervat = new EnumMap<>(Stap.class);
        Set<Stap> gezocht = EnumSet.allOf(Stap.class);
        for (int i = 0; i < regels.size() && !gezocht.isEmpty(); i++) {
            Regel regel = regels.get(i);
            List<Feit> gevraagd = regel.als().stream()
                    .flatMap(voorwaarde -> voorwaarde.feiten().stream())
                    .toList();
            for (Stap stap : List.copyOf(gezocht)) {
                if (regel.stap() == stap || gevraagd.stream().anyMatch(stap::determines)) {
                    hervat.put(stap, i);
                    gezocht.remove(stap);
                }
            }
        }
        return hervat;
    }
}

package nl.routewijzer.beleid;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Stap;

/** The rules that hold together somewhere on a day, in the order of the decision. */
public final class Regelset {
    private final List<Regel> regels;
    private final Supplier<String> sleutel;
    private final Supplier<Map<Stap, Integer>> hervat = new Eenmalig<>(this::findNext);
    private final Supplier<Regelset> beslissend = new Eenmalig<>(this::withoutGathering);
    private final Supplier<List<Grens>> grenzen = new Eenmalig<>(this::findGrenzen);
    private final Supplier<Set<Feit>> gevraagd = new Eenmalig<>(this::findAsked);
    private final Map<Stap, Regelset> totStap = new ConcurrentHashMap<>();

    private Regelset(List<Regel> regels) {
        this.regels = List.copyOf(regels);
        this.sleutel = new Eenmalig<>(this::key);
    }

    /** @param regels in the order of the decision */
    public static Regelset of(List<Regel> regels) {
        return new Regelset(regels);
    }

    /** In the order of the decision. */
    public List<Regel> regels() {
        return regels;
    }

    /** The same for municipalities and days that have exactly these rules. */
    public String sleutel() {
        return sleutel.get();
    }

    /** Where to look on after a rule of a step applied: the first rule that what the step determines can open. */
    public Map<Stap, Integer> hervat() {
        return hervat.get();
    }

    /** Every limit that the rules name, once. */
    public List<Grens> grenzen() {
        return grenzen.get();
    }

    /** Every fact that a condition looks at. */
    public Set<Feit> asked() {
        return gevraagd.get();
    }

    /** The same without the rules of steps in which every rule counts: those decide nothing. */
    public Regelset decisive() {
        return beslissend.get();
    }

    /** The same as far as one step. */
    public Regelset upTo(Stap laatste) {
        return totStap.computeIfAbsent(
                laatste,
                stap -> of(regels.stream()
                        .filter(regel -> regel.stap().compareTo(stap) <= 0)
                        .toList()));
    }

    private Regelset withoutGathering() {
        return of(regels.stream()
                .filter(regel -> regel.stap().resultaat() != null)
                .toList());
    }

    private List<Grens> findGrenzen() {
        return regels.stream()
                .flatMap(regel -> regel.grenzen().stream())
                .distinct()
                .toList();
    }

    private Set<Feit> findAsked() {
        return regels.stream()
                .flatMap(regel -> regel.als().stream())
                .flatMap(voorwaarde -> voorwaarde.feiten().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private String key() {
        StringBuilder tekst = new StringBuilder();
        for (Regel regel : regels) {
            tekst.append(regel.vermelding().plaats())
                    .append('\n')
                    .append(regel.brontekst().tekst())
                    .append('\n')
                    .append(regel.als())
                    .append('\n');
        }
        return Vingerafdruk.of(tekst.toString());
    }

    private Map<Stap, Integer> findNext() {
        Map<Stap, Integer> gevonden = new EnumMap<>(Stap.class);
        Set<Stap> gezocht = EnumSet.allOf(Stap.class);
        for (int i = 0; i < regels.size() && !gezocht.isEmpty(); i++) {
            Regel regel = regels.get(i);
            List<Feit> gevraagd = regel.als().stream()
                    .flatMap(voorwaarde -> voorwaarde.feiten().stream())
                    .toList();
            for (Stap stap : List.copyOf(gezocht)) {
                if (regel.stap() == stap || gevraagd.stream().anyMatch(stap::determines)) {
                    gevonden.put(stap, i);
                    gezocht.remove(stap);
                }
            }
        }
        return gevonden;
    }
}

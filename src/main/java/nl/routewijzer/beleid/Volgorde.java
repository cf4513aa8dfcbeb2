package nl.routewijzer.beleid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.regels.Regel;

/**
 * The order of the decision: by step, then by number (U2 before U10, U10a before U10b). A rule that goes before another
 * stands right before it, behind its own forerunners, wherever their numbers would put them.
 */
final class Volgorde {
    private final List<Regel> opNummer;
    private final Map<Regel, List<Regel>> voorlopers = new IdentityHashMap<>();
    private final List<Regel> volgorde = new ArrayList<>();

    private Volgorde(List<Regel> regels) {
        this.opNummer = regels.stream().map(Plek::of).sorted().map(Plek::regel).toList();
    }

    /** In a ring of rules that go before one another nobody comes first: they close the row, by number. */
    static List<Regel> sort(List<Regel> regels) {
        return new Volgorde(regels).sort();
    }

    private List<Regel> sort() {
        List<Regel> zelfstandig = new ArrayList<>();
        for (Regel regel : opNummer) {
            target(opNummer, regel)
                    .ifPresentOrElse(
                            ander -> voorlopers
                                    .computeIfAbsent(ander, nieuw -> new ArrayList<>())
                                    .add(regel),
                            () -> zelfstandig.add(regel));
        }
        zelfstandig.forEach(this::append);
        Set<Regel> geplaatst = Collections.newSetFromMap(new IdentityHashMap<>());
        geplaatst.addAll(volgorde);
        opNummer.stream().filter(regel -> !geplaatst.contains(regel)).forEach(volgorde::add);
        return volgorde;
    }

    private void append(Regel regel) {
        voorlopers.getOrDefault(regel, List.of()).forEach(this::append);
        volgorde.add(regel);
    }

    /** The rule before which a rule goes, or the one in its place. */
    static Optional<Regel> target(List<Regel> regels, Regel regel) {
        String nummer = regel.gaatVoor();
        return nummer == null
                ? Optional.empty()
                : regels.stream()
                        .filter(ander -> ander != regel && ander.stap() == regel.stap())
                        .filter(ander -> ander.nummer().equals(nummer) || nummer.equals(ander.vervangt()))
                        .findFirst();
    }

    /** Where its step and number put a rule; made once a rule, for sorting asks often. */
    private record Plek(Regel regel, String letters, int getal, String letter) implements Comparable<Plek> {
        private static final Pattern NUMMER = Pattern.compile("([A-Z]+)([0-9]+)([a-z]?)");
        private static final Comparator<Plek> ORDER = Comparator.comparing((Plek plek) -> plek.regel.stap())
                .thenComparing(Plek::letters)
                .thenComparingInt(Plek::getal)
                .thenComparing(Plek::letter);

        static Plek of(Regel regel) {
            Matcher matcher = NUMMER.matcher(regel.nummer());
            if (!matcher.matches()) {
                throw new IllegalArgumentException(regel.nummer());
            }
            return new Plek(regel, matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
        }

        @Override
        public int compareTo(Plek ander) {
            return ORDER.compare(this, ander);
        }
    }
}

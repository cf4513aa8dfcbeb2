package nl.routewijzer.beleid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.regels.Regel;

/** The order of the decision: by step, then by number (U2 before U10, U10a before U10b), save where a rule goes before. */
final class Volgorde {
    private Volgorde() {}

    static List<Regel> sort(List<Regel> regels) {
        List<Regel> opNummer =
                regels.stream().map(Plek::of).sorted().map(Plek::regel).toList();
        List<Regel> volgorde = new ArrayList<>(opNummer);
        for (Regel regel : opNummer) {
            if (regel.gaatVoor() != null) {
                volgorde.remove(regel);
                volgorde.add(position(volgorde, regel), regel);
            }
        }
        return volgorde;
    }

    /** Directly before the rule that it names, or before the one in its place; else where its number puts it. */
    private static int position(List<Regel> volgorde, Regel regel) {
        for (int i = 0; i < volgorde.size(); i++) {
            Regel ander = volgorde.get(i);
            if (ander.nummer().equals(regel.gaatVoor()) || Objects.equals(ander.vervangt(), regel.gaatVoor())) {
                return i;
            }
        }
        int plaats = 0;
        while (plaats < volgorde.size() && Plek.of(volgorde.get(plaats)).compareTo(Plek.of(regel)) < 0) {
            plaats++;
        }
        return plaats;
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

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
    private static final Pattern NUMMER = Pattern.compile("([A-Z]+)([0-9]+)([a-z]?)");
    private static final Comparator<Regel> NUMMERS = Comparator.comparing(Regel::stap)
            .thenComparing(regel -> part(regel, 1))
            .thenComparingInt(regel -> Integer.parseInt(part(regel, 2)))
            .thenComparing(regel -> part(regel, 3));

    private Volgorde() {}

    static List<Regel> sort(List<Regel> regels) {
        List<Regel> volgorde = new ArrayList<>(regels.stream().sorted(NUMMERS).toList());
        for (Regel regel : regels.stream().sorted(NUMMERS).toList()) {
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
        while (plaats < volgorde.size() && NUMMERS.compare(volgorde.get(plaats), regel) < 0) {
            plaats++;
        }
        return plaats;
    }

    private static String part(Regel regel, int group) {
        Matcher matcher = NUMMER.matcher(regel.nummer());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(regel.nummer());
        }
        return matcher.group(group);
    }
}

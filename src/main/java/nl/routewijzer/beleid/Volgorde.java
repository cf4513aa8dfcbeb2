package nl.routewijzer.beleid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private static int position(List<Regel> volgorde, Regel regel) {
        for (int i = 0; i < volgorde.size(); i++) {
            if (volgorde.get(i).nummer().equals(regel.gaatVoor())) {
                return i;
            }
        }
        return volgorde.size();
    }

    private static String part(Regel regel, int group) {
        Matcher matcher = NUMMER.matcher(regel.nummer());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(regel.nummer());
        }
        return matcher.group(group);
    }
}

package nl.routewijzer.toegang;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of which municipalities somebody may see the candidates.
 *
 * @param alles every municipality, also one that nobody named
 * @param gemeenten keys of municipalities; of no meaning with {@code alles}
 */
public record Bereik(boolean alles, Set<String> gemeenten) {
    public static final Bereik ALLES = new Bereik(true, Set.of());
    public static final Bereik NIETS = new Bereik(false, Set.of());

    public Bereik {
        gemeenten = Set.copyOf(gemeenten);
    }

    public static Bereik van(Collection<String> gemeenten) {
        return new Bereik(false, Set.copyOf(gemeenten));
    }

    /** Whether it is about nobody. */
    public boolean isLeeg() {
        return !alles && gemeenten.isEmpty();
    }

    public boolean bevat(String gemeente) {
        return alles || gemeenten.contains(gemeente);
    }

    /** What either of both sees. */
    public Bereik met(Bereik ander) {
        if (alles || ander.alles) {
            return ALLES;
        }
        Set<String> samen = new TreeSet<>(gemeenten);
        samen.addAll(ander.gemeenten);
        return van(samen);
    }
}

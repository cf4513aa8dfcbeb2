package nl.routewijzer.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts advices together into how each person came along; they are added oldest first. */
public final class Ontwikkelingen {
    /** The afstand of whom it cannot be told yet. */
    private static final String ONBEKEND = "NOG_ONBEKEND";

    private final Map<Persoon, Loop> personen = new LinkedHashMap<>();

    /**
     * An advice that counts.
     *
     * @param afstand as it was judged
     * @param besloten the voorzieningen of the besluit in force on it
     */
    public void add(Persoon persoon, String gemeente, @Nullable String afstand, List<String> besloten) {
        personen.computeIfAbsent(persoon, nieuw -> new Loop()).add(gemeente, afstand, besloten);
    }

    /** Of everybody whose last advice was given in one of these municipalities; {@code null} asks for all. */
    public List<Ontwikkeling> in(@Nullable List<String> gemeenten) {
        return personen.values().stream()
                .filter(loop -> gemeenten == null || gemeenten.contains(loop.gemeente))
                .flatMap(Loop::whole)
                .toList();
    }

    private static final class Loop {
        private String gemeente = "";
        private @Nullable String eerst;
        private @Nullable String laatst;
        private int beoordeeld;
        private final List<String> voorzieningen = new ArrayList<>();
        private final List<String> daarna = new ArrayList<>();

        void add(String nu, @Nullable String afstand, List<String> besloten) {
            gemeente = nu;
            if (afstand != null && !afstand.equals(ONBEKEND)) {
                eerst = eerst == null ? afstand : eerst;
                laatst = afstand;
                beoordeeld++;
                voorzieningen.addAll(daarna);
                daarna.clear();
            }
            if (eerst != null) {
                daarna.addAll(besloten);
            }
        }

        Stream<Ontwikkeling> whole() {
            return eerst == null || laatst == null || beoordeeld < 2
                    ? Stream.empty()
                    : Stream.of(new Ontwikkeling(gemeente, eerst, laatst, voorzieningen));
        }
    }
}

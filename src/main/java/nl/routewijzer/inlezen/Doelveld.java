package nl.routewijzer.inlezen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import org.jspecify.annotations.Nullable;

/**
 * A place in the profile that a column can fill: a field, a part of the history, or the whole history of an ndjson.
 *
 * @param pad as the mapping names it: {@code regeling}, {@code eerdereVoorzieningen.1.start}
 * @param veld {@code null} for the history
 */
public record Doelveld(String pad, @Nullable Veld veld) {
    /** The columns of one line of the history. */
    static final List<String> DELEN = List.of("voorziening", "start", "eind", "resultaat");

    private static final int MOST_VOORZIENINGEN = 3;
    private static final List<Doelveld> ALLE = all();

    /** Every place, in the order of the form. */
    public static List<Doelveld> alle() {
        return ALLE;
    }

    /** A column for every place that a line of a CSV can fill. */
    public static List<String> columns() {
        return ALLE.stream()
                .map(Doelveld::pad)
                .filter(pad -> !pad.equals(Kandidaatprofiel.EERDERE_VOORZIENINGEN))
                .toList();
    }

    static Optional<Doelveld> at(String pad) {
        return ALLE.stream().filter(doel -> doel.pad.equals(pad)).findFirst();
    }

    /** Which line of the history, from 1, for a part of it. */
    public Optional<Integer> rij() {
        String[] delen = pad.split("\\.", -1);
        return veld == null && delen.length == 3 ? Optional.of(Integer.valueOf(delen[1])) : Optional.empty();
    }

    /** Whether it is a day of a line of the history. */
    boolean isDay() {
        return rij().isPresent() && (deel().equals("start") || deel().equals("eind"));
    }

    /** The last part: {@code start}. */
    public String deel() {
        return pad.substring(pad.lastIndexOf('.') + 1);
    }

    private static List<Doelveld> all() {
        List<Doelveld> alle = new ArrayList<>(Arrays.stream(Veld.values())
                .map(veld -> new Doelveld(veld.pad(), veld))
                .toList());
        alle.add(new Doelveld(Kandidaatprofiel.EERDERE_VOORZIENINGEN, null));
        for (int rij = 1; rij <= MOST_VOORZIENINGEN; rij++) {
            for (String deel : DELEN) {
                alle.add(new Doelveld(Kandidaatprofiel.EERDERE_VOORZIENINGEN + "." + rij + "." + deel, null));
            }
        }
        return List.copyOf(alle);
    }
}

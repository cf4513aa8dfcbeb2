package nl.routewijzer.profiel;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a region or municipality itself asks about a candidate: yes or no, or one of some choices.
 *
 * @param naam the code by which rules and profile name it: {@code FIETS}
 * @param tekst as a person reads it: "De kandidaat heeft een fiets"
 * @param keuzes the words by code, in the order of the policy; empty where it is yes or no
 * @param vanaf the first day on which it is asked
 * @param tot the first day on which it is no longer asked
 */
public record Eigenfeit(String naam, String tekst, Map<String, String> keuzes, LocalDate vanaf, LocalDate tot) {
    public Eigenfeit {
        keuzes = Collections.unmodifiableMap(new LinkedHashMap<>(keuzes));
    }

    /** The object of the profile in which its values stand. */
    public static final String EIGEN = "eigen";

    private static final String JA = "ja";
    private static final String NEE = "nee";

    public boolean isJaNee() {
        return keuzes.isEmpty();
    }

    public boolean isAskedOn(LocalDate dag) {
        return !dag.isBefore(vanaf) && dag.isBefore(tot);
    }

    /** Where its value stands in the profile: {@code eigen.FIETS}. */
    public String pad() {
        return pad(naam);
    }

    /** Where the value of a fact stands, by its name. */
    public static String pad(String naam) {
        return EIGEN + "." + naam;
    }

    /** Whether something of the profile stands there. */
    public static boolean isPad(String pad) {
        return pad.startsWith(EIGEN + ".");
    }

    /** The values that it can have: codes of its choices, or {@code Boolean}s. */
    public List<Object> waarden() {
        return isJaNee() ? List.of(true, false) : List.copyOf(keuzes.keySet());
    }

    /** A value as a person reads it: "ja", "met de fiets"; the code of a choice that is no longer there. */
    public String inWords(Object waarde) {
        return waarde instanceof Boolean ja ? janee(ja) : keuzes.getOrDefault(waarde.toString(), waarde.toString());
    }

    /** Yes or no, as a sentence of the policy says it. */
    public static String janee(boolean ja) {
        return ja ? JA : NEE;
    }

    /** What is known of it, as a clause without capital or full stop. */
    public String told(@Nullable Object waarde) {
        return "bij ‘" + tekst + "’ staat " + (waarde == null ? "niets" : "‘" + inWords(waarde) + "’");
    }

    /** An answer, as a clause after "als": "bij ‘De kandidaat heeft een fiets’ ‘ja’ staat". */
    public String toldAfter(Object waarde) {
        return "bij ‘" + tekst + "’ ‘" + inWords(waarde) + "’ staat";
    }
}

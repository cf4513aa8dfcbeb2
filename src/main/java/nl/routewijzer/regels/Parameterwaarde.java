package nl.routewijzer.regels;

import java.time.LocalDate;
import nl.routewijzer.profiel.Eenheid;

/** The value of a parameter: a quantity, yes or no, a code, a date, or none at all. */
public sealed interface Parameterwaarde {

    /**
     * A whole number with its unit.
     *
     * @param tekst as it is written in the rule file: "67 jaar en 3 maanden" (then {@code aantal} counts months)
     */
    record Hoeveelheid(int aantal, Eenheid eenheid, String tekst) implements Parameterwaarde {}

    record JaNee(boolean ja) implements Parameterwaarde {
        @Override
        public String tekst() {
            return ja ? "ja" : "nee";
        }
    }

    record Code(String tekst) implements Parameterwaarde {}

    record Datum(LocalDate dag) implements Parameterwaarde {
        @Override
        public String tekst() {
            return dag.toString();
        }
    }

    /** There is no such limit here. */
    record Geen() implements Parameterwaarde {
        @Override
        public String tekst() {
            return "geen";
        }
    }

    /** The value as it is written in a rule file. */
    String tekst();
}

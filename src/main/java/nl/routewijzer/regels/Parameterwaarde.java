package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.profiel.Eenheid;
import org.jspecify.annotations.Nullable;

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

    /**
     * Another value for each date of birth: a table whose rows touch each other.
     *
     * @param rijen from the earliest date of birth to the latest; the first is open at its begin, the last at its end
     */
    record NaarGeboortedatum(List<Geboorterij> rijen) implements Parameterwaarde {
        @Override
        public String tekst() {
            return "naar geboortedatum";
        }

        @Override
        public Parameterwaarde forBorn(@Nullable LocalDate geboren) {
            return row(geboren).<Parameterwaarde>map(Geboorterij::waarde).orElse(new Geen());
        }

        Optional<Geboorterij> row(@Nullable LocalDate geboren) {
            return geboren == null
                    ? Optional.empty()
                    : rijen.stream().filter(rij -> rij.contains(geboren)).findFirst();
        }
    }

    /** The value that counts for somebody of this date of birth; none where the date is unknown and matters. */
    default Parameterwaarde forBorn(@Nullable LocalDate geboren) {
        return this;
    }

    /** The value as it is written in a rule file. */
    String tekst();
}

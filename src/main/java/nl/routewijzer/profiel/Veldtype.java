package nl.routewijzer.profiel;

/** What a field of the profile may hold. */
public sealed interface Veldtype {

    /** One code of a closed list. */
    record Code(Codelijst lijst) implements Veldtype {}

    /** {@code true} or {@code false}, with the sentence that says so for each. */
    record JaNee(String ja, String nee) implements Veldtype {}

    /** A whole number between two bounds, both included. */
    record Getal(int minimum, int maximum, Eenheid eenheid) implements Veldtype {}

    /** A calendar date; with {@code ookNooit} also the word {@code NOOIT}. */
    record Datum(boolean ookNooit) implements Veldtype {}

    /** Text that a rule of its own checks: the pseudonym and the municipality. */
    record Sleutel() implements Veldtype {}
}

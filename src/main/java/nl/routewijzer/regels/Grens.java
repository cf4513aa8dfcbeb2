package nl.routewijzer.regels;

import java.util.function.Function;

/** A value in a sentence: written there, or taken from a parameter. */
public sealed interface Grens {

    Maat maat();

    /** The value that counts, where parameters have these values. */
    Parameterwaarde value(Function<String, Parameterwaarde> parameters);

    /** The value that counts in this situation. */
    default Parameterwaarde in(Situatie situatie) {
        return value(situatie::parameter);
    }

    /** A value that stands in the sentence itself. */
    record Vast(Parameterwaarde waarde, Maat maat) implements Grens {
        @Override
        public Parameterwaarde value(Function<String, Parameterwaarde> parameters) {
            return waarde;
        }
    }

    /** The name of a parameter. */
    record Parameter(String naam, Maat maat) implements Grens {
        @Override
        public Parameterwaarde value(Function<String, Parameterwaarde> parameters) {
            return parameters.apply(naam);
        }
    }

    /** The bound within which lower layers may set a parameter: "de kleinste prognosegrensMaanden". */
    record Uiterste(String naam, boolean grootste, Maat maat) implements Grens {
        /** How a policy names this value among its parameters. */
        public String sleutel() {
            return sleutel(naam, grootste);
        }

        public static String sleutel(String naam, boolean grootste) {
            return (grootste ? "de grootste " : "de kleinste ") + naam;
        }

        @Override
        public Parameterwaarde value(Function<String, Parameterwaarde> parameters) {
            return parameters.apply(sleutel());
        }
    }
}

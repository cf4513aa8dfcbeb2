package nl.routewijzer.regels;

/** A value in a sentence: written there, or taken from a parameter. */
public sealed interface Grens {

    Maat maat();

    /** The value that counts in this situation. */
    Parameterwaarde in(Situatie situatie);

    /** A value that stands in the sentence itself. */
    record Vast(Parameterwaarde waarde, Maat maat) implements Grens {
        @Override
        public Parameterwaarde in(Situatie situatie) {
            return waarde;
        }
    }

    /** The name of a parameter. */
    record Parameter(String naam, Maat maat) implements Grens {
        @Override
        public Parameterwaarde in(Situatie situatie) {
            return situatie.parameter(naam);
        }
    }
}

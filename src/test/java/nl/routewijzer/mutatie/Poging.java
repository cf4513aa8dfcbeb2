package nl.routewijzer.mutatie;

/** What came of moving one value by its smallest step. */
sealed interface Poging {
    Getal getal();

    /** The value as it was written instead; empty where it could not be written at all. */
    String wordt();

    /** A scenario turned red. */
    record Geraakt(Getal getal, String wordt, String scenario) implements Poging {}

    /** Every scenario stayed green. */
    record Overleefd(Getal getal, String wordt) implements Poging {
        @Override
        public String toString() {
            return getal + ": " + getal.waarde() + " mag " + wordt + " worden zonder dat een scenario rood wordt.";
        }
    }

    /** The policy itself does not allow the value. */
    record Geweigerd(Getal getal, String wordt, String reden) implements Poging {
        @Override
        public String toString() {
            return getal + ": " + getal.waarde() + " is niet te bewaken. " + reden;
        }
    }
}

package nl.routewijzer.demo;

import java.util.List;

/**
 * Why a consultant of the demo deviates from an advice.
 *
 * @param uitkomst what is decided instead; empty where only the voorziening is another
 */
record Afwijking(String sleutel, String uitkomst, String motivatie) {

    static List<Afwijking> read() {
        return new Databestand("afwijkingen.csv")
                .read(rij ->
                        new Afwijking(rij.getField("sleutel"), rij.getField("uitkomst"), rij.getField("motivatie")));
    }
}

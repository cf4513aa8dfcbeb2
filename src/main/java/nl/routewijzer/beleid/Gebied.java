package nl.routewijzer.beleid;

import java.util.List;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Plaats;

/**
 * Who answers for a folder of rule files: the country, a region or a municipality.
 *
 * @param sleutel of the region or municipality; empty for landelijk
 */
public record Gebied(Laag laag, String sleutel) {
    public static final Gebied LANDELIJK = new Gebied(Laag.LANDELIJK, "");

    static Gebied gemeente(String sleutel) {
        return new Gebied(Laag.GEMEENTE, sleutel);
    }

    static Gebied regio(String sleutel) {
        return new Gebied(Laag.REGIO, sleutel);
    }

    /** Whose the file is in which something stands. */
    static Gebied of(Plaats plaats) {
        return new Gebied(plaats.laag(), plaats.gebied());
    }

    /** @param pad of a rule file; what stands in no folder of a region or municipality concerns all */
    public static Gebied of(String pad) {
        String[] delen = pad.split("/", 3);
        if (delen.length == 3 && delen[0].equals(Laag.GEMEENTE.naam())) {
            return gemeente(delen[1]);
        } else if (delen.length == 3 && delen[0].equals(Laag.REGIO.naam())) {
            return regio(delen[1]);
        }
        return LANDELIJK;
    }

    /** Whether its files make policy of a municipality. */
    boolean holds(Gemeente gemeente) {
        return laag.holds(sleutel, gemeente.sleutel(), gemeente.regio());
    }

    /** What a person calls it; its key where none of these municipalities is in it. */
    String naam(List<Gemeente> gemeenten) {
        return gemeenten.stream()
                .filter(this::holds)
                .map(gemeente -> laag == Laag.REGIO ? gemeente.regionaam() : gemeente.naam())
                .findFirst()
                .orElse(sleutel);
    }
}

package nl.routewijzer.regels.lezen;

import java.util.Map;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.taal.Sleutel;

/**
 * The layer and the region or municipality of a file, as its folder says.
 *
 * @param gebied empty for landelijk
 * @param fout what is wrong with the folder, and which one to use; empty when nothing is
 */
record Mapplaats(Laag laag, String gebied, String fout) {
    private static final Map<String, Laag> LAGEN = Map.of(
            "landelijk", Laag.LANDELIJK,
            "regio", Laag.REGIO,
            "regios", Laag.REGIO,
            "gemeente", Laag.GEMEENTE,
            "gemeenten", Laag.GEMEENTE,
            "gemeentes", Laag.GEMEENTE);

    /** @param pad below the rules folder, with {@code /} between its parts */
    static Mapplaats of(String pad) {
        String[] delen = pad.split("/", -1);
        Laag laag = LAGEN.get(Sleutel.proposal(delen[0]).replace("-", ""));
        if (laag == null || delen.length < 2) {
            return wrong("Zet dit bestand in landelijk/, of in de map van een regio of een gemeente, bijvoorbeeld"
                    + " gemeente/voorbeeldstad/.");
        }
        boolean isLayer = delen[0].equals(laag.naam());
        if (laag == Laag.LANDELIJK) {
            return isLayer ? new Mapplaats(laag, "", "") : wrong(rename(delen[0], laag.naam()));
        } else if (delen.length < 3) {
            return wrong("Dit bestand staat los in de map " + delen[0] + ". Zet het in de map van één " + laag.naam()
                    + ", bijvoorbeeld " + laag.naam() + "/voorbeeldstad/" + delen[1] + ".");
        } else if (!isLayer) {
            return wrong(rename(delen[0], laag.naam()));
        }
        return Sleutel.is(delen[1]) ? new Mapplaats(laag, delen[1], "") : wrong(unusable(laag.naam(), delen[1]));
    }

    private static Mapplaats wrong(String fout) {
        return new Mapplaats(Laag.LANDELIJK, "", fout);
    }

    private static String rename(String map, String goed) {
        return "De map '" + map + "' telt niet mee. Noem haar " + goed + "/.";
    }

    private static String unusable(String laag, String map) {
        String voorstel = Sleutel.proposal(map);
        return "De naam van de map '" + map + "' " + Sleutel.flaws(map)
                + (voorstel.isEmpty() ? "." : ". Noem de map " + laag + "/" + voorstel + "/.");
    }
}

package nl.routewijzer.regels.lezen;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Opsomming;

/**
 * The layer and the region or municipality of a file, as its folder says.
 *
 * @param gebied empty for landelijk
 * @param fout what is wrong with the folder, and which one to use; empty when nothing is
 */
record Mapplaats(Laag laag, String gebied, String fout) {
    private static final Pattern SLEUTEL = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
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
        Laag laag = LAGEN.get(proposal(delen[0]).replace("-", ""));
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
        return isSleutel(delen[1]) ? new Mapplaats(laag, delen[1], "") : wrong(unusable(laag.naam(), delen[1]));
    }

    private static Mapplaats wrong(String fout) {
        return new Mapplaats(Laag.LANDELIJK, "", fout);
    }

    private static String rename(String map, String goed) {
        return "De map '" + map + "' telt niet mee. Noem haar " + goed + "/.";
    }

    private static String unusable(String laag, String map) {
        String voorstel = proposal(map);
        return "De naam van de map '" + map + "' " + flaws(map)
                + (voorstel.isEmpty() ? "." : ". Noem de map " + laag + "/" + voorstel + "/.");
    }

    /** Whether it can be the key of a region or municipality. */
    static boolean isSleutel(String naam) {
        return SLEUTEL.matcher(naam).matches();
    }

    /** The nearest key: "'s-Hertogenbosch" gives "s-hertogenbosch"; empty when there is none. */
    static String proposal(String naam) {
        return ACCENT.matcher(Normalizer.normalize(naam, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2018\u2019`]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
    }

    /** What keeps it from being a key: "heeft hoofdletters en een spatie; gebruik …". */
    static String flaws(String naam) {
        List<String> fouten = new ArrayList<>();
        String kaal =
                ACCENT.matcher(Normalizer.normalize(naam, Normalizer.Form.NFKD)).replaceAll("");
        note(fouten, naam.isEmpty(), "niets");
        note(fouten, !naam.equals(naam.toLowerCase(Locale.ROOT)), "een hoofdletter");
        note(fouten, !kaal.equals(naam), "een accent");
        note(fouten, naam.chars().anyMatch(Character::isWhitespace), "een spatie");
        note(fouten, kaal.matches(".*[^\\p{L}0-9\\s-].*"), "een leesteken");
        note(fouten, kaal.matches("[0-9-].*"), "geen letter aan het begin");
        return "heeft " + Opsomming.of(fouten.isEmpty() ? List.of("een vreemde letter") : fouten, "en")
                + "; gebruik kleine letters van a tot z, cijfers en streepjes";
    }

    private static void note(List<String> fouten, boolean isSo, String fout) {
        if (isSo) {
            fouten.add(fout);
        }
    }
}

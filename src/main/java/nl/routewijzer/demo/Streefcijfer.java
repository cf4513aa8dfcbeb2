package nl.routewijzer.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the demo follows.
 *
 * @param streef the figure itself; {@code null} where only its bounds are known
 * @param van the lowest that is near enough, {@code null} for no bound
 * @param tot the highest that is near enough, {@code null} for no bound
 * @param status whether the source gives the number
 */
record Streefcijfer(
        String sleutel,
        String wat,
        ToDoubleFunction<List<Map<String, String>>> maat,
        @Nullable Double streef,
        @Nullable Double van,
        @Nullable Double tot,
        Status status,
        String bron,
        String toelichting) {

    enum Status {
        GEPUBLICEERD,
        VOLGORDE,
        AFGELEID,
        AANNAME
    }

    static List<Streefcijfer> read() {
        return new Databestand("streefcijfers.csv").read(Streefcijfer::of);
    }

    private static Streefcijfer of(NamedCsvRecord rij) {
        return new Streefcijfer(
                rij.getField("sleutel"),
                rij.getField("wat"),
                Maten.of(
                        rij.getField("maat"),
                        Voorwaarden.of(rij.getField("teller")),
                        Voorwaarden.of(rij.getField("noemer"))),
                getal(rij.getField("streef")),
                getal(rij.getField("van")),
                getal(rij.getField("tot")),
                Status.valueOf(rij.getField("status")),
                rij.getField("bron"),
                rij.getField("toelichting"));
    }

    private static @Nullable Double getal(String tekst) {
        return tekst.isEmpty() ? null : Double.valueOf(tekst);
    }

    boolean isNear(double gekomen) {
        return (van == null || gekomen >= van) && (tot == null || gekomen <= tot);
    }
}

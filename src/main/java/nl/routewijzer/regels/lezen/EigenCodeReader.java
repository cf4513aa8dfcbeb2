package nl.routewijzer.regels.lezen;

import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.taal.Benoemd;
import nl.routewijzer.regels.taal.Zinnen;
import org.jspecify.annotations.Nullable;

/** Reads the declaration of a code that the policy adds to a list. */
final class EigenCodeReader {
    private EigenCodeReader() {}

    static Verklaring.@Nullable EigenCode read(LineReader reader, Line header, Codelijst lijst, Zinnen<Benoemd> kop) {
        String woord = header.tekst().split(" ", 2)[0];
        return reader.header(
                        header,
                        kop,
                        "Schrijf een eigen code in hoofdletters, met de woorden voor de lezer erachter: " + woord
                                + " EIGEN_CODE \"Voorbeeld\"")
                .map(code -> new Verklaring.EigenCode(lijst, code.naam(), code.woorden(), reader.plaats(header)))
                .orElse(null);
    }
}

package nl.routewijzer.regels.lezen;

import java.util.Optional;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.taal.Benoemd;
import nl.routewijzer.regels.taal.Koppen;
import nl.routewijzer.regels.taal.Zinnen;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of a region and of a municipality, which stand in the folder of their own. */
final class StreekReader {
    private StreekReader() {}

    static Verklaring.@Nullable Regio readRegio(LineReader reader, Line header) {
        return readHeader(reader, header, Laag.REGIO, Koppen.REGIO)
                .map(kop -> new Verklaring.Regio(kop.naam(), kop.woorden(), reader.plaats(header)))
                .orElse(null);
    }

    static Verklaring.@Nullable Gemeente readGemeente(LineReader reader, Line header) {
        return readHeader(reader, header, Laag.GEMEENTE, Koppen.GEMEENTE)
                .map(kop -> GemeenteReader.read(reader, header, kop))
                .orElse(null);
    }

    private static Optional<Benoemd> readHeader(LineReader reader, Line header, Laag laag, Zinnen<Benoemd> zinnen) {
        Optional<Benoemd> kop = reader.header(
                header, zinnen, "Schrijf een regio of gemeente als: gemeente voorbeeldstad \"Voorbeeldstad\"");
        if (kop.isEmpty()) {
            reader.passIndented();
            return kop;
        }
        String sleutel = kop.get().naam();
        Plaats plaats = reader.plaats(header);
        if (plaats.laag() != laag) {
            reader.problem(header, "Een " + laag.naam() + " staat in de map " + laag.naam() + "/" + sleutel + ".");
            reader.takeIndented();
            return Optional.empty();
        } else if (!sleutel.equals(plaats.gebied())) {
            reader.problem(
                    header,
                    header.tekst().indexOf(' ') + 1,
                    "Dit bestand staat in de map van '" + plaats.gebied() + "', niet van '" + sleutel + "'.");
        }
        return kop;
    }
}

package nl.routewijzer.regels.lezen;

import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.taal.Koppen;
import nl.routewijzer.regels.taal.Vermeldingen;
import nl.routewijzer.regels.taal.Vorm;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of organisations and of closed steps. */
final class VerklaringReader {
    private static final Vorm VAST = Vermeldingen.VAST.vorm();

    private VerklaringReader() {}

    static @Nullable Verklaring readInstantie(LineReader reader, Line header) {
        return reader.header(
                        header, Koppen.INSTANTIE, "Schrijf een instantie als: instantie WERKBEDRIJF \"WerkBedrijf\"")
                .map(kop -> new Verklaring.Instantie(kop.naam(), kop.woorden(), reader.plaats(header)))
                .orElse(null);
    }

    /** The step that the rules below it belong to. */
    static @Nullable Stap readStap(LineReader reader, Line header) {
        return reader.header(header, Koppen.STAP, "Schrijf achter stap hoe de stap heet, bijvoorbeeld: stap afstand")
                .orElse(null);
    }

    /** "vast" below a step closes it for lower layers. */
    static Verklaring.@Nullable VasteStap readVast(LineReader reader, Line header, @Nullable Stap stap) {
        Line line = reader.takeIndented();
        if (line == null) {
            return null;
        } else if (!line.tekst().equals(VAST.sjabloon()) || stap == null) {
            reader.problem(line, "Onder een stap kan alleen \"vast\" staan.");
            return null;
        }
        reader.note(line, VAST);
        return new Verklaring.VasteStap(stap, reader.plaats(header));
    }
}

package nl.routewijzer.regels.lezen;

import java.util.List;
import nl.routewijzer.regels.Brontekst;
import nl.routewijzer.regels.Uitzondering;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.taal.Koppen;
import nl.routewijzer.regels.taal.Vormen;
import org.jspecify.annotations.Nullable;

/** Reads one exception to a rule: its title, what it says of itself and its conditions, up to "einde". */
final class UitzonderingReader {
    static final String WOORD = "uitzondering";

    private UitzonderingReader() {}

    /** @return {@code null} when it has no readable header */
    static @Nullable Uitzondering read(LineReader reader, Line header) {
        VermeldingReader vermelding = new VermeldingReader(reader, header);
        vermelding.readAll();
        List<Voorwaarde> behalveAls = reader.takeMark(header, Vormen.BEHALVE_ALS)
                ? new VoorwaardenReader(reader, BegripReader::objection)
                        .read(header, "Deze uitzondering heeft geen zin onder \"behalve als\".")
                : List.of();
        reader.takeEinde(header, "de uitzondering");
        Vermelding gezegd = vermelding.finish();
        Brontekst brontekst = BrontekstReader.read(Vormen.BEHALVE_ALS, Vormen.DAN, reader.text(header, reader.taken()));
        return reader.header(
                        header,
                        Koppen.UITZONDERING,
                        "Een uitzondering noemt het nummer van een regel, en dan een titel tussen aanhalingstekens, bijvoorbeeld:"
                                + " uitzondering op U8c \"Wie binnenkort begint, wordt niet teruggemeld\".")
                .map(kop -> new Uitzondering(kop.naam(), kop.woorden(), behalveAls, gezegd, brontekst))
                .orElse(null);
    }
}

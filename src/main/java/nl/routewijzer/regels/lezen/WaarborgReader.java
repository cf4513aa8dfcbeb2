package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.regels.Brontekst;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Waarborg;
import nl.routewijzer.regels.taal.Koppen;
import nl.routewijzer.regels.taal.Vorm;
import nl.routewijzer.regels.taal.Vormen;
import org.jspecify.annotations.Nullable;

/** Reads one waarborg: what it says of itself, "als" sentences and what then never holds, up to "einde". */
final class WaarborgReader {
    private final LineReader reader;
    private final Line header;
    private final List<Voorwaarde> als = new ArrayList<>();
    private final List<Voorwaarde> nooit = new ArrayList<>();

    private WaarborgReader(LineReader reader, Line header) {
        this.reader = reader;
        this.header = header;
    }

    /** @return {@code null} when it has no readable header */
    static @Nullable Waarborg read(LineReader reader, Line header) {
        return new WaarborgReader(reader, header).read();
    }

    private @Nullable Waarborg read() {
        VermeldingReader vermelding = new VermeldingReader(reader, header);
        vermelding.readAll();
        readBlock(Vormen.ALS, als);
        readBlock(Vormen.NOOIT, nooit);
        Line laatste = reader.takeEinde(header, "de waarborg");
        Vermelding gezegd = vermelding.finish();
        Brontekst brontekst = BrontekstReader.read(Vormen.ALS, Vormen.NOOIT, reader.text(header, laatste));
        return reader.header(
                        header,
                        Koppen.WAARBORG,
                        "Een waarborg begint met een nummer en een titel tussen aanhalingstekens, bijvoorbeeld: waarborg W1 \"Wie"
                                + " nog geen 18 is, hoort niet tot de doelgroep\".")
                .map(kop -> new Waarborg(
                        kop.naam(), kop.woorden(), List.copyOf(als), List.copyOf(nooit), gezegd, brontekst))
                .orElse(null);
    }

    private void readBlock(Vorm opening, List<Voorwaarde> to) {
        if (reader.takeMark(header, opening)) {
            to.addAll(new VoorwaardenReader(reader, voorwaarde -> null)
                    .read(header, "Deze waarborg heeft geen zin onder \"" + opening.sjabloon() + "\"."));
        }
    }
}

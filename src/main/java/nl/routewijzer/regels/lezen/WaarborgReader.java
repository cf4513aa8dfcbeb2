package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Waarborg;
import nl.routewijzer.regels.taal.Vorm;
import nl.routewijzer.regels.taal.Vormen;
import org.jspecify.annotations.Nullable;

/** Reads one waarborg: what it says of itself, "als" sentences and what then never holds, up to "einde". */
final class WaarborgReader {
    private static final Pattern HEADER = Pattern.compile("waarborg (W[0-9]{1,4}[a-z]?) \"(.+)\"");

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
        for (Line line = reader.takeIndented(); line != null; line = reader.takeIndented()) {
            if (!vermelding.read(line)) {
                vermelding.refuse(line, List.of());
            }
        }
        readBlock(Vormen.ALS, als);
        readBlock(Vormen.NOOIT, nooit);
        Line einde = reader.takeEinde(header, "de waarborg");
        Vermelding gezegd = vermelding.finish();
        Matcher matcher = HEADER.matcher(header.tekst());
        if (!matcher.matches()) {
            reader.problem(
                    header,
                    "Een waarborg begint met een nummer en een titel tussen aanhalingstekens, bijvoorbeeld: waarborg W1 \"Wie"
                            + " nog geen 18 is, hoort niet tot de doelgroep\".");
            return null;
        }
        return new Waarborg(
                matcher.group(1),
                matcher.group(2),
                List.copyOf(als),
                List.copyOf(nooit),
                gezegd,
                BrontekstReader.read(Vormen.ALS, Vormen.NOOIT, reader.text(header, einde == null ? header : einde)));
    }

    private void readBlock(Vorm opening, List<Voorwaarde> to) {
        if (reader.takeMark(header, opening)) {
            to.addAll(new VoorwaardenReader(reader, voorwaarde -> null)
                    .read(header, "Deze waarborg heeft geen zin onder \"" + opening.sjabloon() + "\"."));
        }
    }
}

package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Samenloop;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorzieningwijziging;
import nl.routewijzer.regels.taal.Vormen;
import org.jspecify.annotations.Nullable;

/** Reads what a lower layer makes of a voorziening, up to "einde". */
final class WijzigingReader {
    static final String WOORD = "wijzig";
    private static final Pattern HEADER = Pattern.compile(WOORD + " voorziening ([A-Z][A-Z0-9_]*)");

    private final LineReader reader;
    private final Line header;
    private final VermeldingReader vermelding;
    private final VoorzieningReader lines;
    private final List<String> regels = new ArrayList<>();
    private boolean uit;

    private WijzigingReader(LineReader reader, Line header) {
        this.reader = reader;
        this.header = header;
        this.vermelding = new VermeldingReader(reader, header);
        this.lines = new VoorzieningReader(reader, header);
    }

    /** @return {@code null} when it has no readable header */
    static @Nullable Voorzieningwijziging read(LineReader reader, Line header) {
        return new WijzigingReader(reader, header).read();
    }

    private @Nullable Voorzieningwijziging read() {
        int eerder = reader.problemen().size();
        for (Line line = reader.takeIndented(); line != null; line = reader.takeIndented()) {
            read(line);
        }
        reader.takeEinde(header, "de wijziging");
        Vermelding gezegd = vermelding.finish();
        Matcher matcher = HEADER.matcher(header.tekst());
        if (!matcher.matches()) {
            reader.problem(header, "Noem de code van een voorziening, bijvoorbeeld: wijzig voorziening PROEFPLAATSING");
            return null;
        }
        if (reader.problemen().size() == eerder) {
            complete();
        }
        return new Voorzieningwijziging(
                matcher.group(1),
                uit,
                lines.zwaarte,
                lines.duur,
                lines.verlengd,
                List.copyOf(lines.bezwaren),
                lines.samenloop.finish(),
                List.copyOf(regels),
                gezegd,
                reader.text(header, reader.taken()));
    }

    private void read(Line line) {
        try {
            if (readChange(line)) {
                regels.add(line.tekst());
            } else if (!vermelding.read(line)) {
                vermelding.refuse(line, Vormen.WIJZIGING);
            }
        } catch (Leesfout fout) {
            reader.problem(line, 0, fout);
        }
    }

    private boolean readChange(Line line) throws Leesfout {
        boolean weg = line.tekst().equals(Vormen.NIET_AANGEBODEN.sjabloon());
        uit |= weg;
        return weg || lines.readChange(line);
    }

    private void complete() {
        boolean anders = lines.zwaarte > 0
                || lines.duur != null
                || !lines.bezwaren.isEmpty()
                || !lines.samenloop.finish().equals(Samenloop.GEEN);
        if (uit && anders) {
            reader.problem(
                    header, "Wat niet wordt aangeboden, kan hier niet ook anders worden. Haal de andere regels weg.");
        } else if (!uit && !anders) {
            reader.problem(header, "Zeg wat er anders wordt, bijvoorbeeld: zwaarte 42");
        }
    }
}

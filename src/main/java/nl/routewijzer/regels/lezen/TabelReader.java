package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.regels.Tabel;
import nl.routewijzer.regels.Tabelsoort;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.taal.Koppen;
import nl.routewijzer.regels.taal.Vorm;
import nl.routewijzer.regels.taal.Vormen;
import org.jspecify.annotations.Nullable;

/** Reads a table: its name, what it says of itself, a row with the columns, and the rows. */
final class TabelReader {
    static final String STREEP = "|";

    private TabelReader() {}

    static @Nullable Tabel read(LineReader reader, Line header) {
        VermeldingReader vermelding = new VermeldingReader(reader, header);
        List<Line> rijen = new ArrayList<>();
        for (Line line = take(reader); line != null; line = take(reader)) {
            if (line.tekst().startsWith(STREEP)) {
                rijen.add(line);
            } else if (!vermelding.read(line)) {
                addFromTabs(reader, line, rijen, vermelding, List.of(Vormen.RIJ));
            }
        }
        Vermelding gezegd = vermelding.finish();
        return reader.header(
                        header, Koppen.TABEL, "Schrijf achter tabel hoe de tabel heet, bijvoorbeeld: tabel loketten")
                .map(soort -> new Tabel(soort, rows(reader, header, soort, rijen, gezegd.bron()), gezegd))
                .orElse(null);
    }

    /** The next line of the table; a row out of a spreadsheet has lost its indentation too. */
    private static @Nullable Line take(LineReader reader) {
        Line rij = reader.takeIf(line -> line.isHeader() && reader.hasTabs(line) && !Vormen.isKop(line.tekst()));
        return rij == null ? reader.takeIndented() : rij;
    }

    private static List<Tabel.Rij> rows(
            LineReader reader, Line header, Tabelsoort soort, List<Line> lines, String bron) {
        String kop = "| " + String.join(" | ", soort.kolommen()) + " |";
        if (lines.isEmpty() || !cells(lines.get(0)).equals(soort.kolommen())) {
            reader.problem(
                    lines.isEmpty() ? header : lines.get(0), "De eerste rij van de tabel noemt de kolommen: " + kop);
            return List.of();
        }
        reader.note(lines.get(0), Vormen.RIJ);
        List<Tabel.Rij> rijen = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            row(reader, line, kop).ifPresent(cellen -> {
                reader.note(line, Vormen.RIJ);
                rijen.add(new Tabel.Rij(cellen, bron, reader.plaats(line)));
            });
        }
        return rijen;
    }

    /** The cells of a row, one for each column; another number of them is a problem. */
    static Optional<List<String>> row(LineReader reader, Line line, String kop) {
        List<String> cellen = cells(line);
        if (cellen.size() != cells(kop).size()) {
            reader.problem(line, "Deze rij heeft " + cellen.size() + " cellen; de kolommen zijn: " + kop);
            return Optional.empty();
        }
        return Optional.of(cellen);
    }

    /** Adds the row that stands on a line with tabs, as a spreadsheet gives it, and says how to write it; else refuses. */
    static void addFromTabs(
            LineReader reader, Line line, List<Line> rijen, VermeldingReader vermelding, List<Vorm> allowed) {
        if (!reader.hasTabs(line)) {
            vermelding.refuse(line, allowed);
            return;
        }
        String rij = "| " + String.join(" | ", reader.written(line).split(" *\t *", -1)) + " |";
        reader.problem(
                line, "Tussen deze woorden staan tabs, zoals een rekenblad die zet. Zet er strepen tussen: " + rij);
        rijen.add(new Line(line.nummer(), line.kolom(), rij));
    }

    /** The cells of a row, without the white space around them. */
    static List<String> cells(Line line) {
        return cells(line.tekst());
    }

    static List<String> cells(String tekst) {
        String binnen = tekst.endsWith(STREEP) && tekst.length() > 1
                ? tekst.substring(1, tekst.length() - 1)
                : tekst.substring(1);
        return Arrays.stream(binnen.split("\\|", -1)).map(String::strip).toList();
    }
}

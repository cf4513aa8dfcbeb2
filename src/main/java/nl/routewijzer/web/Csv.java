package nl.routewijzer.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes tables for spreadsheets: semicolons, as a Dutch spreadsheet expects, and a mark that tells it is UTF-8. A text that
 * a spreadsheet would take for a formula gets an apostrophe before it, so that opening a file never runs anything.
 */
public final class Csv {
    public static final char SEPARATOR = ';';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private Csv() {}

    /** @param rijen the heading first */
    public static String of(List<List<String>> rijen) {
        StringWriter tekst = new StringWriter();
        tekst.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(SEPARATOR).build(tekst)) {
            rijen.forEach(rij -> csv.writeRecord(rij.stream().map(Csv::harmless).toList()));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return tekst.toString();
    }

    static String harmless(String cel) {
        return FORMULA.matcher(cel).matches() ? "'" + cel : cel;
    }
}

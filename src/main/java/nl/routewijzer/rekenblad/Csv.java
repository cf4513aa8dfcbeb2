package nl.routewijzer.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import nl.routewijzer.inlezen.Veiligecel;

/**
 * Writes tables for spreadsheets: semicolons, as a Dutch spreadsheet expects, and a mark that tells it is UTF-8. A text that
 * a spreadsheet would take for a formula gets an apostrophe before it, so that opening a file never runs anything.
 */
public final class Csv {
    public static final char SEPARATOR = ';';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Csv() {}

    /** @param rijen the heading first */
    public static String of(List<List<String>> rijen) {
        StringWriter tekst = new StringWriter();
        tekst.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(SEPARATOR).build(tekst)) {
            rijen.forEach(
                    rij -> csv.writeRecord(rij.stream().map(Veiligecel::write).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tekst.toString();
    }
}

package nl.routewijzer.rekenblad;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

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
        return of(rijen, SEPARATOR);
    }

    /** The same with another separator, as a file came that goes back. */
    public static String of(List<List<String>> rijen, char scheiding) {
        StringWriter tekst = new StringWriter();
        tekst.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(scheiding).build(tekst)) {
            rijen.forEach(
                    rij -> csv.writeRecord(rij.stream().map(Veiligecel::write).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tekst.toString();
    }
}

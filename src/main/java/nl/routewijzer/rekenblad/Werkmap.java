package nl.routewijzer.rekenblad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook (.xlsx) with one sheet, its heading fixed. Every cell is text: nothing in it runs, or is taken for a date. */
public final class Werkmap {
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;

    private Werkmap() {}

    /**
     * @param blad how the sheet is called
     * @param rijen the heading first
     */
    public static byte[] of(String blad, List<List<String>> rijen) {
        ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
        try (Workbook werkmap = new Workbook(inhoud, "Routewijzer", "1.0")) {
            Worksheet werkblad = werkmap.newWorksheet(blad.substring(0, Math.min(blad.length(), LONGEST_NAME)));
            for (int rij = 0; rij < rijen.size(); rij++) {
                write(werkblad, rij, rijen.get(rij));
            }
            werkblad.freezePane(0, 1);
            werkblad.range(0, 0, 0, Math.max(0, rijen.get(0).size() - 1))
                    .style()
                    .bold()
                    .set();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return inhoud.toByteArray();
    }

    private static void write(Worksheet werkblad, int rij, List<String> cellen) {
        for (int kolom = 0; kolom < cellen.size(); kolom++) {
            String cel = cellen.get(kolom);
            if (!cel.isEmpty()) {
                werkblad.value(rij, kolom, cel.substring(0, Math.min(cel.length(), LONGEST_CELL)));
            }
        }
    }
}

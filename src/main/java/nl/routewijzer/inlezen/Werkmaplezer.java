package nl.routewijzer.inlezen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.routewijzer.inlezen.BestandGeweigerd.Reden;
import nl.routewijzer.inlezen.Caseloadbestand.Vorm;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first sheet of a workbook (.xlsx) that somebody sees, as it shows: a day as a date, a percentage as its number. */
final class Werkmaplezer {
    private static final int LONGEST_HEADER = 8;
    private static final long MOST_BYTES = 400_000_000;

    /** What repeats itself so much holds no caseload; a small file may. */
    private static final int MOST_TIMES = 100;

    private static final long SMALL = 10_000_000;
    private static final int MOST_DIGITS = 40;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String WORKBOOK = "xl/workbook.xml";

    private Werkmaplezer() {}

    static boolean isZip(byte[] inhoud) {
        return inhoud.length >= LONGEST_HEADER && ReadableWorkbook.isOOXMLZipHeader(inhoud);
    }

    /** A workbook of before 2007, or one with a password. */
    static boolean isOld(byte[] inhoud) {
        return inhoud.length >= LONGEST_HEADER && ReadableWorkbook.isOLE2Header(inhoud);
    }

    /** @throws BestandGeweigerd when it is no workbook, or one that is far larger than it looks */
    static Caseloadbestand read(String naam, byte[] inhoud) {
        checkSize(inhoud);
        try (ReadableWorkbook werkmap =
                        new ReadableWorkbook(new ByteArrayInputStream(inhoud), new ReadingOptions(true, true));
                Stream<Row> rijen = sheet(werkmap).openStream()) {
            return Tabelvorm.of(naam, Vorm.XLSX, ';', rijen.map(rij -> Tabelrij.of(rij.getRowNum(), cells(rij))));
        } catch (IOException | UncheckedIOException | ExcelReaderException unreadable) {
            throw new BestandGeweigerd(Reden.GEEN_WERKMAP);
        }
    }

    private static Sheet sheet(ReadableWorkbook werkmap) {
        return werkmap.getSheets()
                .filter(blad -> blad.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(werkmap::getFirstSheet);
    }

    /** What unpacks to many times its size is read no further. */
    private static void checkSize(byte[] inhoud) {
        long bytes = 0;
        long most = Math.min(MOST_BYTES, Math.max(SMALL, MOST_TIMES * (long) inhoud.length));
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(inhoud))
                .get()) {
            if (zip.getEntry(WORKBOOK) == null) {
                throw new BestandGeweigerd(Reden.GEEN_WERKMAP);
            }
            for (ZipArchiveEntry deel : Collections.list(zip.getEntries())) {
                try (InputStream stroom = zip.getInputStream(deel)) {
                    bytes += size(stroom, buffer, most - bytes);
                }
            }
        } catch (IOException unreadable) {
            throw new BestandGeweigerd(Reden.GEEN_WERKMAP);
        }
    }

    private static long size(InputStream deel, byte[] buffer, long most) throws IOException {
        long bytes = 0;
        for (int gelezen = deel.read(buffer); gelezen >= 0; gelezen = deel.read(buffer)) {
            bytes += gelezen;
            if (bytes > most) {
                throw new BestandGeweigerd(Reden.TE_VEEL_CELLEN);
            }
        }
        return bytes;
    }

    private static List<String> cells(Row rij) {
        List<String> cellen = new ArrayList<>();
        for (int kolom = 0; kolom < rij.getCellCount(); kolom++) {
            cellen.add(rij.getOptionalCell(kolom).map(Werkmaplezer::text).orElse(""));
        }
        return cellen;
    }

    private static String text(Cell cel) {
        return switch (cel.getType()) {
            case NUMBER, FORMULA -> cel.getRawValue() == null ? "" : number(cel, cel.getRawValue());
            case BOOLEAN -> String.valueOf(cel.asBoolean());
            default -> cel.getText();
        };
    }

    private static String number(Cell cel, String waarde) {
        String formaat = cel.getDataFormatString() == null
                ? ""
                : cel.getDataFormatString().toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        try {
            if (formaat.indexOf('y') >= 0 || formaat.indexOf('j') >= 0 || formaat.contains("d")) {
                return cel.asDate().toLocalDate().toString();
            }
            BigDecimal getal = new BigDecimal(waarde);
            if (Math.abs((long) getal.precision() - getal.scale()) > MOST_DIGITS) {
                return waarde;
            }
            return plain(formaat.indexOf('%') >= 0 ? getal.multiply(HUNDRED) : getal);
        } catch (NumberFormatException | DateTimeException | ExcelReaderException noNumber) {
            return waarde;
        }
    }

    /** Without the tail that a spreadsheet gives what it counts with. */
    private static String plain(BigDecimal getal) {
        BigDecimal afgerond = getal.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return afgerond.toPlainString().replace('.', ',');
    }
}

package nl.routewijzer.inlezen;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import nl.routewijzer.inlezen.BestandGeweigerd.Reden;
import nl.routewijzer.inlezen.Caseloadbestand.Vorm;

/** Reads a CSV with semicolons, commas or tabs, or with what its own first line names. */
final class Csvlezer {
    private static final String SEP = "sep=";

    private Csvlezer() {}

    /** @throws BestandGeweigerd when it is no table */
    static Caseloadbestand read(String naam, String tekst) {
        String eerste = tekst.lines().findFirst().orElse("");
        boolean genoemd = eerste.toLowerCase(Locale.ROOT).startsWith(SEP) && eerste.length() > SEP.length();
        char scheiding = genoemd ? eerste.charAt(SEP.length()) : separator(tekst);
        try (CsvReader<CsvRecord> reader = reader(tekst, scheiding)) {
            return Tabelvorm.of(
                    naam,
                    Vorm.CSV,
                    scheiding,
                    reader.stream()
                            .skip(genoemd ? 1 : 0)
                            .map(regel -> Tabelrij.of((int) regel.getStartingLineNumber(), regel.getFields())));
        } catch (CsvParseException unreadable) {
            throw new BestandGeweigerd(Reden.GEEN_KOLOMMEN);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What stands most often on the first line on which any stands. */
    private static char separator(String tekst) {
        return tekst.lines()
                .filter(regel -> Stream.of(';', ',', '\t').anyMatch(teken -> regel.indexOf(teken) >= 0))
                .findFirst()
                .flatMap(regel -> Stream.of(';', ',', '\t')
                        .max(Comparator.comparingLong(teken ->
                                regel.chars().filter(letter -> letter == teken).count())))
                .orElse(';');
    }

    private static CsvReader<CsvRecord> reader(String tekst, char scheiding) {
        return CsvReader.builder()
                .fieldSeparator(scheiding)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(tekst);
    }
}

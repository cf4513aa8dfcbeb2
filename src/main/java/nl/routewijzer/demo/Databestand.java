package nl.routewijzer.demo;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A data file of the demo: CSV with a heading, semicolons, and lines of comment after {@code #}. */
record Databestand(String naam) {

    /** @throws IllegalStateException for a line that cannot be read, by its number */
    <T> List<T> read(Function<NamedCsvRecord, T> lezer) {
        try (InputStream in = Objects.requireNonNull(Databestand.class.getResourceAsStream("/demo/" + naam), naam);
                CsvReader<NamedCsvRecord> rijen = CsvReader.builder()
                        .fieldSeparator(';')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(in)) {
            return rijen.stream().map(rij -> read(rij, lezer)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <T> T read(NamedCsvRecord rij, Function<NamedCsvRecord, T> lezer) {
        try {
            return lezer.apply(rij);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    naam + ":" + rij.getStartingLineNumber() + "  " + wrong.getMessage(), wrong);
        }
    }
}

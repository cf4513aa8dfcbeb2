package nl.routewijzer.web.pagina.deel;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with their words, for a table on a page and for a file.
 *
 * @param koppen of the columns
 * @param rijen the first cell of each tells what the row is about
 */
public record Cijfertabel(List<String> koppen, List<List<Cel>> rijen) {

    /**
     * @param tekst for a reader
     * @param kaal for a machine: without separators between thousands
     * @param doel where it leads, or {@code null}
     * @param nederlands whether it is Dutch in every language
     */
    public record Cel(
            String tekst,
            String kaal,
            boolean getal,
            @Nullable String doel,
            boolean nederlands) {

        public static Cel of(String tekst) {
            return new Cel(tekst, tekst, false, null, false);
        }

        public static Cel link(String tekst, String doel) {
            return new Cel(tekst, tekst, false, doel, false);
        }

        public static Cel dutch(String tekst) {
            return new Cel(tekst, tekst, false, null, true);
        }
    }

    /** The same for a file, the heading first. */
    public List<List<String>> lines() {
        return Stream.concat(
                        Stream.of(koppen),
                        rijen.stream().map(rij -> rij.stream().map(Cel::kaal).toList()))
                .toList();
    }

    /** Whether a column holds numbers. */
    public boolean isGetal(int kolom) {
        return rijen.stream().anyMatch(rij -> rij.get(kolom).getal());
    }
}

package nl.routewijzer.inlezen;

import java.util.List;
import java.util.Map;
import nl.routewijzer.profiel.Echo;

/**
 * A file with a profile a line.
 *
 * @param naam as the user calls it
 * @param kolommen the columns of a table, or the fields that some line of an ndjson has; in order
 */
public record Caseloadbestand(String naam, Vorm vorm, char scheiding, List<String> kolommen, List<Rij> rijen) {
    /** How the lines are written. */
    public enum Vorm {
        CSV,
        XLSX,
        NDJSON
    }

    /**
     * One line.
     *
     * @param regel in the file, from 1
     * @param cellen what stands there, by column; only what is not empty
     * @param fout what is wrong with the line itself; empty when it could be read
     */
    public record Rij(int regel, Map<String, Object> cellen, String fout) {}

    /** What stands in a column on the first lines that have something there, as it may be shown. */
    public List<String> voorbeelden(String kolom) {
        return rijen.stream()
                .map(rij -> rij.cellen().get(kolom))
                .filter(cel -> cel != null)
                .map(Echo::text)
                .distinct()
                .limit(3)
                .toList();
    }
}

package nl.routewijzer.inlezen;

import java.util.Map;

/**
 * How a file is read.
 *
 * @param velden path by column; a column without one is not read
 * @param waarden by column: what somebody said that a value in it stands for
 */
public record Inleeskeuze(Map<String, String> velden, Map<String, Map<String, String>> waarden) {
    /** Stands for a value that says nothing: what it is about stays unknown. */
    public static final String NIETS = "onbekend";

    /** Nothing is chosen yet. */
    static final Inleeskeuze GEEN = new Inleeskeuze(Map.of(), Map.of());

    /** Which place in the profile a column fills; empty for a column that is not read. */
    String pad(String kolom) {
        return velden.getOrDefault(kolom, "");
    }

    /** What somebody said that a cell stands for; else the cell itself. */
    Object meant(String kolom, Object cel) {
        String anders = waarden.getOrDefault(kolom, Map.of()).get(String.valueOf(cel));
        return anders == null ? cel : anders;
    }
}

package nl.routewijzer.inlezen;

import java.util.Map;
import nl.routewijzer.toegang.Toegang;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read.
 *
 * @param velden path by column; a column without one is not read
 * @param waarden by column: what somebody said that a value in it stands for
 * @param opdracht who asked for it; {@code null} as long as nobody did
 */
public record Inleeskeuze(
        Map<String, String> velden,
        Map<String, Map<String, String>> waarden,
        @Nullable Opdracht opdracht) {
    /** Stands for a value that says nothing: what it is about stays unknown. */
    public static final String NIETS = "onbekend";

    /** Nothing is chosen yet. */
    static final Inleeskeuze GEEN = new Inleeskeuze(Map.of(), Map.of());

    public Inleeskeuze(Map<String, String> velden, Map<String, Map<String, String>> waarden) {
        this(velden, waarden, null);
    }

    /** For who asks it now. */
    Inleeskeuze now() {
        return new Inleeskeuze(velden, waarden, Opdracht.of(Toegang.nu()));
    }

    /** Of what was begun when nobody had to log in it is not known who asked. */
    Toegang toegang() {
        return opdracht == null ? Toegang.DIENST : opdracht.toegang();
    }

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

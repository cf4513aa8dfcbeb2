package nl.routewijzer.regels;

import java.util.List;

/** Lists in sentences. */
public final class Opsomming {
    private Opsomming() {}

    /** "a, b en c". */
    public static String of(List<String> delen, String laatste) {
        if (delen.size() < 2) {
            return String.join("", delen);
        }
        int eind = delen.size() - 1;
        return String.join(", ", delen.subList(0, eind)) + " " + laatste + " " + delen.get(eind);
    }
}

package nl.routewijzer.regels;

import java.util.Locale;

/** Who made a rule: each layer fills what the one before it left open. */
public enum Laag {
    LANDELIJK,
    REGIO,
    GEMEENTE;

    /** As the folder and the advice name it: {@code landelijk}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}

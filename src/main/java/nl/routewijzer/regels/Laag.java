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

    /** Whether what stands in this layer holds in a municipality.
     *
     * @param gebied the region or municipality whose policy it is; empty for landelijk
     */
    public boolean holds(String gebied, String gemeente, String regio) {
        return switch (this) {
            case LANDELIJK -> true;
            case REGIO -> gebied.equals(regio);
            case GEMEENTE -> gebied.equals(gemeente);
        };
    }
}

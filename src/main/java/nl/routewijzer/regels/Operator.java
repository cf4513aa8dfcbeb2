package nl.routewijzer.regels;

/** How two values compare, as a sentence says it. */
public enum Operator {
    LAGER_DAN("lager dan", "<"),
    HOOGSTENS("hoogstens", "<="),
    MINSTENS("minstens", ">="),
    HOGER_DAN("hoger dan", ">");

    private final String woorden;
    private final String teken;

    Operator(String woorden, String teken) {
        this.woorden = woorden;
        this.teken = teken;
    }

    public String woorden() {
        return woorden;
    }

    /** The sign, as in DRL. */
    public String teken() {
        return teken;
    }

    boolean holds(int links, int rechts) {
        return switch (this) {
            case LAGER_DAN -> links < rechts;
            case HOOGSTENS -> links <= rechts;
            case MINSTENS -> links >= rechts;
            case HOGER_DAN -> links > rechts;
        };
    }
}

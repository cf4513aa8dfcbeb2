package nl.routewijzer.regels;

/** How two values compare, as a sentence says it. */
public enum Operator {
    LAGER_DAN("lager dan", "<", "lager is dan de grens"),
    HOOGSTENS("hoogstens", "<=", "lager is dan de grens of eraan gelijk"),
    MINSTENS("minstens", ">=", "hoger is dan de grens of eraan gelijk"),
    HOGER_DAN("hoger dan", ">", "hoger is dan de grens");

    private final String woorden;
    private final String teken;
    private final String bijzin;

    Operator(String woorden, String teken, String bijzin) {
        this.woorden = woorden;
        this.teken = teken;
        this.bijzin = bijzin;
    }

    public String woorden() {
        return woorden;
    }

    /** The sign, as in DRL. */
    public String teken() {
        return teken;
    }

    /** The end of a clause: "lager is dan de grens". */
    String bijzin() {
        return bijzin;
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

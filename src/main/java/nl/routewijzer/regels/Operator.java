package nl.routewijzer.regels;

import java.time.LocalDate;

/** How two values compare, as a sentence says it. */
public enum Operator {
    LAGER_DAN("lager dan", "korter dan", "<", "lager is dan ", ""),
    HOOGSTENS("hoogstens", "hoogstens", "<=", "lager is dan ", " of eraan gelijk"),
    MINSTENS("minstens", "minstens", ">=", "hoger is dan ", " of eraan gelijk"),
    HOGER_DAN("hoger dan", "langer dan", ">", "hoger is dan ", "");

    private final String woorden;
    private final String vanDuur;
    private final String teken;
    private final String bijzin;
    private final String rest;

    Operator(String woorden, String vanDuur, String teken, String bijzin, String rest) {
        this.woorden = woorden;
        this.vanDuur = vanDuur;
        this.teken = teken;
        this.bijzin = bijzin;
        this.rest = rest;
    }

    public String woorden() {
        return woorden;
    }

    /** The words for a duration: "langer dan". */
    public String vanDuur() {
        return vanDuur;
    }

    /** The sign, as in DRL. */
    public String teken() {
        return teken;
    }

    /** The end of a clause: "lager is dan de grens". */
    public String bijzin(String grens) {
        return bijzin + grens + rest;
    }

    public boolean holds(int links, int rechts) {
        return switch (this) {
            case LAGER_DAN -> links < rechts;
            case HOOGSTENS -> links <= rechts;
            case MINSTENS -> links >= rechts;
            case HOGER_DAN -> links > rechts;
        };
    }

    boolean holds(LocalDate links, LocalDate rechts) {
        return holds(links.compareTo(rechts), 0);
    }

    /** Whether its result changes just above the limit, and not at the limit itself. */
    public boolean turnsAbove() {
        return this == HOOGSTENS || this == HOGER_DAN;
    }
}

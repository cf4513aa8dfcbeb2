package nl.routewijzer.inlezen;

import nl.routewijzer.profiel.Echo;

/** A file that holds no caseload. */
public final class BestandGeweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the file as a whole. */
    public enum Reden {
        LEEG,
        GEEN_KOLOMMEN,
        DUBBELE_KOLOM,
        GEEN_REGELS,
        TE_VEEL_REGELS,
        TE_VEEL_KOLOMMEN,
        TE_VEEL_CELLEN,
        /** A column is called by more than a name. */
        LANGE_KOLOM,
        /** It is packed as a workbook, and is none, or none that can be read. */
        GEEN_WERKMAP,
        /** A workbook of before 2007, or one with a password. */
        OUDE_WERKMAP,
        /** A column is called as a fact that a municipality itself asks, and none does. */
        ONBEKEND_FEIT
    }

    private final Reden reden;
    private final String kolom;

    BestandGeweigerd(Reden reden) {
        this(reden, "");
    }

    BestandGeweigerd(Reden reden, String kolom) {
        super(reden.name());
        this.reden = reden;
        this.kolom = Echo.text(kolom);
    }

    /** The column that it is about; empty when it is about the file as a whole. */
    public String kolom() {
        return kolom;
    }

    public Reden reden() {
        return reden;
    }
}

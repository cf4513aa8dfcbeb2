package nl.routewijzer.inlezen;

/** A file that holds no caseload. */
public final class BestandGeweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the file as a whole. */
    public enum Reden {
        LEEG,
        GEEN_KOLOMMEN,
        DUBBELE_KOLOM,
        GEEN_REGELS,
        TE_VEEL_REGELS
    }

    private final Reden reden;

    BestandGeweigerd(Reden reden) {
        super(reden.name());
        this.reden = reden;
    }

    public Reden reden() {
        return reden;
    }
}

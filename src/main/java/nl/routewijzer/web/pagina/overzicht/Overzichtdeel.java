package nl.routewijzer.web.pagina.overzicht;

import nl.routewijzer.web.pagina.deel.Cijfertabel;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;

/**
 * One question about the caseload and its answer as a picture and as a table.
 *
 * @param naam in addresses
 * @param staven the picture, or {@code null}
 * @param kolommen the picture, or {@code null}
 */
record Overzichtdeel(
        String naam,
        String kop,
        String uitleg,
        @Nullable Staafgrafiek staven,
        @Nullable Kolomgrafiek kolommen,
        Cijfertabel tabel) {
    private static final int MOST_ROWS_OPEN = 20;

    /** The part of that name, with its heading and its explanation. */
    static Overzichtdeel of(
            Teksten teksten,
            String naam,
            @Nullable Staafgrafiek staven,
            @Nullable Kolomgrafiek kolommen,
            Cijfertabel tabel) {
        return new Overzichtdeel(
                naam,
                teksten.required("overzicht." + naam + ".kop"),
                teksten.required("overzicht." + naam + ".uitleg"),
                staven,
                kolommen,
                tabel);
    }

    public boolean isMetBeeld() {
        return staven != null || kolommen != null;
    }

    /** Whether the table stands behind a line to open it: below a picture, and where it is long. */
    public boolean isInklappen() {
        return isMetBeeld() || tabel.rijen().size() > MOST_ROWS_OPEN;
    }
}

package nl.routewijzer.regels;

import java.util.List;

/** A table of the policy: rows of cells, under the columns of its {@link Tabelsoort}. */
public record Tabel(Tabelsoort soort, List<Rij> rijen, Vermelding vermelding) {

    /** One row; the cells in the order of the columns. */
    public record Rij(List<String> cellen, String bron, Plaats plaats) {
        public String cel(int kolom) {
            return cellen.get(kolom);
        }
    }
}

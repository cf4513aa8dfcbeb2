package nl.routewijzer.web.pagina.overzicht;

import java.util.ArrayList;
import java.util.List;

/**
 * Panels below each other, each with a column for every year on a scale of its own. All x and y are in the units of the
 * drawing, which is as wide as a small screen.
 */
record Kolomgrafiek(List<Paneel> panelen) {
    private static final int PANEEL = 100;
    private static final int KOP = 16;
    private static final int GETAL = 16;
    private static final int HOOGSTE = 40;
    private static final int TUSSEN = 10;

    record Paneel(String naam, int y, List<Kolom> kolommen) {}

    record Kolom(String naam, int getal, int x, int y, int breedte, int hoogte) {

        public int midden() {
            return x + breedte / 2;
        }

        public int voet() {
            return y + hoogte;
        }
    }

    /** What a panel shows: a number for every name. */
    record Rij(String naam, List<Integer> getallen) {}

    static Kolomgrafiek of(List<String> namen, List<Rij> rijen) {
        List<Paneel> panelen = new ArrayList<>();
        for (Rij rij : rijen) {
            int y = panelen.size() * PANEEL;
            panelen.add(new Paneel(rij.naam, y + KOP, kolommen(namen, rij, y + KOP + GETAL)));
        }
        return new Kolomgrafiek(List.copyOf(panelen));
    }

    private static List<Kolom> kolommen(List<String> namen, Rij rij, int boven) {
        int grootste = Math.max(
                1, rij.getallen.stream().mapToInt(Integer::intValue).max().orElse(1));
        int stap = Staafgrafiek.BREEDTE / Math.max(1, namen.size());
        List<Kolom> kolommen = new ArrayList<>();
        for (int i = 0; i < namen.size(); i++) {
            int getal = rij.getallen.get(i);
            int hoogte = HOOGSTE * getal / grootste;
            kolommen.add(new Kolom(namen.get(i), getal, i * stap, boven + HOOGSTE - hoogte, stap - TUSSEN, hoogte));
        }
        return kolommen;
    }

    public int breedte() {
        return Staafgrafiek.BREEDTE;
    }

    public int hoogte() {
        return panelen.size() * PANEEL;
    }
}

package nl.routewijzer.web.pagina.overzicht;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars below each other, each in parts. All x and y are in the units of the drawing, which is as wide as a small screen.
 *
 * @param reeksen what the parts stand for; the place in the list chooses the pattern
 * @param grens a line below one of the bars, or {@code null}
 */
record Staafgrafiek(
        List<String> reeksen, List<Balk> balken, @Nullable Grens grens) {
    static final int BREEDTE = 288;
    private static final int RIJ = 44;
    private static final int BALK_Y = 18;
    private static final int GETAL_BREEDTE = 48;
    private static final int TUSSEN = 6;
    private static final int CIJFER_BREEDTE = 7;
    private static final int RAND = 5;

    /** One bar: its words above it, its parts from the left, its total behind it. */
    record Balk(String naam, boolean nederlands, int y, List<Deel> delen, int totaal, int totaalX) {}

    /** One part; {@code getal} is {@code null} where it would not fit, or where it is the total. */
    record Deel(int reeks, int x, int breedte, @Nullable Getal getal) {

        public int midden() {
            return x + breedte / 2;
        }
    }

    /** A number on a part, with the space that it takes. */
    record Getal(int aantal, int x, int breedte) {

        private static @Nullable Getal of(int aantal, int x, int breedte) {
            int nodig = CIJFER_BREEDTE * String.valueOf(aantal).length() + RAND;
            return nodig + RAND > breedte ? null : new Getal(aantal, x + (breedte - nodig) / 2, nodig);
        }
    }

    record Grens(int y, String woorden) {}

    /** What a bar stands for: as many numbers as there are parts. */
    record Rij(String naam, boolean nederlands, List<Integer> getallen) {

        int totaal() {
            return getallen.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * @param grensNa after how many bars a line is drawn; {@code null} for none
     * @param grenswoorden what the line means
     */
    static Staafgrafiek of(
            List<String> reeksen, List<Rij> rijen, @Nullable Integer grensNa, @Nullable String grenswoorden) {
        int grootste = Math.max(1, rijen.stream().mapToInt(Rij::totaal).max().orElse(1));
        List<Balk> balken = new ArrayList<>();
        for (Rij rij : rijen) {
            balken.add(balk(rij, balken.size() * RIJ, grootste));
        }
        Grens grens = grensNa == null || grenswoorden == null ? null : new Grens(grensNa * RIJ, grenswoorden);
        return new Staafgrafiek(reeksen, List.copyOf(balken), grens);
    }

    static Staafgrafiek of(List<String> reeksen, List<Rij> rijen) {
        return of(reeksen, rijen, null, null);
    }

    public int breedte() {
        return BREEDTE;
    }

    public int hoogte() {
        return balken.size() * RIJ;
    }

    private static Balk balk(Rij rij, int y, int grootste) {
        List<Deel> delen = new ArrayList<>();
        int tot = 0;
        for (int reeks = 0; reeks < rij.getallen.size(); reeks++) {
            int getal = rij.getallen.get(reeks);
            int x = x(tot, grootste);
            tot += getal;
            int breedte = x(tot, grootste) - x;
            if (getal > 0) {
                delen.add(new Deel(
                        reeks, x, Math.max(1, breedte), getal == rij.totaal() ? null : Getal.of(getal, x, breedte)));
            }
        }
        return new Balk(rij.naam, rij.nederlands, y + BALK_Y, delen, tot, x(tot, grootste) + TUSSEN);
    }

    private static int x(int getal, int grootste) {
        return (int) ((long) (BREEDTE - GETAL_BREEDTE) * getal / grootste);
    }
}

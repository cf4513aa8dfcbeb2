package nl.routewijzer.web.pagina.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Afstand and prognosis in time, below each other. All x and y are in the units of the drawing, which is as wide as a small
 * screen; the time goes from left to right.
 *
 * @param trappen the kinds of afstand, the nearest to work on top
 * @param staven the prognosis of each day on which there was one
 */
record Ontwikkelgrafiek(List<Trap> trappen, List<Punt> punten, List<Staaf> staven, int hoogte) {
    static final int BREEDTE = 288;
    private static final int RAND = 14;
    private static final int TRAP = 34;
    private static final int KOP = 34;
    private static final int HOOGSTE_STAAF = 60;
    private static final int LAAGSTE_STAAF = 2;
    private static final int VOET = 22;

    /** A level, with its words above its line. */
    record Trap(String naam, int y) {}

    /** An afstand that was judged. */
    record Punt(int x, int y, String naam) {}

    /** A prognosis, from the shortest to the longest. */
    record Staaf(int x, int y, int hoogte, String naam) {}

    /** One advice: the place of its afstand among the levels, and its prognosis in months; {@code null} where it has none. */
    record Meting(
            LocalDate dag,
            @Nullable Integer trap,
            @Nullable Integer min,
            @Nullable Integer max) {}

    /** @param metingen oldest first */
    static Ontwikkelgrafiek of(List<String> trappen, List<Meting> metingen) {
        List<Trap> lijnen = new ArrayList<>();
        trappen.forEach(naam -> lijnen.add(new Trap(naam, (lijnen.size() + 1) * TRAP)));
        int boven = lijnen.size() * TRAP + KOP;
        int grootste = Math.max(
                1,
                metingen.stream()
                        .flatMap(meting -> Stream.ofNullable(meting.max))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1));
        List<Punt> punten = new ArrayList<>();
        List<Staaf> staven = new ArrayList<>();
        for (Meting meting : metingen) {
            int x = x(meting.dag, metingen);
            if (meting.trap != null) {
                punten.add(new Punt(x, (meting.trap + 1) * TRAP, trappen.get(meting.trap)));
            }
            if (meting.min != null && meting.max != null) {
                staven.add(staaf(x, boven, meting.min, meting.max, grootste));
            }
        }
        return new Ontwikkelgrafiek(
                lijnen, punten, staven, boven + (staven.isEmpty() ? 0 : HOOGSTE_STAAF + VOET) + VOET);
    }

    private static Staaf staaf(int x, int boven, int min, int max, int grootste) {
        int top = boven + HOOGSTE_STAAF * (grootste - max) / grootste;
        int voet = boven + HOOGSTE_STAAF * (grootste - min) / grootste;
        return new Staaf(x, top, Math.max(LAAGSTE_STAAF, voet - top), min + "–" + max);
    }

    private static int x(LocalDate dag, List<Meting> metingen) {
        LocalDate eerste = metingen.get(0).dag;
        long duur = Math.max(1, ChronoUnit.DAYS.between(eerste, metingen.get(metingen.size() - 1).dag));
        return RAND + (int) ((BREEDTE - 2 * RAND) * ChronoUnit.DAYS.between(eerste, dag) / duur);
    }

    public int breedte() {
        return BREEDTE;
    }

    /** Where the words above the prognosis stand. */
    public int kopY() {
        return trappen.size() * TRAP + KOP - 12;
    }

    /** The line from judgement to judgement: an afstand holds until the next one. */
    public String lijn() {
        return punten.stream()
                .map(punt -> (punt == punten.get(0) ? "M" + punt.x : "H" + punt.x)
                        + (punt == punten.get(0) ? " " : " V")
                        + punt.y)
                .collect(Collectors.joining(" "));
    }
}

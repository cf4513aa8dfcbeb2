package nl.routewijzer.web.pagina.deel;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The prognosis as a picture: the range in months against the boundary. All x are in the units of the drawing.
 *
 * @param grens the boundary in months; {@code null} when the policy that held it is no longer loaded
 */
public record Prognosebeeld(int min, int max, @Nullable Integer grens) {
    private static final int LINKS = 14;
    private static final int BREEDTE = 332;
    private static final int JAAR = 12;
    private static final int FEWEST_JAREN = 3;
    private static final int MOST_STREEPJES = 6;
    private static final int NARROWEST = 4;
    private static final int HALF_OF_WORDS = 60;

    public int x() {
        return x(min);
    }

    public int breedte() {
        return Math.max(NARROWEST, x(max) - x(min));
    }

    /** How the range lies against the boundary; {@code null} without a boundary. */
    public @Nullable Ligging ligging() {
        if (grens == null) {
            return null;
        } else if (max <= grens) {
            return Ligging.VOOR;
        }
        return min >= grens ? Ligging.NA : Ligging.DOORHEEN;
    }

    /** The width of the part up to the boundary. */
    public int voor() {
        Ligging ligging = ligging();
        return ligging == Ligging.DOORHEEN ? grensX() - x() : ligging == Ligging.NA ? 0 : breedte();
    }

    /** The width of the part beyond the boundary. */
    public int na() {
        return breedte() - voor();
    }

    /** Where the words over the range begin or, in the right half, end. */
    public int woordenX() {
        return isRight(x()) ? x() + breedte() : x();
    }

    public String woordenAnker() {
        return isRight(x()) ? "end" : "start";
    }

    public int grensX() {
        return x(grens == null ? 0 : grens);
    }

    public int grenswoordenX() {
        return isInTheMiddle(grensX()) ? grensX() : isRight(grensX()) ? LINKS + BREEDTE : LINKS;
    }

    public String grenswoordenAnker() {
        return isInTheMiddle(grensX()) ? "middle" : isRight(grensX()) ? "end" : "start";
    }

    /** The marks below the line, a whole number of years apart. */
    public List<Streepje> streepjes() {
        int stap = JAAR * ((jaren() + MOST_STREEPJES - 1) / MOST_STREEPJES);
        return IntStream.iterate(0, maand -> maand <= jaren() * JAAR, maand -> maand + stap)
                .mapToObj(maand -> new Streepje(x(maand), maand))
                .toList();
    }

    private int jaren() {
        int laatste = Math.max(max, grens == null ? 0 : grens);
        return Math.max(FEWEST_JAREN, (laatste + JAAR - 1) / JAAR);
    }

    private int x(int maand) {
        return LINKS + BREEDTE * maand / (jaren() * JAAR);
    }

    /** Whether words that are centred there stay within the drawing. */
    private static boolean isInTheMiddle(int x) {
        return x > LINKS + HALF_OF_WORDS && x < LINKS + BREEDTE - HALF_OF_WORDS;
    }

    private static boolean isRight(int x) {
        return x > LINKS + BREEDTE / 2;
    }

    /** Before the boundary, across it, or after it. */
    enum Ligging {
        VOOR,
        DOORHEEN,
        NA
    }

    /** A mark on the line. */
    record Streepje(int x, int maand) {}
}

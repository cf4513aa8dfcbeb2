package nl.routewijzer.beleid;

import java.util.Arrays;
import nl.routewijzer.regels.Tabel;
import org.jspecify.annotations.Nullable;

/**
 * What a name behind {@code bron:} stands for.
 *
 * @param naam as it is written behind {@code bron:}
 * @param adres where it can be read; {@code null} where that is not known, as is the year
 */
public record Bronvermelding(
        String naam,
        String titel,
        @Nullable String jaar,
        @Nullable String adres) {

    static Bronvermelding of(Tabel.Rij rij) {
        return new Bronvermelding(rij.cel(0), rij.cel(1), orNull(rij.cel(2)), orNull(rij.cel(3)));
    }

    private static @Nullable String orNull(String cel) {
        return cel.isEmpty() ? null : cel;
    }

    /** @param bron what stands behind {@code bron:}: one or more sources, each with a place in it, with {@code ;} between them */
    public boolean isCitedIn(String bron) {
        return Arrays.stream(bron.split(";", -1))
                .map(String::strip)
                .anyMatch(deel -> deel.equals(naam) || deel.startsWith(naam + " "));
    }
}

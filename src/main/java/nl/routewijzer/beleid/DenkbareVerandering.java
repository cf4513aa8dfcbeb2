package nl.routewijzer.beleid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Tabel;
import org.jspecify.annotations.Nullable;

/**
 * A change that can be, by what somebody does or establishes: a row of the table veranderingen.
 *
 * @param was the values that it begins from; {@code null} among them for unknown, and empty for every known number that can rise
 * @param wordt the value that it leads to; {@code null} for each side of each limit that the policy has for the number
 * @param vaststelling whether a professional has yet to establish it: it decides where the facts leave room
 * @param bijzin the change as a clause after "als", with {@link #GETAL} where a number stands
 */
public record DenkbareVerandering(
        Veld veld, List<@Nullable Object> was, @Nullable Object wordt, boolean vaststelling, String bijzin) {
    /** Where the number stands in a clause. */
    public static final String GETAL = "{getal}";

    static final String ONBEKEND = "onbekend";
    static final String BEKEND = "bekend";
    static final String HOGER = "hoger";
    static final String EEN_GETAL = "getal";
    static final String VASTSTELLING = "vaststelling";
    static final String VERANDERING = "verandering";

    /** @param rij of a checked table */
    static DenkbareVerandering of(Tabel.Rij rij) {
        Veld veld = field(rij.cel(0)).orElseThrow();
        List<@Nullable Object> was = new ArrayList<>();
        for (String waarde : values(rij.cel(2))) {
            if (waarde.equals(ONBEKEND)) {
                was.add(null);
            } else if (!waarde.equals(BEKEND)) {
                was.add(value(veld, waarde).orElseThrow());
            }
        }
        return new DenkbareVerandering(
                veld, was, value(veld, rij.cel(1)).orElse(null), rij.cel(3).equals(VASTSTELLING), rij.cel(4));
    }

    /** The field of the candidate that goes by this name: {@code motivatie}, {@code SCHULDEN}. */
    static Optional<Veld> field(String naam) {
        return Feiten.belemmering(naam).map(Feit::veld);
    }

    /** The values in one cell. */
    static List<String> values(String cel) {
        return Arrays.stream(cel.split(",", -1)).map(String::strip).toList();
    }

    /** A value as the profile holds it; empty when the field cannot have it. */
    static Optional<Object> value(Veld veld, String waarde) {
        if (veld.type() instanceof Veldtype.Code code) {
            return code.lijst().codes().contains(waarde) ? Optional.of(waarde) : Optional.empty();
        } else if (veld.type() instanceof Veldtype.JaNee) {
            return switch (waarde) {
                case "ja" -> Optional.of(true);
                case "nee" -> Optional.of(false);
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** Whether somebody of whom this is known can make it. */
    public boolean begins(@Nullable Object waarde) {
        return was.contains(waarde) || was.isEmpty() && waarde != null;
    }
}

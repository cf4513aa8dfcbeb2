package nl.routewijzer.regels;

import java.util.List;
import nl.routewijzer.regels.Parameterwaarde.Geen;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import org.jspecify.annotations.Nullable;

/**
 * A number or choice of the policy, declared landelijk.
 *
 * @param waarden its values, each with the period in which it counts
 * @param grenzen within which a lower layer may set it; {@code null} where nothing is said
 */
public record Parameter(
        String naam, List<Periode> waarden, @Nullable Bereik grenzen, Vermelding vermelding) {

    /** A value in a period. */
    public record Periode(Parameterwaarde waarde, Geldigheid geldigheid) {}

    /** What a lower layer may choose: from the lowest to the highest value, both included, or none at all. */
    public record Bereik(Hoeveelheid laagste, Hoeveelheid hoogste, boolean ookGeen) {
        public boolean contains(Parameterwaarde waarde) {
            if (waarde instanceof Hoeveelheid hoeveelheid) {
                int aantal = Maat.count(hoeveelheid);
                return aantal >= Maat.count(laagste) && aantal <= Maat.count(hoogste);
            }
            return waarde instanceof Geen && ookGeen;
        }

        @Override
        public String toString() {
            return "tussen " + laagste.aantal() + " en " + hoogste.tekst() + (ookGeen ? " of geen" : "");
        }
    }
}

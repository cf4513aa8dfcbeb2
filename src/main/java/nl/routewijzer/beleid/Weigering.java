package nl.routewijzer.beleid;

import java.time.OffsetDateTime;
import java.util.List;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Probleem;
import org.jspecify.annotations.Nullable;

/**
 * An area whose files are not taken into use as they are now. A region is refused together with its municipalities; when the
 * country is, nothing is taken into use at all.
 *
 * @param naam of the area as a person knows it; empty for landelijk
 * @param sinds when the policy came in force that it keeps; {@code null} when it has none and is not there yet
 * @param problemen why; never empty
 */
public record Weigering(
        Gebied gebied, String naam, @Nullable OffsetDateTime sinds, List<Probleem> problemen) {

    public Weigering {
        problemen = List.copyOf(problemen);
    }

    /** Whether the policy of this municipality is not what its files now say. */
    public boolean concerns(Gemeente gemeente) {
        return gebied.laag() == Laag.LANDELIJK
                || gebied.equals(Gebied.regio(gemeente.regio()))
                || gebied.equals(Gebied.gemeente(gemeente.sleutel()));
    }
}

package nl.routewijzer.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.beleid.Weigering;
import nl.routewijzer.regels.Probleem;
import org.jspecify.annotations.Nullable;

/**
 * An area whose files are not in use as they are now.
 *
 * @param laag who answers for them: {@code landelijk} means that nothing is taken into use, {@code regio} that its
 *     municipalities keep what they had too
 * @param gebied key of the region or municipality; empty for landelijk
 * @param sinds when the policy came in force that it keeps; {@code null} when it has none and is not there yet
 */
public record Weigeringsweergave(
        String laag, String gebied, String naam, @Nullable OffsetDateTime sinds, List<Probleem> problemen) {

    static Weigeringsweergave of(Weigering weigering) {
        OffsetDateTime sinds = weigering.sinds();
        return new Weigeringsweergave(
                weigering.gebied().laag().naam(),
                weigering.gebied().sleutel(),
                weigering.naam(),
                sinds == null ? null : sinds.atZoneSameInstant(Balie.AMSTERDAM).toOffsetDateTime(),
                weigering.problemen());
    }
}

package nl.routewijzer.advies;

import java.util.Optional;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Loket;
import nl.routewijzer.regels.Tabelsoort;
import org.jspecify.annotations.Nullable;

/**
 * The next step of a candidate and who takes it, by code.
 *
 * @param loket {@code null} where no policy tells who takes a step that was not advised
 */
public record Vervolgstap(
        String uitkomst, @Nullable String loket, @Nullable String functie) {

    /** The step that was advised. */
    public static Vervolgstap of(Routeadvies advies) {
        return new Vervolgstap(advies.uitkomst(), advies.loket(), advies.functie());
    }

    /**
     * The step that a person decided on: as it was advised, or else with the loket that the policy gives for it.
     *
     * @param beleid the policy that gave the advice; nothing when it can no longer be read
     */
    public static Vervolgstap of(Routeadvies advies, String uitkomst, Optional<Beleid> beleid) {
        if (uitkomst.equals(advies.uitkomst())) {
            return of(advies);
        }
        if (uitkomst.equals(Tabelsoort.DOORVERWIJZING)) {
            return new Vervolgstap(uitkomst, advies.doelgroep().verwijs(), null);
        }
        Optional<Loket> loket = beleid.map(gegeven -> gegeven.loket(uitkomst));
        return new Vervolgstap(
                uitkomst,
                loket.map(Loket::instantie).orElse(null),
                loket.map(Loket::functie).orElse(null));
    }
}

package nl.routewijzer.web.pagina.advies;

import java.util.Map;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells why the consultant's own estimate did not count, where one was given and the policy did not need it. */
@Component
public class Inschatting {
    private static final String COUNTED = "PROFESSIONEEL_OORDEEL";

    private final Teksten teksten;

    Inschatting(Teksten teksten) {
        this.teksten = teksten;
    }

    /**
     * A sentence; {@code null} when there is no estimate, and when it counted.
     *
     * @param profiel its tree
     */
    public @Nullable String of(Map<String, ?> profiel, Routeadvies advies) {
        Object maanden = profiel.get(Veld.PROGNOSE_CONSULENT.pad());
        Routeadvies.Bemiddelbaarheid bemiddelbaarheid = advies.bemiddelbaarheid();
        if (!(maanden instanceof Integer aantal)
                || bemiddelbaarheid != null && COUNTED.equals(bemiddelbaarheid.grond())) {
            return null;
        }
        return teksten.required(
                "inschatting." + (bemiddelbaarheid == null ? "geen" : bemiddelbaarheid.binnenTermijn()),
                teksten.maanden(aantal));
    }
}

package nl.routewijzer.web.pagina.advies;

import java.util.Map;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells why the consultant's own estimate did not count, where one was given and the policy did not need it. */
@Component
public class Inschatting {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
    private static final String COUNTED = "PROFESSIONEEL_OORDEEL";

    private final Teksten teksten;
    private final JsonMapper json;

    Inschatting(Teksten teksten, JsonMapper json) {
        this.teksten = teksten;
        this.json = json;
    }

    /** A sentence; {@code null} when there is no estimate, and when it counted. */
    public @Nullable String of(Dossierstuk stuk, Routeadvies advies) {
        Object maanden = json.readValue(stuk.profiel(), TREE).get(Veld.PROGNOSE_CONSULENT.pad());
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

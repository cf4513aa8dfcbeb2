package nl.routewijzer.web.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.routewijzer.dossier.Dossierstand;
import nl.routewijzer.dossier.Sluitreden;
import org.jspecify.annotations.Nullable;

/**
 * That a dossier was closed or opened, as the API shows it.
 *
 * @param reden why it was closed; {@code null} where it was opened
 * @param advies that opened it; {@code null} else
 */
public record Standweergave(
        int volgnummer,
        OffsetDateTime tijdstip,
        @Nullable Sluitreden reden,
        LocalDate dag,
        @Nullable String regel,
        @Nullable UUID advies) {

    static Standweergave of(Dossierstand stand) {
        return new Standweergave(
                stand.volgnummer(), stand.tijdstip(), stand.reden(), stand.dag(), stand.regel(), stand.advies());
    }
}

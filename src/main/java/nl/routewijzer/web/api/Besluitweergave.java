package nl.routewijzer.web.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.advies.Vervolgstap;
import nl.routewijzer.balie.Besluitsoort;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Intrekking;
import org.jspecify.annotations.Nullable;

/**
 * A besluit as the API shows it.
 *
 * @param herbeoordelen the day on which to look at the candidate again; {@code null} when nobody needs to
 * @param loket of the step that was decided; {@code null} where the policy that gave the advice does not tell
 */
public record Besluitweergave(
        UUID id,
        UUID advies,
        OffsetDateTime tijdstip,
        Besluitsoort besluit,
        String uitkomst,
        List<String> voorzieningen,
        @Nullable String motivatie,
        @Nullable UUID corrigeert,
        @Nullable LocalDate herbeoordelen,
        @Nullable String loket,
        @Nullable String functie,
        @Nullable Intrekking ingetrokken) {

    /** @param stap the step that was decided, with who takes it */
    static Besluitweergave of(Besluit besluit, Vervolgstap stap) {
        return new Besluitweergave(
                besluit.id(),
                besluit.advies(),
                besluit.tijdstip(),
                Besluitsoort.of(besluit.gevolgd()),
                besluit.uitkomst(),
                besluit.voorzieningen(),
                besluit.motivatie(),
                besluit.corrigeert(),
                besluit.herbeoordelen(),
                stap.loket(),
                stap.functie(),
                besluit.ingetrokken());
    }
}

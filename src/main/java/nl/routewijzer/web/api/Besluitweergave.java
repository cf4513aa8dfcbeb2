package nl.routewijzer.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.balie.Besluitsoort;
import nl.routewijzer.dossier.Besluit;
import org.jspecify.annotations.Nullable;

/** A besluit as the API shows it. */
public record Besluitweergave(
        UUID id,
        UUID advies,
        OffsetDateTime tijdstip,
        Besluitsoort besluit,
        String uitkomst,
        List<String> voorzieningen,
        @Nullable String motivatie,
        @Nullable UUID corrigeert) {

    static Besluitweergave of(Besluit besluit) {
        return new Besluitweergave(
                besluit.id(),
                besluit.advies(),
                besluit.tijdstip(),
                Besluitsoort.of(besluit.gevolgd()),
                besluit.uitkomst(),
                besluit.voorzieningen(),
                besluit.motivatie(),
                besluit.corrigeert());
    }
}

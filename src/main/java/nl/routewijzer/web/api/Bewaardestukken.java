package nl.routewijzer.web.api;

import java.util.List;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.web.api.problem.AdviesOnbekend;
import nl.routewijzer.web.api.problem.BesluitOnbekend;
import org.springframework.stereotype.Component;

/** What an address of the API means: the advice or the besluit that is kept. */
@Component
final class Bewaardestukken {
    private final Adviesdossier dossier;
    private final Besluiten besluiten;

    Bewaardestukken(Adviesdossier dossier, Besluiten besluiten) {
        this.dossier = dossier;
        this.besluiten = besluiten;
    }

    /** @throws AdviesOnbekend when there is no such advice */
    Dossierstuk advies(String id) {
        return Uuids.parse(id).flatMap(dossier::find).orElseThrow(AdviesOnbekend::new);
    }

    /**
     * Oldest first.
     *
     * @throws AdviesOnbekend when there is no such advice
     */
    List<Besluit> besluiten(String advies) {
        return besluiten.of(advies(advies).id());
    }

    /**
     * @throws AdviesOnbekend when there is no such advice
     * @throws BesluitOnbekend when there is no such besluit on it
     */
    Besluit besluit(String advies, String id) {
        return besluiten(advies).stream()
                .filter(een -> een.id().toString().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(BesluitOnbekend::new);
    }
}

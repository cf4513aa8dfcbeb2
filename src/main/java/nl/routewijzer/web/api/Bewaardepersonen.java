package nl.routewijzer.web.api;

import java.util.List;
import nl.routewijzer.balie.Dossierbalie;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.web.api.problem.DossierOnbekend;
import nl.routewijzer.web.api.problem.MeerDossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom an address of the API means. */
@Component
final class Bewaardepersonen {
    static final String GEMEENTE = "gemeente";

    private final Dossierbalie balie;

    Bewaardepersonen(Dossierbalie balie) {
        this.balie = balie;
    }

    /**
     * @throws DossierOnbekend when there is nobody
     * @throws MeerDossiers when there is somebody in several regions
     */
    Bekende one(String kenmerk, @Nullable String gemeente) {
        List<Bekende> bekenden = balie.find(kenmerk, gemeente);
        if (bekenden.size() > 1) {
            throw new MeerDossiers(bekenden.stream().map(Bekende::gemeente).toList());
        }
        return bekenden.stream().findFirst().orElseThrow(DossierOnbekend::new);
    }
}

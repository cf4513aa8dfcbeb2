package nl.routewijzer.web.pagina.deel;

import nl.routewijzer.dossier.Dossierstand;
import org.springframework.stereotype.Component;

/** Puts into words that a dossier was closed or opened. */
@Component
public class Sluitwoorden {
    private final Teksten teksten;
    private final Datums datums;

    Sluitwoorden(Teksten teksten, Datums datums) {
        this.teksten = teksten;
        this.datums = datums;
    }

    public String of(Dossierstand stand) {
        String dag = datums.voluit(stand.dag());
        if (stand.reden() != null) {
            return teksten.required(
                    "sluiten.gesloten",
                    dag,
                    teksten.code("SLUITREDEN", stand.reden().name()));
        }
        return teksten.required(stand.advies() == null ? "sluiten.geopend" : "sluiten.geopend.advies", dag);
    }
}

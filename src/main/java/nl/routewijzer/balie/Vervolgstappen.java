package nl.routewijzer.balie;

import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.Vervolgstap;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Dossierstuk;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells which step comes next for a candidate: the one that was decided, or the advised one as long as nothing was. */
@Component
public class Vervolgstappen {
    private final Beleidsarchief archief;
    private final Besluiten besluiten;
    private final JsonMapper json;

    Vervolgstappen(Beleidsarchief archief, Besluiten besluiten, JsonMapper json) {
        this.archief = archief;
        this.besluiten = besluiten;
        this.json = json;
    }

    /** By the besluit in force on the advice. */
    public Vervolgstap of(Dossierstuk stuk, Routeadvies advies) {
        return Besluit.inForce(besluiten.of(stuk.id()))
                .map(besluit -> of(stuk, advies, besluit))
                .orElseGet(() -> Vervolgstap.of(advies));
    }

    /** By one besluit on the advice. */
    public Vervolgstap of(Dossierstuk stuk, Besluit besluit) {
        return of(stuk, json.readValue(stuk.advies(), Routeadvies.class), besluit);
    }

    private Vervolgstap of(Dossierstuk stuk, Routeadvies advies, Besluit besluit) {
        return Vervolgstap.of(advies, besluit.uitkomst(), archief.find(stuk));
    }
}

package nl.routewijzer.web.pagina.documenten;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.balie.Vervolgstappen;
import nl.routewijzer.document.Zaak;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Brieven;
import nl.routewijzer.dossier.Dossierstuk;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes an advice from the dossier with all that belongs to it. */
@Component
class Zaken {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final Adviesdossier dossier;
    private final Besluiten besluiten;
    private final Brieven brieven;
    private final Vervolgstappen vervolgstappen;
    private final JsonMapper json;

    Zaken(Adviesdossier dossier, Besluiten besluiten, Brieven brieven, Vervolgstappen vervolgstappen, JsonMapper json) {
        this.dossier = dossier;
        this.besluiten = besluiten;
        this.brieven = brieven;
        this.vervolgstappen = vervolgstappen;
        this.json = json;
    }

    /** @throws NoSuchElementException when there is no such advice */
    Zaak find(UUID id) {
        Dossierstuk stuk = dossier.find(id).orElseThrow(() -> new NoSuchElementException("no advice " + id));
        Routeadvies advies = json.readValue(stuk.advies(), Routeadvies.class);
        return new Zaak(
                stuk,
                advies,
                json.readValue(stuk.profiel(), TREE),
                besluiten.of(id),
                vervolgstappen.of(stuk, advies),
                brieven.last(id).orElse(null));
    }
}

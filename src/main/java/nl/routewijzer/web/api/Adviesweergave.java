package nl.routewijzer.web.api;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.GegevenAdvies;
import nl.routewijzer.dossier.Dossierstuk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes an advice as the contract shows it: id and tijdstip first, then the parts of the advice. */
@Component
final class Adviesweergave {
    private final JsonMapper json;

    Adviesweergave(JsonMapper json) {
        this.json = json;
    }

    JsonNode given(GegevenAdvies gegeven) {
        return node(gegeven.id(), gegeven.tijdstip(), json.valueToTree(gegeven.advies()));
    }

    /** An advice that was not stored has no id and no tijdstip. */
    JsonNode tried(Routeadvies advies) {
        return node(null, null, json.valueToTree(advies));
    }

    /** @param uitleg the parts that were asked for, by name */
    JsonNode explained(Routeadvies advies, Map<String, Object> uitleg) {
        ObjectNode node = node(null, null, json.valueToTree(advies));
        node.set("uitleg", json.valueToTree(uitleg));
        return node;
    }

    /** The advice exactly as it was stored. */
    JsonNode stored(Dossierstuk stuk) {
        return storedTree(stuk);
    }

    /** The same with the profile, and since when and why it is withdrawn when it is. */
    JsonNode storedWithProfiel(Dossierstuk stuk) {
        ObjectNode node = storedTree(stuk);
        node.set("profiel", json.readTree(stuk.profiel()));
        if (!stuk.counts()) {
            node.set("ingetrokken", json.valueToTree(stuk.ingetrokken()));
        }
        return node;
    }

    private ObjectNode storedTree(Dossierstuk stuk) {
        OffsetDateTime tijdstip =
                stuk.tijdstip().atZoneSameInstant(Balie.AMSTERDAM).toOffsetDateTime();
        return node(stuk.id(), tijdstip, json.readTree(stuk.advies()));
    }

    private ObjectNode node(@Nullable UUID id, @Nullable OffsetDateTime tijdstip, JsonNode advies) {
        ObjectNode node = json.createObjectNode();
        node.putPOJO("id", id);
        node.putPOJO("tijdstip", tijdstip);
        node.setAll((ObjectNode) advies);
        return node;
    }
}

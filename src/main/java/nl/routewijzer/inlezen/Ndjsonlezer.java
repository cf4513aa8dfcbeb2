package nl.routewijzer.inlezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.inlezen.Caseloadbestand.Rij;
import nl.routewijzer.inlezen.Caseloadbestand.Vorm;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads a profile a line, as JSON. A line that is none, or that names a field twice, is refused alone. */
final class Ndjsonlezer {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final ObjectReader reader;
    private final ObjectReader tolerant;

    Ndjsonlezer(JsonMapper json) {
        this.tolerant = json.readerFor(TREE);
        this.reader = tolerant.with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    Caseloadbestand read(String naam, String tekst) {
        List<Rij> rijen = new ArrayList<>();
        Set<String> kolommen = new LinkedHashSet<>();
        int nummer = 0;
        for (String regel : tekst.lines().toList()) {
            nummer++;
            if (!regel.isBlank()) {
                Rij rij = row(nummer, regel);
                kolommen.addAll(rij.cellen().keySet());
                rijen.add(rij);
            }
        }
        return new Caseloadbestand(naam, Vorm.NDJSON, ',', List.copyOf(kolommen), rijen);
    }

    private Rij row(int nummer, String regel) {
        try {
            Map<String, Object> cellen = new LinkedHashMap<>();
            reader.<Map<String, Object>>readValue(regel).forEach((veld, waarde) -> flatten(veld, waarde, cellen));
            return new Rij(nummer, cellen, "");
        } catch (JacksonException unreadable) {
            return new Rij(
                    nummer,
                    Map.of(),
                    isReadable(regel)
                            ? "Deze regel noemt een veld twee keer. Laat één van beide staan."
                            : "Deze regel is geen JSON-object.");
        }
    }

    private boolean isReadable(String regel) {
        try {
            tolerant.<Map<String, Object>>readValue(regel);
            return true;
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private static void flatten(String veld, Object waarde, Map<String, Object> cellen) {
        if (waarde instanceof Map<?, ?> tak) {
            tak.forEach((naam, blad) -> flatten(veld + "." + naam, blad, cellen));
        } else if (waarde != null) {
            cellen.put(veld, waarde);
        }
    }
}

package nl.routewijzer.inlezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.inlezen.Caseloadbestand.Rij;
import nl.routewijzer.inlezen.Caseloadbestand.Vorm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads a profile a line, as JSON. A line that is none, that names a field twice or that is too long is refused alone. */
final class Ndjsonlezer {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private static final int LONGEST_LINE = 64 * 1024;
    private static final String GEEN_OBJECT = "Deze regel is geen JSON-object.";

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
        Omvang omvang = new Omvang();
        for (String regel : (Iterable<String>) tekst.lines()::iterator) {
            nummer++;
            if (!regel.isBlank()) {
                Rij rij = row(nummer, regel);
                omvang.add(rij.cellen().size(), regel.length());
                kolommen.addAll(rij.cellen().keySet());
                Omvang.check(kolommen);
                rijen.add(rij);
            }
        }
        return new Caseloadbestand(naam, Vorm.NDJSON, ',', List.copyOf(kolommen), rijen);
    }

    private Rij row(int nummer, String regel) {
        if (regel.length() > LONGEST_LINE) {
            return refused(
                    nummer, "Deze regel heeft " + regel.length() + " tekens. Het mogen er hoogstens 65.536 zijn.");
        }
        try {
            Map<String, Object> tree = reader.readValue(regel);
            if (tree == null) {
                return refused(nummer, GEEN_OBJECT);
            } else if (isInfinite(tree)) {
                return refused(nummer, "Deze regel noemt een getal dat te groot is om te lezen.");
            }
            Map<String, Object> cellen = new LinkedHashMap<>();
            tree.forEach((veld, waarde) -> flatten(veld, waarde, cellen));
            return new Rij(nummer, cellen, "");
        } catch (JacksonException unreadable) {
            return refused(
                    nummer,
                    isReadable(regel) ? "Deze regel noemt een veld twee keer. Laat één van beide staan." : GEEN_OBJECT);
        }
    }

    private static boolean isInfinite(@Nullable Object waarde) {
        if (waarde instanceof Map<?, ?> tak) {
            return tak.values().stream().anyMatch(Ndjsonlezer::isInfinite);
        } else if (waarde instanceof List<?> lijst) {
            return lijst.stream().anyMatch(Ndjsonlezer::isInfinite);
        }
        return waarde instanceof Double getal && getal.isInfinite();
    }

    private static Rij refused(int nummer, String fout) {
        return new Rij(nummer, Map.of(), fout);
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
        if (waarde instanceof Map<?, ?> tak && veld.length() <= Omvang.LONGEST_NAME) {
            tak.forEach((naam, blad) -> flatten(veld + "." + naam, blad, cellen));
        } else if (waarde != null) {
            cellen.put(veld, waarde);
        }
    }
}

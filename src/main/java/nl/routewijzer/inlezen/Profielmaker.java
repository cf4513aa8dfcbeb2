package nl.routewijzer.inlezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a profile from the cells of a line. */
final class Profielmaker {
    private final Map<String, String> keuze;
    private final Eigenkolommen eigen;

    /** @param keuze path by column */
    Profielmaker(Map<String, String> keuze, Eigenkolommen eigen) {
        this.keuze = keuze;
        this.eigen = eigen;
    }

    Map<String, Object> tree(Map<String, Object> cellen) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Map<Integer, Map<String, Object>> geschiedenis = new TreeMap<>();
        cellen.forEach((kolom, cel) ->
                Doelveld.at(keuze.getOrDefault(kolom, "")).ifPresent(doel -> fill(doel, cel, tree, geschiedenis)));
        if (!geschiedenis.isEmpty()) {
            tree.put(Kandidaatprofiel.EERDERE_VOORZIENINGEN, new ArrayList<>(geschiedenis.values()));
        }
        fillEigen(cellen, tree);
        return tree;
    }

    /** After everything else: what is asked hangs on the municipality of the line. */
    private void fillEigen(Map<String, Object> cellen, Map<String, Object> tree) {
        cellen.forEach((kolom, cel) -> {
            String pad = keuze.getOrDefault(kolom, "");
            if (Eigenfeit.isPad(pad)) {
                put(tree, pad, eigen.read(pad, cel, tree));
            }
        });
    }

    private static void fill(
            Doelveld doel, Object cel, Map<String, Object> tree, Map<Integer, Map<String, Object>> geschiedenis) {
        Veld veld = doel.veld();
        if (veld != null) {
            put(tree, veld.pad(), Celwaarde.read(veld.type(), key(veld, cel)));
        } else if (doel.rij().isPresent()) {
            geschiedenis
                    .computeIfAbsent(doel.rij().get(), rij -> new LinkedHashMap<>())
                    .put(doel.deel(), part(doel.deel(), String.valueOf(cel)));
        } else {
            tree.put(doel.pad(), cel);
        }
    }

    /** A municipality may be written as it is called. */
    private static Object key(Veld veld, Object cel) {
        return veld == Veld.GEMEENTE
                ? String.valueOf(cel).strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", "-")
                : cel;
    }

    private static String part(String deel, String tekst) {
        return switch (deel) {
            case "voorziening" -> Celwaarde.plain(tekst);
            case "resultaat" -> Celwaarde.code(Codelijst.RESULTAAT, tekst).orElse(tekst);
            default -> Celwaarde.date(tekst);
        };
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, String pad, @Nullable Object waarde) {
        if (waarde == null) {
            return;
        }
        int punt = pad.indexOf('.');
        Map<String, Object> tak = punt < 0
                ? tree
                : (Map<String, Object>)
                        tree.computeIfAbsent(pad.substring(0, punt), naam -> new LinkedHashMap<String, Object>());
        tak.put(pad.substring(punt + 1), waarde);
    }
}

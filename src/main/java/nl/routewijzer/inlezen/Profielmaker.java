package nl.routewijzer.inlezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a profile from the cells of a line. */
final class Profielmaker {
    private final Inleeskeuze keuze;
    private final Celwaarde celwaarde;
    private final Eigenkolommen eigen;

    Profielmaker(Inleeskeuze keuze, Inleeswoorden woorden) {
        this.keuze = keuze;
        this.celwaarde = new Celwaarde(woorden);
        this.eigen = woorden.eigen();
    }

    Map<String, Object> tree(Map<String, Object> cellen) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Map<Integer, Map<String, Object>> geschiedenis = new TreeMap<>();
        cellen.forEach((kolom, cel) -> Doelveld.at(keuze.pad(kolom))
                .ifPresent(doel -> fill(doel, keuze.meant(kolom, cel), tree, geschiedenis)));
        if (!geschiedenis.isEmpty()) {
            tree.put(Kandidaatprofiel.EERDERE_VOORZIENINGEN, new ArrayList<>(geschiedenis.values()));
        }
        fillEigen(cellen, tree);
        return tree;
    }

    /** After everything else: what is asked hangs on the municipality of the line. */
    private void fillEigen(Map<String, Object> cellen, Map<String, Object> tree) {
        cellen.forEach((kolom, cel) -> {
            String pad = keuze.pad(kolom);
            if (Eigenfeit.isPad(pad)) {
                put(tree, pad, eigen.read(pad, keuze.meant(kolom, cel), tree));
            }
        });
    }

    private void fill(
            Doelveld doel, Object cel, Map<String, Object> tree, Map<Integer, Map<String, Object>> geschiedenis) {
        Object waarde = celwaarde.read(doel, cel);
        if (doel.rij().isEmpty()) {
            put(tree, doel.pad(), waarde);
        } else if (waarde != null) {
            geschiedenis
                    .computeIfAbsent(doel.rij().get(), rij -> new LinkedHashMap<>())
                    .put(doel.deel(), waarde);
        }
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

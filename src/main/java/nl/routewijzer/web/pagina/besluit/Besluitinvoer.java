package nl.routewijzer.web.pagina.besluit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.balie.Besluitsoort;
import nl.routewijzer.web.pagina.deel.Datums;
import org.springframework.util.MultiValueMap;

/** What stands in the form of a besluit, by the name of the control. */
record Besluitinvoer(
        String besluit,
        String uitkomst,
        List<String> voorzieningen,
        String motivatie,
        String corrigeert,
        String herbeoordelen) {

    static Besluitinvoer posted(MultiValueMap<String, String> parameters) {
        return new Besluitinvoer(
                first(parameters, "besluit.besluit"),
                first(parameters, "besluit.uitkomst"),
                parameters.getOrDefault("besluit.voorzieningen", List.of()),
                first(parameters, "besluit.motivatie"),
                first(parameters, "besluit.corrigeert"),
                first(parameters, "besluit.herbeoordelen"));
    }

    /**
     * The besluit as the desk reads it. Who follows the advice and left the controls of a deviation as they were, did not
     * deviate: these were only filled in beforehand.
     */
    Map<String, Object> tree(Besluitinvoer vooraf) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "besluit", besluit);
        if (!besluit.equals(Besluitsoort.VOLGEN.name()) || !isSameChoice(vooraf)) {
            put(tree, "uitkomst", uitkomst);
            tree.put("voorzieningen", voorzieningen);
        }
        put(tree, "motivatie", motivatie);
        put(tree, "corrigeert", corrigeert);
        put(tree, "herbeoordelen", Datums.toIso(herbeoordelen.strip()));
        return tree;
    }

    private boolean isSameChoice(Besluitinvoer ander) {
        return uitkomst.equals(ander.uitkomst) && Set.copyOf(voorzieningen).equals(Set.copyOf(ander.voorzieningen));
    }

    private static void put(Map<String, Object> tree, String naam, String waarde) {
        if (!waarde.isBlank()) {
            tree.put(naam, waarde);
        }
    }

    private static String first(MultiValueMap<String, String> parameters, String naam) {
        String waarde = parameters.getFirst(naam);
        return waarde == null ? "" : waarde;
    }
}

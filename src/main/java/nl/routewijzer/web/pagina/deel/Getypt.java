package nl.routewijzer.web.pagina.deel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was typed in a form, by the name of the field. */
public final class Getypt {
    private Getypt() {}

    /** What was posted of the fields of a form. */
    public static Map<String, String> of(Map<String, String> parameters, Collection<String> velden) {
        Map<String, String> getypt = new LinkedHashMap<>(parameters);
        getypt.keySet().retainAll(velden);
        return getypt;
    }

    /**
     * As the desk reads it: an empty field is an absent one.
     *
     * @param dag the field that holds a day
     */
    public static Map<String, String> tree(Map<String, String> getypt, String dag) {
        Map<String, String> tree = new LinkedHashMap<>(getypt);
        tree.computeIfPresent(dag, (naam, waarde) -> Datums.toIso(waarde.strip()));
        tree.values().removeIf(String::isBlank);
        return tree;
    }
}

package nl.routewijzer.demo;

import static nl.routewijzer.profiel.Kandidaatprofiel.EERDERE_VOORZIENINGEN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;

/** Turns the facts that were drawn into a profile; facts that are no field of it are left out. */
final class Demoprofiel {
    /** The fact that names an earlier voorziening; those with its name and a dot before them describe it. */
    static final String VOORZIENING = "voorziening";

    private static final String JA = "ja";

    private Demoprofiel() {}

    /** The tree that {@link nl.routewijzer.profiel.ProfielReader} takes. */
    static Map<String, Object> tree(Map<String, String> feiten) {
        Map<String, Object> tree = new LinkedHashMap<>();
        feiten.forEach((pad, tekst) -> Veld.atPath(pad).ifPresent(veld -> put(tree, veld, waarde(veld, tekst))));
        if (feiten.containsKey(VOORZIENING)) {
            tree.put(EERDERE_VOORZIENINGEN, List.of(voorziening(feiten)));
        }
        return tree;
    }

    private static Map<String, String> voorziening(Map<String, String> feiten) {
        Map<String, String> rij = new LinkedHashMap<>();
        Stream.of("", ".start", ".eind", ".resultaat")
                .map(deel -> VOORZIENING + deel)
                .filter(feiten::containsKey)
                .forEach(feit -> rij.put(feit.substring(feit.indexOf('.') + 1), feiten.get(feit)));
        return rij;
    }

    private static Object waarde(Veld veld, String tekst) {
        if (veld.type() instanceof Veldtype.JaNee) {
            return tekst.equals(JA);
        }
        return veld.type() instanceof Veldtype.Getal ? (Object) Integer.valueOf(tekst) : tekst;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, Veld veld, Object waarde) {
        boolean inBranch = !veld.naam().equals(veld.pad());
        Map<String, Object> tak = inBranch
                ? (Map<String, Object>) tree.computeIfAbsent(
                        veld.pad().substring(0, veld.pad().indexOf('.')), naam -> new LinkedHashMap<String, Object>())
                : tree;
        tak.put(veld.naam(), waarde);
    }
}

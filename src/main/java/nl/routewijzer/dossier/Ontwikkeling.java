package nl.routewijzer.dossier;

import java.util.List;

/**
 * How somebody came along: the first and the last afstand that was judged, of at least two.
 *
 * @param gemeente the key of the municipality of the last advice
 * @param eerst code of the first afstand
 * @param laatst code of the last afstand
 * @param voorzieningen codes of what was decided before the last of these was judged, by alphabet, each once
 */
public record Ontwikkeling(String gemeente, String eerst, String laatst, List<String> voorzieningen) {

    public Ontwikkeling {
        voorzieningen = voorzieningen.stream().distinct().sorted().toList();
    }
}

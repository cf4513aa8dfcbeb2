package nl.routewijzer.inlezen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routewijzer.profiel.Fout;

/**
 * The lines with one and the same thing wrong.
 *
 * @param regels in the file, from 1
 */
public record Weigeringsgroep(Fout fout, List<Integer> regels) {

    private static final int FIRST_SHOWN = 5;

    /** The first of the lines, as a list. */
    public String eersteRegels() {
        return regels.stream().limit(FIRST_SHOWN).map(String::valueOf).collect(Collectors.joining(", "))
                + (regels.size() > FIRST_SHOWN ? ", …" : "");
    }

    /** The most frequent first. */
    public static List<Weigeringsgroep> of(List<Weigering> weigeringen) {
        Map<Fout, List<Integer>> groepen = new LinkedHashMap<>();
        for (Weigering weigering : weigeringen) {
            for (Fout fout : weigering.fouten()) {
                groepen.computeIfAbsent(fout, nieuw -> new ArrayList<>())
                        .add(weigering.rij().regel());
            }
        }
        return groepen.entrySet().stream()
                .map(groep -> new Weigeringsgroep(groep.getKey(), groep.getValue()))
                .sorted(Comparator.comparing((Weigeringsgroep groep) -> groep.regels.size())
                        .reversed())
                .toList();
    }
}

package nl.routewijzer.inlezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value that stands in a column and is none of those that its field knows.
 *
 * @param pad of the field
 * @param aantal on how many lines it stands
 * @param keuzes what it can stand for: words by code
 */
public record Twijfelwaarde(String kolom, String pad, String waarde, int aantal, Map<String, String> keuzes) {

    /** Every one of a file, in the order of its columns, the most frequent of a column first. */
    static List<Twijfelwaarde> of(Caseloadbestand bestand, Inleeskeuze keuze, Inleeswoorden woorden) {
        Celwaarde celwaarde = new Celwaarde(woorden);
        List<Twijfelwaarde> alle = new ArrayList<>();
        for (String kolom : bestand.kolommen()) {
            Doelveld.at(keuze.pad(kolom)).ifPresent(doel -> {
                Map<String, Integer> vreemd = new LinkedHashMap<>();
                for (Caseloadbestand.Rij rij : bestand.rijen()) {
                    Object cel = rij.cellen().get(kolom);
                    if (cel != null && celwaarde.isStrange(doel, cel)) {
                        vreemd.merge(String.valueOf(cel), 1, Integer::sum);
                    }
                }
                vreemd.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(waarde -> new Twijfelwaarde(
                                kolom, doel.pad(), waarde.getKey(), waarde.getValue(), celwaarde.keuzes(doel)))
                        .forEach(alle::add);
            });
        }
        return alle;
    }
}

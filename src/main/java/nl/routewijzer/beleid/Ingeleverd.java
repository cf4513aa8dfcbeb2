package nl.routewijzer.beleid;

import java.util.List;
import java.util.Map;
import nl.routewijzer.regels.Probleem;

/**
 * Rule files that were handed in.
 *
 * @param bestanden text by path below the rules folder
 * @param problemen files that stand there and could not be read as rule files
 */
public record Ingeleverd(Map<String, String> bestanden, List<Probleem> problemen) {

    public Ingeleverd {
        bestanden = Map.copyOf(bestanden);
        problemen = List.copyOf(problemen);
    }
}

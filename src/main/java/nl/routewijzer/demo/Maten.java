package nl.routewijzer.demo;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The ways in which a figure is taken from the facts of all advices. */
final class Maten {
    private static final double PROCENT = 100;

    private Maten() {}

    /** @throws IllegalArgumentException for an unknown name */
    static ToDoubleFunction<List<Map<String, String>>> of(String naam, Voorwaarden teller, Voorwaarden noemer) {
        return switch (naam) {
            case "AANTAL" -> alle -> among(alle, teller).count();
            case "AANDEEL" ->
                alle -> {
                    List<Map<String, String>> deel = among(alle, noemer).toList();
                    return PROCENT * among(deel, teller).count() / deel.size();
                };
            case "VERHOUDING" ->
                alle -> (double) among(alle, teller).count()
                        / among(alle, noemer).count();
            case "GEMIDDELDE" -> alle -> mean(among(alle, noemer).toList(), teller);
            default -> throw new IllegalArgumentException("'" + naam + "' is no maat");
        };
    }

    private static Stream<Map<String, String>> among(List<Map<String, String>> alle, Voorwaarden voorwaarden) {
        return alle.stream().filter(voorwaarden::hold);
    }

    /** Of the fact that {@code getal} speaks of, where it has a value. */
    private static double mean(List<Map<String, String>> alle, Voorwaarden getal) {
        String feit = getal.alle().get(0).feit();
        return among(alle, getal)
                .mapToInt(feiten -> Integer.parseInt(feiten.getOrDefault(feit, "0")))
                .average()
                .orElse(Double.NaN);
    }
}

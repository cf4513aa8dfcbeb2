package nl.routewijzer.inlezen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routewijzer.rekenblad.Csv;
import nl.routewijzer.rekenblad.Werkmap;
import tools.jackson.databind.json.JsonMapper;

/** The lines that are not in the dossier as they were offered, each with what is wrong: to correct and offer again. */
public final class Weigeringsbestand {
    private static final String MELDING = "melding";

    private Weigeringsbestand() {}

    /** In the form of the file itself. */
    public static byte[] write(Inlezing inlezing, List<Weigering> buiten, JsonMapper json) {
        return switch (inlezing.vorm()) {
            case CSV -> Csv.of(table(inlezing, buiten), inlezing.scheiding()).getBytes(StandardCharsets.UTF_8);
            case XLSX -> Werkmap.of("Geweigerd", table(inlezing, buiten));
            case NDJSON -> ndjson(buiten, json).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static List<List<String>> table(Inlezing inlezing, List<Weigering> buiten) {
        List<String> kolommen = new ArrayList<>(inlezing.kolommen());
        kolommen.remove(MELDING);
        List<List<String>> rijen = new ArrayList<>();
        rijen.add(with(kolommen, MELDING));
        for (Weigering weigering : buiten) {
            rijen.add(with(
                    kolommen.stream()
                            .map(kolom -> weigering
                                    .rij()
                                    .cellen()
                                    .getOrDefault(kolom, "")
                                    .toString())
                            .toList(),
                    weigering.melding()));
        }
        return rijen;
    }

    private static List<String> with(List<String> cellen, String laatste) {
        List<String> rij = new ArrayList<>(cellen);
        rij.add(laatste);
        return rij;
    }

    private static String ndjson(List<Weigering> buiten, JsonMapper json) {
        return buiten.stream()
                .map(weigering -> {
                    Map<String, Object> regel =
                            new LinkedHashMap<>(weigering.rij().cellen());
                    regel.put(MELDING, weigering.melding());
                    return json.writeValueAsString(regel) + "\n";
                })
                .collect(Collectors.joining());
    }
}

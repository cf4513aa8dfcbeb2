package nl.routewijzer.inlezen;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The refused lines as they were offered, each with what is wrong: to correct and offer again. */
public final class Weigeringsbestand {
    private static final String MELDING = "melding";
    private static final String NIET_BEREIKT = "Deze regel is nog niet ingelezen.";

    private Weigeringsbestand() {}

    /** In the form of the file itself. */
    public static String write(Inlezing inlezing, JsonMapper json) {
        return inlezing.bestand().vorm() == Caseloadbestand.Vorm.CSV ? csv(inlezing) : ndjson(inlezing, json);
    }

    private static String csv(Inlezing inlezing) {
        Caseloadbestand bestand = inlezing.bestand();
        List<String> kolommen = new ArrayList<>(bestand.kolommen());
        kolommen.remove(MELDING);
        StringWriter tekst = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().fieldSeparator(bestand.scheiding()).build(tekst)) {
            writer.writeRecord(with(kolommen, MELDING));
            refused(inlezing)
                    .forEach((rij, melding) -> writer.writeRecord(with(
                            kolommen.stream()
                                    .map(kolom -> rij.cellen().getOrDefault(kolom, ""))
                                    .map(cel -> Veiligecel.write(cel.toString()))
                                    .toList(),
                            Veiligecel.write(melding))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tekst.toString();
    }

    /** Every line that is not in the dossier, and why. */
    private static Map<Caseloadbestand.Rij, String> refused(Inlezing inlezing) {
        Map<Caseloadbestand.Rij, String> geweigerd = new LinkedHashMap<>();
        inlezing.geweigerd().forEach(weigering -> geweigerd.put(weigering.rij(), weigering.melding()));
        inlezing.nietBereikt().forEach(rij -> geweigerd.put(rij, NIET_BEREIKT));
        return geweigerd;
    }

    private static List<String> with(List<String> cellen, String laatste) {
        List<String> rij = new ArrayList<>(cellen);
        rij.add(laatste);
        return rij;
    }

    private static String ndjson(Inlezing inlezing, JsonMapper json) {
        return inlezing.geweigerd().stream()
                .map(weigering -> {
                    Map<String, Object> regel =
                            new LinkedHashMap<>(weigering.rij().cellen());
                    regel.put(MELDING, weigering.melding());
                    return json.writeValueAsString(regel) + "\n";
                })
                .collect(Collectors.joining());
    }
}

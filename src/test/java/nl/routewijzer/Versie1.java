package nl.routewijzer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import nl.routewijzer.dossier.Persoon;
import org.springframework.jdbc.core.JdbcOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dossier that version 1 of the policy left behind, row by row as its database held it. Never made again: the software
 * and the policy that made it are gone.
 *
 * @param beleid the text of each version by its hash
 * @param rijen of every other table, each with the name of its table, in the order in which they can be stored
 */
record Versie1(Map<String, String> beleid, List<Rij> rijen) {
    private static final String BESTAND = "/nl/routewijzer/dossier/versie1.ndjson.gz";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Text by column. */
    record Rij(String tabel, Map<String, String> waarden) {

        String value(String kolom) {
            return Objects.requireNonNull(waarden.get(kolom));
        }
    }

    static Versie1 read() {
        Map<String, String> bestanden = new HashMap<>();
        Map<String, String> beleid = new LinkedHashMap<>();
        List<Rij> rijen = new ArrayList<>();
        for (JsonNode regel : lines()) {
            if (regel.has("bestand")) {
                bestanden.put(
                        regel.path("bestand").asString(), regel.path("tekst").asString());
            } else if (regel.has("versie")) {
                beleid.put(regel.path("versie").asString(), text(regel.path("bestanden"), bestanden));
            } else {
                rijen.add(new Rij(regel.path("tabel").asString(), values(regel.path("rij"))));
            }
        }
        return new Versie1(beleid, rijen);
    }

    /** The advices, oldest first. */
    List<Rij> adviezen() {
        return rijen.stream().filter(rij -> rij.tabel().equals("routeadvies")).toList();
    }

    /** Puts it in the database of a service that has just started. */
    void store(JdbcOperations jdbc) {
        beleid.forEach(
                (hash, tekst) -> jdbc.update("INSERT INTO beleidsversie (hash, tekst) VALUES (?, ?)", hash, tekst));
        Set<List<String>> bekend = new HashSet<>();
        Map<String, String> gemeenten = new HashMap<>();
        for (Rij rij : rijen) {
            if (rij.tabel().equals("routeadvies")) {
                identify(rij, bekend, jdbc);
                gemeenten.put(rij.value("id"), rij.value("gemeente"));
            }
            String eigenaar = rij.waarden().getOrDefault("advies", rij.waarden().get("besluit"));
            rij.waarden().computeIfAbsent("gemeente", nieuw -> gemeenten.get(eigenaar));
            gemeenten.putIfAbsent(String.valueOf(rij.waarden().get("id")), rij.value("gemeente"));
            List<String> kolommen = List.copyOf(rij.waarden().keySet());
            jdbc.update(
                    "INSERT INTO " + rij.tabel() + " (" + String.join(", ", kolommen) + ") VALUES ("
                            + "?, ".repeat(kolommen.size() - 1) + "?)",
                    kolommen.stream().map(rij.waarden()::get).toArray());
        }
    }

    /** Adds to a row whom it is about, which was not kept then. */
    private static void identify(Rij rij, Set<List<String>> bekend, JdbcOperations jdbc) {
        String gebied = Regelmap.register().streek(rij.value("gemeente")).pad();
        Persoon persoon = Persoon.of(gebied, rij.value("kenmerk"));
        String geboortedatum =
                JSON.readTree(rij.value("profiel")).path("geboortedatum").asString();
        if (bekend.add(List.of(persoon.gebied(), persoon.sleutel(), rij.value("gemeente")))) {
            jdbc.update(
                    "INSERT INTO persoon (gebied, sleutel, gemeente, kenmerk, geboortedatum) VALUES (?, ?, ?, ?, ?)",
                    persoon.gebied(),
                    persoon.sleutel(),
                    rij.value("gemeente"),
                    rij.value("kenmerk"),
                    geboortedatum);
        }
        rij.waarden().put("gebied", persoon.gebied());
        rij.waarden().put("sleutel", persoon.sleutel());
        rij.waarden().put("geboortedatum", geboortedatum);
    }

    /** One policy as it was stored: each file under a line with its path and its length. */
    private static String text(JsonNode paden, Map<String, String> bestanden) {
        StringBuilder tekst = new StringBuilder();
        for (JsonNode pad : paden) {
            String bestand = Objects.requireNonNull(bestanden.get(pad.asString()));
            tekst.append("=== %s %d\n%s\n".formatted(pad.asString(), bestand.length(), bestand));
        }
        return tekst.toString();
    }

    private static Map<String, String> values(JsonNode rij) {
        Map<String, String> waarden = new LinkedHashMap<>();
        rij.propertyStream()
                .filter(kolom -> !kolom.getValue().isNull())
                .forEach(kolom -> waarden.put(kolom.getKey(), kolom.getValue().asString()));
        return waarden;
    }

    private static List<JsonNode> lines() {
        try (InputStream stream = Objects.requireNonNull(Versie1.class.getResourceAsStream(BESTAND));
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
            return reader.lines().map(JSON::readTree).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

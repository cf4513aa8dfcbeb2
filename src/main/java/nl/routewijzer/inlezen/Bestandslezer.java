package nl.routewijzer.inlezen;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.inlezen.BestandGeweigerd.Reden;
import nl.routewijzer.inlezen.Caseloadbestand.Rij;
import nl.routewijzer.inlezen.Caseloadbestand.Vorm;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a CSV with semicolons, commas or tabs, or an ndjson; in UTF-8, or as spreadsheets of old wrote it. */
final class Bestandslezer {
    private static final Charset SPREADSHEET = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_LINES = 100_000;
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final JsonMapper json;

    Bestandslezer(JsonMapper json) {
        this.json = json;
    }

    /** @throws BestandGeweigerd when there is nothing in it to read */
    Caseloadbestand read(String naam, byte[] inhoud) {
        String tekst = decode(inhoud).replaceFirst("^" + BYTE_ORDER_MARK, "");
        if (tekst.isBlank()) {
            throw new BestandGeweigerd(Reden.LEEG);
        }
        Caseloadbestand bestand = tekst.stripLeading().startsWith("{") ? ndjson(naam, tekst) : csv(naam, tekst);
        if (bestand.rijen().isEmpty()) {
            throw new BestandGeweigerd(Reden.GEEN_REGELS);
        } else if (bestand.rijen().size() > MOST_LINES) {
            throw new BestandGeweigerd(Reden.TE_VEEL_REGELS);
        }
        return bestand;
    }

    private static String decode(byte[] inhoud) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
        } catch (CharacterCodingException spreadsheet) {
            return new String(inhoud, SPREADSHEET);
        }
    }

    private static Caseloadbestand csv(String naam, String tekst) {
        String kop = tekst.lines().findFirst().orElse("");
        char scheiding = Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        teken -> kop.chars().filter(letter -> letter == teken).count()))
                .orElse(';');
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(scheiding)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(tekst)) {
            List<CsvRecord> regels = reader.stream().toList();
            List<String> kolommen = columns(regels.get(0));
            return new Caseloadbestand(
                    naam,
                    Vorm.CSV,
                    scheiding,
                    kolommen,
                    regels.stream().skip(1).map(regel -> row(regel, kolommen)).toList());
        } catch (CsvParseException unreadable) {
            throw new BestandGeweigerd(Reden.GEEN_KOLOMMEN);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static List<String> columns(CsvRecord kop) {
        List<String> kolommen = kop.getFields().stream().map(String::strip).toList();
        if (kolommen.size() < 2) {
            throw new BestandGeweigerd(Reden.GEEN_KOLOMMEN);
        } else if (new HashSet<>(kolommen).size() < kolommen.size()) {
            throw new BestandGeweigerd(Reden.DUBBELE_KOLOM);
        }
        return kolommen;
    }

    private static Rij row(CsvRecord regel, List<String> kolommen) {
        Map<String, Object> cellen = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(kolommen.size(), regel.getFieldCount()); i++) {
            String cel = Veiligecel.read(regel.getField(i).strip());
            if (!cel.isEmpty()) {
                cellen.put(kolommen.get(i), cel);
            }
        }
        String fout = regel.getFieldCount() > kolommen.size()
                ? "Deze regel heeft " + regel.getFieldCount() + " cellen, meer dan er kolommen zijn (" + kolommen.size()
                        + ")."
                : "";
        return new Rij((int) regel.getStartingLineNumber(), cellen, fout);
    }

    private Caseloadbestand ndjson(String naam, String tekst) {
        List<Rij> rijen = new ArrayList<>();
        Set<String> kolommen = new LinkedHashSet<>();
        int nummer = 0;
        for (String regel : tekst.lines().toList()) {
            nummer++;
            if (!regel.isBlank()) {
                Rij rij = row(nummer, regel);
                kolommen.addAll(rij.cellen().keySet());
                rijen.add(rij);
            }
        }
        return new Caseloadbestand(naam, Vorm.NDJSON, ',', List.copyOf(kolommen), rijen);
    }

    private Rij row(int nummer, String regel) {
        try {
            Map<String, Object> cellen = new LinkedHashMap<>();
            json.readValue(regel, TREE).forEach((veld, waarde) -> flatten(veld, waarde, cellen));
            return new Rij(nummer, cellen, "");
        } catch (JacksonException unreadable) {
            return new Rij(nummer, Map.of(), "Deze regel is geen JSON-object.");
        }
    }

    private static void flatten(String veld, Object waarde, Map<String, Object> cellen) {
        if (waarde instanceof Map<?, ?> tak) {
            tak.forEach((naam, blad) -> flatten(veld + "." + naam, blad, cellen));
        } else if (waarde != null) {
            cellen.put(veld, waarde);
        }
    }
}

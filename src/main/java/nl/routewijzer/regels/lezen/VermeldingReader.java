package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.taal.Suggestie;
import nl.routewijzer.regels.taal.Vorm;
import nl.routewijzer.regels.taal.Vormen;

/** Reads the lines by which a declaration says its bron, its validity and whether it is closed. */
final class VermeldingReader {
    private static final String BRON = "bron: ";
    private static final String VAST = Vormen.VAST.sjabloon();

    private final LineReader reader;
    private final Line header;
    private final Set<String> seen = new HashSet<>();
    private String bron = "";
    private boolean aanname;
    private boolean vast;
    private Geldigheid geldigheid = Geldigheid.ALTIJD;

    VermeldingReader(LineReader reader, Line header) {
        this.reader = reader;
        this.header = header;
    }

    /** Reads all indented lines below the header: there can be no others. */
    void readAll() {
        for (Line line = reader.takeIndented(); line != null; line = reader.takeIndented()) {
            if (!read(line)) {
                refuse(line, List.of());
            }
        }
    }

    /** Whether the line was one of these. */
    boolean read(Line line) {
        String woord = line.tekst().split("[ :]", 2)[0];
        boolean known = readKnown(line);
        if (known && !seen.add(woord)) {
            reader.problem(
                    line,
                    "\"" + woord
                            + "\" staat er al. Een regel met \"geldig\" kan begin en eind samen noemen: geldig van … tot …");
        }
        return known;
    }

    private boolean readKnown(Line line) {
        if (line.tekst().startsWith(BRON)) {
            bron = line.tekst().substring(BRON.length()).strip();
            aanname |= bron.equals(Vermelding.AANNAME);
        } else if (line.tekst().equals(Vermelding.AANNAME)) {
            aanname = true;
        } else if (line.tekst().equals(VAST)) {
            vast = true;
        } else {
            return readGeldigheid(line);
        }
        return true;
    }

    /** Notes that a line is none of these nor of the others that may stand here. */
    void refuse(Line line, List<Vorm> others) {
        List<Vorm> allowed = new ArrayList<>(Vormen.VERMELDINGEN);
        allowed.addAll(others);
        reader.problem(
                line,
                0,
                new Leesfout(
                        0,
                        () -> "Deze regel ken ik hier niet: \"" + line.tekst() + "\". "
                                + Suggestie.advice(line.tekst(), allowed)
                                        .orElseGet(() -> "Hier kan staan, bijvoorbeeld: "
                                                + allowed.stream()
                                                        .map(Vorm::voorbeeld)
                                                        .collect(Collectors.joining("; "))
                                                + ".")));
    }

    /** What was read; a missing bron is a problem. */
    Vermelding finish() {
        if (bron.isEmpty()) {
            reader.problem(
                    header, "Noem de bron op een eigen regel, bijvoorbeeld \"bron: 001 §3.1.1\" of \"bron: aanname\".");
        }
        return new Vermelding(bron, aanname, vast, geldigheid, reader.plaats(header));
    }

    private boolean readGeldigheid(Line line) {
        Matcher matcher = GeldigheidReader.GELDIG.matcher(line.tekst());
        if (!matcher.matches()) {
            return false;
        }
        geldigheid = GeldigheidReader.read(reader, line, matcher, 1);
        return true;
    }
}

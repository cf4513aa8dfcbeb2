package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.taal.Suggestie;
import nl.routewijzer.regels.taal.Vermeldingen;
import nl.routewijzer.regels.taal.Vorm;

/** Reads the lines by which a declaration says its bron, its validity and whether it is closed. */
final class VermeldingReader implements Vermeldingen.Listener {
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
        boolean known = reader.tell(line, Vermeldingen.ALLE, this);
        String woord = line.tekst().split("[ :]", 2)[0];
        if (known && !seen.add(woord)) {
            reader.problem(
                    line,
                    "\"" + woord
                            + "\" staat er al. Een regel met \"geldig\" kan begin en eind samen noemen: geldig van … tot …");
        }
        return known;
    }

    @Override
    public void bron(String nieuw) {
        bron = nieuw;
        aanname |= nieuw.equals(Vermelding.AANNAME);
    }

    @Override
    public void aanname() {
        aanname = true;
    }

    @Override
    public void vast() {
        vast = true;
    }

    @Override
    public void geldig(Geldigheid dagen) {
        geldigheid = dagen;
    }

    /** Notes that a line is none of these nor of the others that may stand here. */
    void refuse(Line line, List<Vorm> others) {
        List<Vorm> allowed = new ArrayList<>(Vermeldingen.ALLE.vormen());
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
}

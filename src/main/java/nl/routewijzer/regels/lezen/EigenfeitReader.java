package nl.routewijzer.regels.lezen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.taal.Vormen;
import org.jspecify.annotations.Nullable;

/** Reads a fact that a region or municipality itself asks: its name, its text, and its choices where it has any. */
final class EigenfeitReader {
    static final String WOORD = "feit";

    private static final Pattern KOP = Pattern.compile("feit ([A-Z][A-Z0-9_]{0,59}) \"([^\"]+)\"");
    private static final Pattern KEUZE = Pattern.compile("keuze ([A-Z][A-Z0-9_]{0,59}) \"([^\"]+)\"");

    private final LineReader reader;
    private final Line header;
    private final VermeldingReader vermelding;
    private final Map<String, String> keuzes = new LinkedHashMap<>();
    private int genoemd;

    private EigenfeitReader(LineReader reader, Line header) {
        this.reader = reader;
        this.header = header;
        this.vermelding = new VermeldingReader(reader, header);
    }

    /** @return {@code null} when it has no readable name */
    static Verklaring.@Nullable EigenFeit read(LineReader reader, Line header) {
        return new EigenfeitReader(reader, header).read();
    }

    private Verklaring.@Nullable EigenFeit read() {
        Matcher kop = KOP.matcher(header.tekst());
        if (!kop.matches()) {
            reader.problem(
                    header,
                    "Schrijf een eigen feit met een naam in hoofdletters en de vraag erachter: feit EIGEN_FEIT \"De kandidaat"
                            + " heeft een fiets\"");
        }
        for (Line line = reader.takeIndented(); line != null; line = reader.takeIndented()) {
            if (line.tekst().startsWith("keuze ")) {
                readKeuze(line);
            } else if (!vermelding.read(line)) {
                vermelding.refuse(line, Vormen.KEUZE_VAN_FEIT);
            }
        }
        if (genoemd == 1) {
            reader.problem(
                    header,
                    "Noem minstens twee keuzes, elk op een eigen regel. Zonder keuzes is het antwoord ja of nee.");
        }
        Vermelding gezegd = vermelding.finish();
        return kop.matches() ? make(kop.group(1), kop.group(2), gezegd) : null;
    }

    private Verklaring.EigenFeit make(String naam, String tekst, Vermelding gezegd) {
        Geldigheid dagen = gezegd.geldigheid();
        return new Verklaring.EigenFeit(
                new Eigenfeit(naam, tekst, keuzes, dagen.vanaf(), dagen.tot()),
                gezegd,
                reader.text(header, reader.taken()));
    }

    private void readKeuze(Line line) {
        genoemd++;
        Matcher keuze = KEUZE.matcher(line.tekst());
        if (!keuze.matches()) {
            reader.problem(
                    line,
                    "Schrijf een keuze met een code in hoofdletters en de woorden erachter: keuze EIGEN_CODE \"met de fiets\"");
        } else if (keuzes.putIfAbsent(keuze.group(1), keuze.group(2)) != null) {
            reader.problem(line, "De keuze " + keuze.group(1) + " staat er al. Geef elke keuze een eigen code.");
        }
    }
}

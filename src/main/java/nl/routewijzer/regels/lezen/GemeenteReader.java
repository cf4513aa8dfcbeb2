package nl.routewijzer.regels.lezen;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Verklaring;
import org.jspecify.annotations.Nullable;

/** Reads what stands below a municipality: its region, its days, and which municipalities merged into it. */
final class GemeenteReader {
    private static final Pattern REGIO = Pattern.compile("regio (.+)");
    private static final Pattern OPVOLGER =
            Pattern.compile("opvolger van ([a-z][a-z0-9-]*(?:(?:, | en )[a-z][a-z0-9-]*)*)");

    private final LineReader reader;
    private final Line header;
    private String regio = "";
    private Geldigheid geldigheid = Geldigheid.ALTIJD;
    private List<String> voorgangers = List.of();
    private int wrong;

    private GemeenteReader(LineReader reader, Line header) {
        this.reader = reader;
        this.header = header;
    }

    /** @param kop with key and name in its second and third group */
    static Verklaring.@Nullable Gemeente read(LineReader reader, Line header, Matcher kop) {
        GemeenteReader gemeente = new GemeenteReader(reader, header);
        for (Line line = reader.takeIndented(); line != null; line = reader.takeIndented()) {
            gemeente.read(line);
        }
        return gemeente.finish(kop.group(2), kop.group(3));
    }

    private void read(Line line) {
        Matcher inRegio = REGIO.matcher(line.tekst());
        Matcher geldig = GeldigheidReader.GELDIG.matcher(line.tekst());
        Matcher opvolger = OPVOLGER.matcher(line.tekst());
        if (inRegio.matches()) {
            once(line, regio.isEmpty());
            if (VerklaringReader.isSleutel(reader, line, inRegio, 1)) {
                regio = inRegio.group(1);
            } else {
                wrong++;
            }
        } else if (geldig.matches()) {
            once(line, geldigheid.equals(Geldigheid.ALTIJD));
            geldigheid = GeldigheidReader.read(reader, line, geldig, 1);
        } else if (opvolger.matches()) {
            once(line, voorgangers.isEmpty());
            voorgangers = Arrays.asList(opvolger.group(1).split(", | en ", -1));
        } else {
            wrong++;
            reader.problem(
                    line,
                    "Deze regel ken ik hier niet: \"" + line.tekst()
                            + "\". Onder een gemeente kan staan: regio voorbeeldstreek; geldig vanaf 2028-01-01;"
                            + " geldig tot 2028-01-01; opvolger van voorbeeldstad en voorbeelddorp.");
        }
    }

    private void once(Line line, boolean first) {
        if (!first) {
            reader.problem(
                    line,
                    "\"" + line.tekst().split(" ", 2)[0] + "\" staat er al. Noem de regio, de dagen en de voorgangers"
                            + " elk op één regel, bijvoorbeeld: geldig van 2020-01-01 tot 2028-01-01, of: opvolger van"
                            + " voorbeeldstad en voorbeelddorp.");
        }
    }

    private Verklaring.@Nullable Gemeente finish(String sleutel, String naam) {
        if (regio.isEmpty() && wrong == 0) {
            reader.problem(
                    header, "Zet onder de gemeente bij welke regio zij hoort, bijvoorbeeld: regio voorbeeldstreek");
        }
        return regio.isEmpty()
                ? null
                : new Verklaring.Gemeente(sleutel, naam, regio, geldigheid, voorgangers, reader.plaats(header));
    }
}

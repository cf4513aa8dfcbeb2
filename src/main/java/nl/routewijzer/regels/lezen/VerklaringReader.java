package nl.routewijzer.regels.lezen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.taal.Vormen;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of organisations, regions, municipalities and closed steps. */
final class VerklaringReader {
    private static final Pattern INSTANTIE = Pattern.compile("instantie ([A-Z][A-Z0-9_]*) \"(.+)\"");
    private static final Pattern STREEK = Pattern.compile("(regio|gemeente) (.+?) \"(.+)\"");

    private VerklaringReader() {}

    static @Nullable Verklaring readInstantie(LineReader reader, Line header) {
        Matcher matcher = INSTANTIE.matcher(header.tekst());
        if (!matcher.matches()) {
            reader.problem(header, "Schrijf een instantie als: instantie WERKBEDRIJF \"WerkBedrijf\"");
            return null;
        }
        return new Verklaring.Instantie(matcher.group(1), matcher.group(2), reader.plaats(header));
    }

    static @Nullable Verklaring readStreek(LineReader reader, Line header) {
        Matcher matcher = STREEK.matcher(header.tekst());
        if (!matcher.matches()) {
            reader.problem(header, "Schrijf een regio of gemeente als: gemeente voorbeeldstad \"Voorbeeldstad\"");
            reader.passIndented();
            return null;
        } else if (!isSleutel(reader, header, matcher, 2)) {
            reader.passIndented();
            return null;
        }
        Plaats plaats = reader.plaats(header);
        if (!matcher.group(1).equals(plaats.laag().naam())) {
            reader.problem(
                    header,
                    "Een " + matcher.group(1) + " staat in de map " + matcher.group(1) + "/" + matcher.group(2) + ".");
            reader.takeIndented();
            return null;
        } else if (!matcher.group(2).equals(plaats.gebied())) {
            reader.problem(
                    header,
                    matcher.start(2),
                    "Dit bestand staat in de map van '" + plaats.gebied() + "', niet van '" + matcher.group(2) + "'.");
        }
        if (matcher.group(1).equals("regio")) {
            return new Verklaring.Regio(matcher.group(2), matcher.group(3), plaats);
        }
        return GemeenteReader.read(reader, header, matcher);
    }

    /** Whether the key in a group can be one; if not, says which to use. */
    static boolean isSleutel(LineReader reader, Line line, Matcher matcher, int groep) {
        String sleutel = matcher.group(groep);
        boolean isSleutel = Mapplaats.isSleutel(sleutel);
        if (!isSleutel) {
            String voorstel = Mapplaats.proposal(sleutel);
            String goed = new StringBuilder(line.tekst())
                    .replace(matcher.start(groep), matcher.end(groep), voorstel)
                    .toString();
            reader.problem(
                    line,
                    matcher.start(groep),
                    "De naam '" + sleutel + "' " + Mapplaats.flaws(sleutel)
                            + (voorstel.isEmpty() ? "." : ". Schrijf: " + goed));
        }
        return isSleutel;
    }

    /** The step that the rules below it belong to. */
    static @Nullable Stap readStap(LineReader reader, Line header) {
        String naam = header.tekst().substring("stap".length()).strip();
        @Nullable Stap stap = Stap.named(naam).orElse(null);
        if (stap == null) {
            reader.problem(
                    header,
                    "stap ".length(),
                    "De stap '" + naam + "' ken ik niet; kies uit: " + String.join(", ", Stap.namen()) + ".");
        }
        return stap;
    }

    /** "vast" below a step closes it for lower layers. */
    static Verklaring.@Nullable VasteStap readVast(LineReader reader, Line header, @Nullable Stap stap) {
        Line line = reader.takeIndented();
        if (line == null) {
            return null;
        } else if (!line.tekst().equals(Vormen.VAST.sjabloon()) || stap == null) {
            reader.problem(line, "Onder een stap kan alleen \"vast\" staan.");
            return null;
        }
        return new Verklaring.VasteStap(stap, reader.plaats(header));
    }
}

package nl.routewijzer.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the text of one rule file into what it declares, and finds everything in it that cannot be read. */
public final class RegelbestandParser {
    private static final Pattern LANDELIJK = Pattern.compile("landelijk/.+");
    private static final Pattern STREEK = Pattern.compile("(regio|gemeente)/([a-z][a-z0-9-]*)/.+");

    private final LineReader reader;
    private final List<Regel> regels = new ArrayList<>();
    private final List<Voorziening> voorzieningen = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Zetting> zettingen = new ArrayList<>();
    private final List<Tabel> tabellen = new ArrayList<>();
    private final List<Verklaring> verklaringen = new ArrayList<>();
    private final List<Zinsplaats> zinnen = new ArrayList<>();
    private @Nullable Stap stap;

    private RegelbestandParser(LineReader reader) {
        this.reader = reader;
    }

    /** @param pad below the rules folder, with {@code /} between its parts: the folder decides the layer */
    public static Regelbestand parse(String pad, String tekst) {
        Matcher streek = STREEK.matcher(pad);
        Laag laag = !streek.matches() ? Laag.LANDELIJK : streek.group(1).equals("regio") ? Laag.REGIO : Laag.GEMEENTE;
        String gebied = laag == Laag.LANDELIJK ? "" : streek.group(2);
        RegelbestandParser parser = new RegelbestandParser(new LineReader(pad, laag, gebied, tekst));
        parser.parse();
        List<Probleem> problemen = new ArrayList<>(parser.reader.problemen());
        if (laag == Laag.LANDELIJK && !LANDELIJK.matcher(pad).matches()) {
            problemen.add(new Probleem(
                    pad, 1, 1, "Zet dit bestand in landelijk/, in regio/<regio>/ of in gemeente/<gemeente>/."));
        }
        return new Regelbestand(
                pad,
                tekst,
                laag,
                gebied,
                List.copyOf(parser.regels),
                List.copyOf(parser.voorzieningen),
                List.copyOf(parser.parameters),
                List.copyOf(parser.zettingen),
                List.copyOf(parser.tabellen),
                List.copyOf(parser.verklaringen),
                List.copyOf(parser.zinnen),
                List.copyOf(problemen));
    }

    private void parse() {
        for (Line line = reader.take(); line != null; line = reader.take()) {
            if (line.isHeader()) {
                parse(line);
            } else {
                reader.problem(
                        line, "Deze regel hoort nergens bij. Begint hier iets nieuws, zet het dan tegen de kantlijn.");
            }
        }
    }

    private void parse(Line line) {
        String woord = line.tekst().split(" ", 2)[0];
        switch (woord) {
            case "stap" -> {
                stap = VerklaringReader.readStap(reader, line);
                add(verklaringen, VerklaringReader.readVast(reader, line, stap));
            }
            case "regel" -> add(regels, RegelReader.read(reader, line, stap));
            case "voorziening" -> add(voorzieningen, VoorzieningReader.read(reader, line));
            case "parameter" -> add(parameters, ParameterReader.readParameter(reader, line));
            case "zet" -> add(zettingen, ParameterReader.readZetting(reader, line));
            case "tabel" -> add(tabellen, TabelReader.read(reader, line));
            case "instantie" -> add(verklaringen, VerklaringReader.readInstantie(reader, line));
            case "regio", "gemeente" -> add(verklaringen, VerklaringReader.readStreek(reader, line));
            default -> unknown(line);
        }
        if (!woord.equals("regel") && !woord.equals("voorziening")) {
            zinnen.addAll(reader.zinnenFrom(line));
        }
    }

    private void unknown(Line line) {
        if (Vormen.isInner(line.tekst())) {
            reader.problem(line, "Zet twee spaties voor deze regel: dan hoort hij bij wat erboven staat.");
            return;
        }
        String suggestie = Suggestie.nearest(line.tekst(), Vormen.KOPPEN)
                .map(kop -> " Bedoelt u: " + kop)
                .orElseGet(() -> " Een nieuw onderdeel begint met: " + Opsomming.of(headwords(), "of") + ".");
        reader.problem(line, "Deze regel ken ik niet: \"" + line.tekst() + "\"." + suggestie);
        reader.passIndented();
    }

    private static List<String> headwords() {
        return Vormen.KOPPEN.stream()
                .map(kop -> kop.sjabloon().split(" ", 2)[0])
                .distinct()
                .toList();
    }

    private static <T> void add(List<T> to, @Nullable T read) {
        if (read != null) {
            to.add(read);
        }
    }
}

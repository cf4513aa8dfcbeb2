package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Begrip;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Opsomming;
import nl.routewijzer.regels.Parameter;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Tabel;
import nl.routewijzer.regels.Uitzondering;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.Voorzieningwijziging;
import nl.routewijzer.regels.Waarborg;
import nl.routewijzer.regels.Zetting;
import nl.routewijzer.regels.Zinsplaats;
import nl.routewijzer.regels.taal.Benoemd;
import nl.routewijzer.regels.taal.Koppen;
import nl.routewijzer.regels.taal.Suggestie;
import nl.routewijzer.regels.taal.Vormen;
import nl.routewijzer.regels.taal.Zinnen;
import org.jspecify.annotations.Nullable;

/** Turns the text of one rule file into what it declares, and finds everything in it that cannot be read. */
public final class RegelbestandParser {
    private final LineReader reader;
    private final List<Regel> regels = new ArrayList<>();
    private final List<Begrip> begrippen = new ArrayList<>();
    private final List<Uitzondering> uitzonderingen = new ArrayList<>();
    private final List<Voorziening> voorzieningen = new ArrayList<>();
    private final List<Waarborg> waarborgen = new ArrayList<>();
    private final List<Voorzieningwijziging> wijzigingen = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Zetting> zettingen = new ArrayList<>();
    private final List<Tabel> tabellen = new ArrayList<>();
    private final List<Verklaring> verklaringen = new ArrayList<>();
    private final List<Zinsplaats> zinnen = new ArrayList<>();
    private @Nullable Stap stap;

    private RegelbestandParser(LineReader reader) {
        this.reader = reader;
    }

    /**
     * @param pad below the rules folder, with {@code /} between its parts: the folder decides the layer; of a file in a
     *     wrong folder nothing else is read
     */
    public static Regelbestand parse(String pad, String tekst) {
        Mapplaats plaats = Mapplaats.of(pad);
        boolean isPlaced = plaats.fout().isEmpty();
        LineReader reader = new LineReader(pad, plaats.laag(), plaats.gebied(), isPlaced ? tekst : "");
        RegelbestandParser parser = new RegelbestandParser(reader);
        parser.parse();
        List<Probleem> problemen = isPlaced ? reader.problemen() : List.of(new Probleem(pad, 1, 1, plaats.fout()));
        return new Regelbestand(
                pad,
                tekst,
                plaats.laag(),
                plaats.gebied(),
                List.copyOf(parser.regels),
                List.copyOf(parser.begrippen),
                List.copyOf(parser.uitzonderingen),
                List.copyOf(parser.voorzieningen),
                List.copyOf(parser.waarborgen),
                List.copyOf(parser.wijzigingen),
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
                reader.passIndented();
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
            case BegripReader.WOORD -> add(begrippen, BegripReader.read(reader, line));
            case UitzonderingReader.WOORD -> add(uitzonderingen, UitzonderingReader.read(reader, line));
            case "voorziening" -> add(voorzieningen, VoorzieningReader.read(reader, line));
            case "waarborg" -> add(waarborgen, WaarborgReader.read(reader, line));
            case WijzigingReader.WOORD -> add(wijzigingen, WijzigingReader.read(reader, line));
            case "parameter" -> add(parameters, ParameterReader.readParameter(reader, line));
            case "zet" -> add(zettingen, ParameterReader.readZetting(reader, line));
            case "keuzekaart" -> addKeuzekaart(KeuzekaartReader.read(reader, line));
            case "tabel" -> add(tabellen, TabelReader.read(reader, line));
            case "instantie" -> add(verklaringen, VerklaringReader.readInstantie(reader, line));
            case "aanleiding" -> addCode(line, Codelijst.AANLEIDING, Koppen.AANLEIDING);
            case "reden" -> addCode(line, Codelijst.TERUGMELDREDEN, Koppen.REDEN);
            case "behoefte" -> addCode(line, Codelijst.BEHOEFTE, Koppen.BEHOEFTE);
            case EigenfeitReader.WOORD -> add(verklaringen, EigenfeitReader.read(reader, line));
            case "regio" -> add(verklaringen, StreekReader.readRegio(reader, line));
            case "gemeente" -> add(verklaringen, StreekReader.readGemeente(reader, line));
            default -> unknown(line);
        }
        if (!woord.equals("regel") && !woord.equals("voorziening")) {
            zinnen.addAll(reader.zinnenFrom(line));
        }
    }

    private void addCode(Line line, Codelijst lijst, Zinnen<Benoemd> kop) {
        add(verklaringen, EigenCodeReader.read(reader, line, lijst, kop));
    }

    private void addKeuzekaart(Verklaring.@Nullable Keuzekaart kaart) {
        add(verklaringen, kaart);
        if (kaart != null) {
            zettingen.addAll(kaart.keuzes());
        }
    }

    private void unknown(Line line) {
        if (Vormen.isInner(line.tekst())) {
            reader.problem(line, "Deze regel hoort nergens bij: hij staat onder niets waar hij iets over zegt.");
            return;
        }
        reader.problem(
                line,
                0,
                new Leesfout(
                        0,
                        () -> "Deze regel ken ik niet: \"" + line.tekst() + "\". "
                                + Suggestie.advice(line.tekst(), Koppen.ALLE)
                                        .orElseGet(() -> "Een nieuw onderdeel begint met: "
                                                + Opsomming.of(List.copyOf(Vormen.headwords()), "of") + ".")));
        reader.passIndented();
    }

    private static <T> void add(List<T> to, @Nullable T read) {
        if (read != null) {
            to.add(read);
        }
    }
}

package nl.routewijzer.regels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Similarity;
import org.jspecify.annotations.Nullable;

/** Reads one rule: its title, what it says of itself, "als" sentences and "dan" sentences, up to "einde". */
final class RegelReader {
    private static final Pattern HEADER = Pattern.compile("regel (\\S+) \"(.+)\"");
    private static final Pattern NUMMER = Pattern.compile("[A-Z]+[0-9]{1,4}[a-z]?");
    private static final Pattern VERBAND = Pattern.compile("(gaat voor|vervangt) (\\S+)|(geldt naast) (.+)");
    static final String STREEPJE = "- ";

    private final LineReader reader;
    private final Line header;
    private final @Nullable Stap stap;
    private final VermeldingReader vermelding;
    private final Map<String, String> verbanden = new LinkedHashMap<>();
    private Line last;
    private final List<Voorwaarde> als = new ArrayList<>();
    private final List<Gevolg> dan = new ArrayList<>();

    private RegelReader(LineReader reader, Line header, @Nullable Stap stap) {
        this.reader = reader;
        this.header = header;
        this.stap = stap;
        this.vermelding = new VermeldingReader(reader, header);
        this.last = header;
    }

    /** @return {@code null} when the rule has no readable header or no step */
    static @Nullable Regel read(LineReader reader, Line header, @Nullable Stap stap) {
        return new RegelReader(reader, header, stap).read();
    }

    private @Nullable Regel read() {
        readHead();
        if (opens(Vormen.ALS)) {
            readAls();
        }
        if (opens(Vormen.DAN)) {
            readDan();
        }
        Line einde = reader.takeEinde(header, "de regel");
        Vermelding gezegd = vermelding.finish();
        Matcher matcher = HEADER.matcher(header.tekst());
        if (matcher.matches() && !NUMMER.matcher(matcher.group(1)).matches()) {
            reader.problem(
                    header,
                    matcher.start(1),
                    "'" + matcher.group(1)
                            + "' is geen nummer van een regel. Een nummer bestaat uit hoofdletters, een getal van"
                            + " hoogstens vier cijfers en soms een kleine letter, bijvoorbeeld A4 of U10a.");
            return null;
        } else if (!matcher.matches()) {
            reader.problem(
                    header,
                    "Een regel begint met een nummer en een titel tussen aanhalingstekens, bijvoorbeeld: regel A4 \"Wie nog iets"
                            + " te ontwikkelen heeft, krijgt tijdelijke ondersteuning\".");
            return null;
        } else if (stap == null) {
            reader.problem(
                    header, "Zet boven de eerste regel bij welke stap dit bestand hoort, bijvoorbeeld: stap afstand");
            return null;
        }
        return new Regel(
                matcher.group(1),
                matcher.group(2),
                stap,
                List.copyOf(als),
                List.copyOf(dan),
                verbanden.get("gaat voor"),
                geldtNaast(),
                verbanden.get("vervangt"),
                gezegd,
                reader.text(header, einde == null ? last : einde),
                reader.zinnenFrom(header));
    }

    private List<String> geldtNaast() {
        String nummers = verbanden.get("geldt naast");
        return nummers == null ? List.of() : List.of(nummers.split(", | en ", -1));
    }

    private void readHead() {
        for (Line line = takeIndented(); line != null; line = takeIndented()) {
            Matcher verband = VERBAND.matcher(line.tekst());
            if (verband.matches()) {
                String soort = verband.group(1) == null ? verband.group(3) : verband.group(1);
                String nummers = verband.group(1) == null ? verband.group(4) : verband.group(2);
                if (verbanden.put(soort, nummers) != null) {
                    reader.problem(line, "\"" + soort + "\" staat er al bij deze regel.");
                }
            } else if (!vermelding.read(line)) {
                vermelding.refuse(line, Vormen.VERBANDEN);
            }
        }
    }

    private void readAls() {
        int zinnen = 0;
        for (Line line = takeIndented(); line != null; line = takeIndented()) {
            zinnen++;
            if (line.tekst().equals(Vormen.EEN_VAN.sjabloon())) {
                als.add(readEenVan(line));
            } else {
                addCondition(line, 0, als);
            }
        }
        if (zinnen == 0) {
            reader.problem(header, "Deze regel heeft geen zin onder \"als\"." + whatToWrite());
        }
    }

    private String whatToWrite() {
        if (stap == null) {
            return "";
        } else if (stap.resultaat() == null) {
            return " In de stap " + stap.naam()
                    + " telt elke regel die past. Schrijf voor wie deze regel is, bijvoorbeeld:"
                    + " de fase is INTAKE";
        }
        return " Telt de regel alleen als geen andere regel van de stap past, schrijf dan: geen eerdere regel past";
    }

    private EenVan readEenVan(Line opening) {
        List<Voorwaarde> keuzes = new ArrayList<>();
        int gelezen = 0;
        for (Line line = takeIf(RegelReader::isChoice); line != null; line = takeIf(RegelReader::isChoice)) {
            gelezen++;
            if (line.isHeader()) {
                reader.problem(line, "Zet twee spaties voor het streepje: dan hoort deze zin bij \"een van deze:\".");
            }
            addCondition(line, STREEPJE.length(), keuzes);
        }
        if (gelezen < 2) {
            reader.problem(
                    opening,
                    "Zet onder \"een van deze:\" minstens twee zinnen, elk op een regel met een streepje ervoor.");
        }
        return new EenVan(List.copyOf(keuzes));
    }

    private void readDan() {
        int zinnen = 0;
        for (Line line = takeIndented(); line != null; line = takeIndented()) {
            zinnen++;
            addConsequences(line);
        }
        if (zinnen == 0) {
            reader.problem(header, "Deze regel heeft geen zin onder \"dan\".");
        }
    }

    private void addCondition(Line line, int offset, List<Voorwaarde> to) {
        reader.sentence(line, offset, Woordenschat.VOORWAARDEN).ifPresent(voorwaarde -> {
            if (stap != null && !stap.mayAsk(voorwaarde)) {
                reader.problem(line, offset, "In de stap " + stap.naam() + " is dit nog niet bepaald.");
            }
            to.add(voorwaarde);
        });
    }

    private void addConsequences(Line line) {
        reader.sentence(line, 0, Gevolgenschat.GEVOLGEN).ifPresent(gevolgen -> {
            if (stap != null && !stap.allows(gevolgen)) {
                reader.problem(line, "Deze zin hoort niet in de stap " + stap.naam() + ".");
            }
            dan.addAll(gevolgen);
        });
    }

    private boolean opens(Vorm vorm) {
        String woord = vorm.sjabloon();
        Line line = takeIf(volgende ->
                volgende.tekst().equals(woord) || (volgende.isHeader() && isNearly(volgende.tekst(), woord)));
        if (line == null || !line.tekst().equals(woord)) {
            reader.problem(
                    line == null ? reader.nextOr(header) : line,
                    "Hier hoort \"" + woord + "\" te staan, aan het begin van de regel.");
        }
        return line != null;
    }

    /** Whether the line is a single word that differs in one letter. */
    private static boolean isNearly(String tekst, String woord) {
        return !tekst.contains(" ")
                && tekst.length() <= woord.length() + 1
                && !Vormen.isFrame(tekst)
                && Similarity.distance(tekst, woord) <= 1;
    }

    private static boolean isChoice(Line line) {
        return line.tekst().startsWith(STREEPJE);
    }

    /** In a rule, any sentence at the margin should have been indented. */
    private @Nullable Line takeIndented() {
        return noted(reader.takeIndented(
                line -> (line.tekst().contains(" ") || Vormen.isInner(line.tekst())) && !Vormen.isKop(line.tekst())));
    }

    private @Nullable Line takeIf(Predicate<Line> kind) {
        return noted(reader.takeIf(kind));
    }

    private @Nullable Line noted(@Nullable Line line) {
        if (line != null) {
            last = line;
        }
        return line;
    }
}

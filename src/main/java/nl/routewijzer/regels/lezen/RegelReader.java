package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.taal.Gevolgenschat;
import nl.routewijzer.regels.taal.Vormen;
import org.jspecify.annotations.Nullable;

/** Reads one rule: its title, what it says of itself, "als" sentences and "dan" sentences, up to "einde". */
final class RegelReader {
    private static final Pattern HEADER = Pattern.compile("regel (\\S+) \"(.+)\"");
    private static final Pattern NUMMER = Pattern.compile("[A-Z]+[0-9]{1,4}[a-z]?");
    private static final Pattern VERBAND = Pattern.compile("(gaat voor|vervangt) (\\S+)|(geldt naast) (.+)");

    private final LineReader reader;
    private final Line header;
    private final @Nullable Stap stap;
    private final VermeldingReader vermelding;
    private final Map<String, String> verbanden = new LinkedHashMap<>();
    private final List<Voorwaarde> als = new ArrayList<>();
    private final List<Gevolg> dan = new ArrayList<>();

    private RegelReader(LineReader reader, Line header, @Nullable Stap stap) {
        this.reader = reader;
        this.header = header;
        this.stap = stap;
        this.vermelding = new VermeldingReader(reader, header);
    }

    /** @return {@code null} when the rule has no readable header or no step */
    static @Nullable Regel read(LineReader reader, Line header, @Nullable Stap stap) {
        return new RegelReader(reader, header, stap).read();
    }

    private @Nullable Regel read() {
        readHead();
        if (reader.takeMark(header, Vormen.ALS)) {
            readAls();
        }
        if (reader.takeMark(header, Vormen.DAN)) {
            readDan();
        }
        reader.takeEinde(header, "de regel");
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
                BrontekstReader.read(Vormen.ALS, Vormen.DAN, reader.text(header, reader.taken())),
                reader.zinnenFrom(header));
    }

    private List<String> geldtNaast() {
        String nummers = verbanden.get("geldt naast");
        return nummers == null ? List.of() : List.of(nummers.split(", | en ", -1));
    }

    private void readHead() {
        for (Line line = VoorwaardenReader.takeSentence(reader);
                line != null;
                line = VoorwaardenReader.takeSentence(reader)) {
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
        als.addAll(new VoorwaardenReader(reader, this::tooEarly)
                .read(header, "Deze regel heeft geen zin onder \"als\"." + whatToWrite()));
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

    private @Nullable String tooEarly(Voorwaarde voorwaarde) {
        return stap == null || stap.mayAsk(voorwaarde)
                ? null
                : "In de stap " + stap.naam() + " is dit nog niet bepaald."
                        + Stap.firstToAsk(voorwaarde)
                                .map(eerste -> " Deze zin kan vanaf de stap " + eerste.naam() + ".")
                                .orElse("");
    }

    private void readDan() {
        int zinnen = 0;
        for (Line line = VoorwaardenReader.takeSentence(reader);
                line != null;
                line = VoorwaardenReader.takeSentence(reader)) {
            zinnen++;
            addConsequences(line);
        }
        if (zinnen == 0) {
            reader.problem(header, "Deze regel heeft geen zin onder \"dan\".");
        }
    }

    private void addConsequences(Line line) {
        reader.sentence(line, 0, Gevolgenschat.GEVOLGEN).ifPresent(gevolgen -> {
            if (stap != null && !stap.allows(gevolgen)) {
                reader.problem(line, "Deze zin hoort niet in de stap " + stap.naam() + ".");
            }
            dan.addAll(gevolgen);
        });
    }
}

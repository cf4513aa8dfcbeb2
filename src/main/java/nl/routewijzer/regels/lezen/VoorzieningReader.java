package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.Voorziening.Bezwaar;
import nl.routewijzer.regels.Voorziening.Dekking;
import nl.routewijzer.regels.taal.Slots;
import nl.routewijzer.regels.taal.Vormen;
import nl.routewijzer.regels.taal.Woordenschat;
import org.jspecify.annotations.Nullable;

/** Reads one voorziening: its code and name, and below it what it weighs, covers and asks, up to "einde". */
final class VoorzieningReader {
    private static final Pattern HEADER = Pattern.compile("voorziening ([A-Z][A-Z0-9_]*) \"(.+)\"");
    private static final Pattern ZWAARTE = Pattern.compile("zwaarte (.+)");
    private static final Pattern GETAL = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern DEKT = Pattern.compile("dekt (.+?)(?: als (.+))?");
    private static final Pattern DUUR = Pattern.compile("duurt hoogstens (.+?)(?:, te verlengen tot (.+))?");
    private static final String NIET_BESCHIKBAAR = "niet beschikbaar";
    private static final Pattern BEZWAAR = Pattern.compile(
            NIET_BESCHIKBAAR + " bij (.+?)(?: " + GeldigheidReader.PATTERN + ")?(?: tenzij (?<tenzij>.+))?");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern WAAR = Pattern.compile("alleen als (.+)");

    private final LineReader reader;
    private final Line header;
    private final VermeldingReader vermelding;
    private final List<Dekking> dekkingen = new ArrayList<>();
    final List<Bezwaar> bezwaren = new ArrayList<>();
    final SamenloopReader samenloop = new SamenloopReader();
    int zwaarte;

    @Nullable
    Grens duur;

    @Nullable
    Grens verlengd;

    private Voorwaarde.@Nullable Geldt waar;

    VoorzieningReader(LineReader reader, Line header) {
        this.reader = reader;
        this.header = header;
        this.vermelding = new VermeldingReader(reader, header);
    }

    /** @return {@code null} when it has no readable header */
    static @Nullable Voorziening read(LineReader reader, Line header) {
        return new VoorzieningReader(reader, header).read();
    }

    private @Nullable Voorziening read() {
        int eerder = reader.found();
        for (Line line = reader.takeIndented(); line != null; line = reader.takeIndented()) {
            try {
                if (!readLine(line) && !vermelding.read(line)) {
                    vermelding.refuse(line, Vormen.VOORZIENING);
                }
            } catch (Leesfout fout) {
                reader.problem(line, 0, fout);
            }
        }
        Line einde = reader.takeEinde(header, "de voorziening");
        Vermelding gezegd = vermelding.finish();
        Matcher matcher = HEADER.matcher(header.tekst());
        if (!matcher.matches()) {
            reader.problem(
                    header,
                    "Een voorziening begint met een code en een naam tussen aanhalingstekens, bijvoorbeeld: voorziening"
                            + " LEERWERKPLEK \"Leerwerkplek\".");
            return null;
        }
        if (reader.found() == eerder) {
            complete();
        }
        return new Voorziening(
                matcher.group(1),
                matcher.group(2),
                zwaarte,
                List.copyOf(dekkingen),
                duur,
                verlengd,
                List.copyOf(bezwaren),
                samenloop.finish(),
                waar,
                gezegd,
                reader.text(header, einde == null ? header : einde),
                reader.zinnenFrom(header),
                List.of());
    }

    private boolean readLine(Line line) throws Leesfout {
        return readChange(line) || readDekt(line) || readWaar(line);
    }

    /** Whether the line was one of those that a lower layer can also write. */
    boolean readChange(Line line) throws Leesfout {
        Matcher matcher = ZWAARTE.matcher(line.tekst());
        if (matcher.matches()) {
            once(line, zwaarte > 0);
            if (!GETAL.matcher(matcher.group(1)).matches()) {
                throw new Leesfout(
                        matcher.start(1),
                        "'" + matcher.group(1) + "' is geen zwaarte; schrijf een heel getal van 1 tot en met 999.");
            }
            zwaarte = Integer.parseInt(matcher.group(1));
            return true;
        }
        return readDuur(line) || readBezwaar(line) || samenloop.read(line);
    }

    private boolean readDekt(Line line) throws Leesfout {
        Matcher matcher = DEKT.matcher(line.tekst());
        if (!matcher.matches()) {
            return false;
        }
        Voorwaarde als = matcher.group(2) == null ? null : condition(line, matcher.start(2));
        for (String behoefte : codes(matcher.group(1))) {
            if (!CODE.matcher(behoefte).matches()) {
                throw new Leesfout(
                        line.tekst().indexOf(behoefte),
                        "'" + behoefte + "' is geen behoefte; kies uit: "
                                + String.join(", ", Codelijst.BEHOEFTE.codes()) + ".");
            }
            dekkingen.add(new Dekking(behoefte, als));
        }
        return true;
    }

    private boolean readDuur(Line line) throws Leesfout {
        Matcher matcher = DUUR.matcher(line.tekst());
        if (!matcher.matches()) {
            return false;
        }
        once(line, duur != null);
        duur = term(matcher, 1);
        verlengd = matcher.group(2) == null ? null : term(matcher, 2);
        return true;
    }

    private static Grens term(Matcher matcher, int groep) throws Leesfout {
        try {
            return Slots.grens(Maat.TERMIJN).read(matcher.group(groep));
        } catch (Leesfout fout) {
            throw fout.shift(matcher.start(groep));
        }
    }

    private boolean readBezwaar(Line line) throws Leesfout {
        Matcher matcher = BEZWAAR.matcher(line.tekst());
        if (!matcher.matches()) {
            if (line.tekst().startsWith(NIET_BESCHIKBAAR)) {
                throw new Leesfout(
                        0,
                        "Noem hier de code van een bezwaar, bijvoorbeeld: niet beschikbaar bij TE_ZWAK. Wanneer een bezwaar"
                                + " geldt, zegt een regel in de stap bezwaren.");
            }
            return false;
        }
        Geldigheid geldigheid = GeldigheidReader.read(reader, line, matcher, 2);
        for (String code : codes(matcher.group(1))) {
            try {
                Slots.naam().read(code);
            } catch (Leesfout fout) {
                throw fout.shift(line.tekst().indexOf(code));
            }
        }
        Voorwaarde tenzij = matcher.group("tenzij") == null ? null : condition(line, matcher.start("tenzij"));
        codes(matcher.group(1)).forEach(code -> bezwaren.add(new Bezwaar(code, geldigheid, tenzij)));
        return true;
    }

    /** What is advised follows from the conditions of all voorzieningen, so these cannot ask it. */
    private Voorwaarde condition(Line line, int begin) throws Leesfout {
        Voorwaarde voorwaarde = reader.read(line, begin, Woordenschat.VOORWAARDEN);
        if (!Stap.PARALLEL.mayAsk(voorwaarde)) {
            throw new Leesfout(
                    begin,
                    "Wat geadviseerd wordt, volgt uit de voorzieningen zelf. Deze zin kan alleen in een regel van de stap"
                            + " signalen.");
        }
        return voorwaarde;
    }

    private boolean readWaar(Line line) throws Leesfout {
        Matcher matcher = WAAR.matcher(line.tekst());
        if (!matcher.matches()) {
            return false;
        }
        once(line, waar != null);
        if (!(reader.read(line, matcher.start(1), Woordenschat.VOORWAARDEN) instanceof Voorwaarde.Geldt geldt)) {
            throw new Leesfout(
                    matcher.start(1),
                    "Hier hoort een zin over het beleid van de gemeente, bijvoorbeeld: voor de gemeente geldt nugBediend");
        }
        waar = geldt;
        return true;
    }

    private void once(Line line, boolean eerder) {
        if (eerder) {
            reader.problem(line, "\"" + line.tekst().split(" ", 2)[0] + "\" staat er al bij deze voorziening.");
        }
    }

    private void complete() {
        if (zwaarte == 0) {
            reader.problem(header, "Zeg hoe zwaar de voorziening is, bijvoorbeeld: zwaarte 50");
        }
        if (dekkingen.isEmpty()) {
            reader.problem(header, "Zeg welke behoefte de voorziening dekt, bijvoorbeeld: dekt WERKRITME");
        }
    }

    private static List<String> codes(String tekst) {
        return Arrays.asList(tekst.split(", | en | of ", -1));
    }
}

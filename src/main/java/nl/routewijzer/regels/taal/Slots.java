package nl.routewijzer.regels.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Opsomming;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.ParameterwaardeReader;

/** The kinds of slot that a sentence can have. */
public final class Slots {
    private static final Pattern SCHEIDING = Pattern.compile(", | of ");
    static final Pattern KOMMA = Pattern.compile(", ");
    static final Pattern OPSOMMING = Pattern.compile(", | en | of ");
    static final Pattern PARAMETER = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern UITERSTE = Pattern.compile("de (kleinste|grootste) (" + PARAMETER + ")");
    private static final Pattern AANTAL = Pattern.compile("[1-9]");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern BEGRIP = Pattern.compile("(?!.*\\bgeldt\\b)\\p{Ll}[\\p{Ll}0-9'’ -]*");
    private static final Pattern TEKST = Pattern.compile("\"([^\"]+)\"");

    private Slots() {}

    /** One or more codes: "WW, WIA of WAJONG". */
    static Slot<List<String>> codes(String van, List<String> codes) {
        List<String> eerste = codes.subList(0, Math.min(2, codes.size()));
        Invulling invulling = new Invulling(
                "een of meer van deze waarden, met komma’s of ‘of’ ertussen", codes, Opsomming.of(eerste, "of"));
        return each(code(van, codes), SCHEIDING, invulling);
    }

    /** One or more codes of a list; which own codes of an open list exist, is checked when all files are read. */
    static Slot<List<String>> codes(String van, Codelijst lijst) {
        Slot<List<String>> bekend = codes(van, lijst.codes());
        return !lijst.isOpen() ? bekend : each(code(van, lijst), SCHEIDING, bekend.invulling());
    }

    /** Exactly one code of a list, as {@link #codes(String, Codelijst)} reads it. */
    static Slot<String> code(String van, Codelijst lijst) {
        Slot<String> bekend = code(van, lijst.codes());
        return !lijst.isOpen() ? bekend : new Slot<>(bekend.invulling(), tekst -> open(van, lijst, tekst));
    }

    private static String open(String van, Codelijst lijst, String tekst) throws Leesfout {
        return CODE.matcher(tekst).matches() ? tekst : code(van, lijst.codes(), tekst);
    }

    /** Exactly one code. */
    static Slot<String> code(String van, List<String> codes) {
        return new Slot<>(Invulling.one(codes), tekst -> code(van, codes, tekst));
    }

    /** A code that the policy itself declares; whether it does is checked when all files are read. */
    static Slot<String> instantie() {
        return capitals(
                Invulling.of("de code van een instantie die in een regelbestand staat", "GEMEENTE"),
                "' is geen code van een instantie; schrijf die in hoofdletters.");
    }

    /** The code of a voorziening, whether it exists or not. */
    static Slot<String> voorziening() {
        return capitals(
                Invulling.of("de code van een voorziening", "PROEFPLAATSING"),
                "' is geen code van een voorziening; schrijf die in hoofdletters, met _ in plaats van spaties.");
    }

    /** One or more of these. */
    public static Slot<List<String>> voorzieningen() {
        return each(
                voorziening(),
                OPSOMMING,
                Invulling.of("een of meer codes van voorzieningen, met komma’s ertussen", "PROEFPLAATSING"));
    }

    /** The name of a fact that a region or municipality itself asks, whether it exists or not. */
    public static Slot<String> feit() {
        return capitals(
                Invulling.of("de naam van een eigen feit dat in een regelbestand staat", "EIGEN_FEIT"),
                "' is geen naam van een feit; schrijf die in hoofdletters, met _ in plaats van spaties.");
    }

    /** One or more choices of such a fact. */
    static Slot<List<String>> keuzes() {
        Invulling invulling = Invulling.of(
                "een of meer keuzes van dit feit, met komma’s of ‘of’ ertussen", "EIGEN_CODE of ANDERE_CODE");
        return each(keuze(), SCHEIDING, invulling);
    }

    private static Slot<String> keuze() {
        return capitals(
                Invulling.of("een keuze van dit feit", "EIGEN_CODE"),
                "' is geen keuze; schrijf de code van een keuze in hoofdletters. Op een feit zonder keuzes volgt ja of nee.");
    }

    /** The code of a signal or of a kind of support: the rule itself introduces it. */
    public static Slot<String> naam() {
        return capitals(
                Invulling.of("een eigen code in hoofdletters, met _ in plaats van spaties", "EIGEN_CODE"),
                "' is geen code; schrijf die in hoofdletters, met _ in plaats van spaties.");
    }

    /** The codes that something had before. */
    static Slot<List<String>> namen() {
        return each(naam(), KOMMA, Invulling.of("een of meer codes van vroeger, met komma’s ertussen", "EERDERE_CODE"));
    }

    static Slot<List<String>> each(Slot<String> een, Pattern scheiding, Invulling invulling) {
        return new Slot<>(invulling, tekst -> {
            List<String> gelezen = new ArrayList<>();
            for (Deel deel : split(tekst, scheiding)) {
                try {
                    gelezen.add(een.read(deel.tekst()));
                } catch (Leesfout fout) {
                    throw fout.shift(deel.kolom());
                }
            }
            return gelezen;
        });
    }

    private static Slot<String> capitals(Invulling invulling, String otherwise) {
        return like(CODE, invulling, otherwise);
    }

    /** What looks like this, as it is written. */
    static Slot<String> like(Pattern pattern, Invulling invulling, String otherwise) {
        return new Slot<>(invulling, tekst -> {
            if (!pattern.matcher(tekst).matches()) {
                throw new Leesfout(0, "'" + tekst + otherwise);
            }
            return tekst;
        });
    }

    /** A value of this measure, or the name of a parameter. */
    public static Slot<Grens> grens(Maat maat) {
        Invulling invulling =
                Invulling.of(maat.omschrijving() + ", of de naam van een parameter daarvoor", maat.voorbeeld());
        return new Slot<>(invulling, tekst -> {
            Matcher uiterste = UITERSTE.matcher(tekst);
            if (uiterste.matches()) {
                return new Grens.Uiterste(uiterste.group(2), uiterste.group(1).equals("grootste"), maat);
            }
            if (PARAMETER.matcher(tekst).matches() && !tekst.equals("geen")) {
                return new Grens.Parameter(tekst, maat);
            }
            Parameterwaarde waarde = ParameterwaardeReader.read(tekst);
            if (!maat.fits(waarde) || waarde instanceof Parameterwaarde.Geen) {
                throw new Leesfout(0, "'" + tekst + "' past hier niet; verwacht wordt " + maat.omschrijving() + ".");
            }
            return new Grens.Vast(waarde, maat);
        });
    }

    /** A whole number from 1 to 9. */
    static Slot<Integer> aantal() {
        return new Slot<>(Invulling.of("een getal van 1 tot en met 9", "2"), tekst -> {
            if (!AANTAL.matcher(tekst).matches()) {
                throw new Leesfout(0, "'" + tekst + "' past hier niet; verwacht wordt een getal van 1 tot en met 9.");
            }
            return Integer.valueOf(tekst);
        });
    }

    /** The name of a begrip, whether it exists or not. */
    public static Slot<String> begrip() {
        Invulling invulling = Invulling.of(
                "de naam van een begrip: kleine letters en spaties, zonder het woord geldt", "jonge statushouder");
        return new Slot<>(invulling, tekst -> {
            if (!BEGRIP.matcher(tekst).matches()) {
                throw new Leesfout(
                        0,
                        "'" + tekst + "' is geen naam van een begrip; schrijf die in kleine letters, zonder het woord"
                                + " geldt.");
            }
            return tekst;
        });
    }

    /** The name of a parameter of this measure. */
    static Slot<Grens.Parameter> parameter(Maat maat) {
        Invulling invulling =
                Invulling.of("de naam van een parameter met als waarde " + maat.omschrijving(), "naamVanDeParameter");
        return new Slot<>(invulling, tekst -> {
            if (!PARAMETER.matcher(tekst).matches()) {
                throw new Leesfout(0, "'" + tekst + "' is geen naam van een parameter.");
            }
            return new Grens.Parameter(tekst, maat);
        });
    }

    /** Names of fields of the profile, with commas between them. */
    static Slot<List<Feit>> velden() {
        List<String> namen = veldnamen();
        Invulling invulling = new Invulling(
                "een of meer van deze velden, met komma’s ertussen",
                namen,
                namen.get(0) + ", " + namen.get(namen.size() - 1));
        return new Slot<>(invulling, tekst -> {
            List<Feit> feiten = new ArrayList<>();
            for (Deel deel : split(tekst, KOMMA)) {
                feiten.add(Feiten.named(deel.tekst())
                        .filter(feit -> feit.veld() != null)
                        .orElseThrow(() -> new Leesfout(deel.kolom(), onbekendVeld(deel.tekst()))));
            }
            return feiten;
        });
    }

    /** A date of the profile, as a sentence speaks of it. */
    static Slot<Feit> datumfeit() {
        List<Feit> data = Feiten.ALLE.stream()
                .filter(feit -> feit.veld() != null && feit.type() instanceof Feit.Type.Datum)
                .toList();
        List<String> onderwerpen = data.stream().map(Feit::onderwerp).toList();
        return new Slot<>(
                new Invulling("een van deze datums", onderwerpen, Feiten.MELDINGSDATUM.onderwerp()),
                tekst -> data.stream()
                        .filter(feit -> feit.onderwerp().equals(tekst))
                        .findFirst()
                        .orElseThrow(() -> new Leesfout(
                                0,
                                "'" + tekst + "' is geen datum van het profiel; kies uit: "
                                        + String.join(", ", onderwerpen) + ".")));
    }

    /** Words between quotation marks. */
    static Slot<String> tekst() {
        return new Slot<>(Invulling.of("een tekst tussen dubbele aanhalingstekens", "\"Eigen tekst\""), tekst -> {
            Matcher matcher = TEKST.matcher(tekst);
            if (!matcher.matches()) {
                throw new Leesfout(0, "Zet de tekst tussen dubbele aanhalingstekens.");
            }
            return matcher.group(1);
        });
    }

    static String onbekendVeld(String naam) {
        return "Het veld '" + naam + "' bestaat niet." + Similarity.didYouMean(naam, veldnamen());
    }

    private static List<String> veldnamen() {
        return Feiten.ALLE.stream()
                .filter(feit -> feit.veld() != null)
                .map(Feit::naam)
                .toList();
    }

    private static String code(String van, List<String> codes, String tekst) throws Leesfout {
        if (!codes.contains(tekst)) {
            throw new Leesfout(
                    0, "'" + tekst + "' is geen waarde van " + van + "; kies uit: " + String.join(", ", codes) + ".");
        }
        return tekst;
    }

    private static List<Deel> split(String tekst, Pattern scheiding) {
        List<Deel> delen = new ArrayList<>();
        Matcher matcher = scheiding.matcher(tekst);
        int begin = 0;
        while (matcher.find()) {
            delen.add(new Deel(tekst.substring(begin, matcher.start()), begin));
            begin = matcher.end();
        }
        delen.add(new Deel(tekst.substring(begin), begin));
        return delen;
    }

    private record Deel(String tekst, int kolom) {}
}

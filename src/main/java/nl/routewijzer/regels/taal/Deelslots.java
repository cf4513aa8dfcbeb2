package nl.routewijzer.regels.taal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.ParameterwaardeReader;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Tabelsoort;
import nl.routewijzer.regels.Voorwaarde;

/** The kinds of slot of the lines around the sentences. */
public final class Deelslots {
    private static final Pattern REGELNUMMER = Pattern.compile("[A-Z]+[0-9]{1,4}[a-z]?");
    private static final Pattern WAARBORGNUMMER = Pattern.compile("W[0-9]{1,4}[a-z]?");
    private static final Pattern EIGEN_CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    private static final Pattern ZWAARTE = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern GETAL = Pattern.compile("\\d{1,4}");
    private static final Pattern JAAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern NUMMERS = Pattern.compile(", | en ");
    private static final Pattern WOORDEN = Pattern.compile("[^\"]+");

    private Deelslots() {}

    /** The number of a rule, whether it exists or not. */
    static Slot<String> regel() {
        return Slots.like(
                REGELNUMMER,
                Invulling.of("het nummer van een regel", "A4"),
                "' is geen nummer van een regel. Een nummer bestaat uit hoofdletters, een getal van"
                        + " hoogstens vier cijfers en soms een kleine letter, bijvoorbeeld A4 of U10a.");
    }

    static Slot<List<String>> regels() {
        return Slots.each(
                regel(), NUMMERS, Invulling.of("een of meer nummers van regels, met komma’s of ‘en’ ertussen", "A4"));
    }

    static Slot<String> waarborg() {
        return Slots.like(
                WAARBORGNUMMER,
                Invulling.of("een W, een getal en soms een kleine letter", "W1"),
                "' is geen nummer van een waarborg. Een nummer bestaat uit een W, een getal van hoogstens vier cijfers en"
                        + " soms een kleine letter, bijvoorbeeld W1.");
    }

    /** A code that the line itself introduces. */
    static Slot<String> code() {
        return Slots.like(
                EIGEN_CODE,
                Slots.naam().invulling(),
                "' is geen code; schrijf die in hoofdletters, met _ in plaats van spaties, in hoogstens 60 tekens.");
    }

    /** Words for the reader. Quotation marks stand around them in the line. */
    static Slot<String> woorden(String omschrijving, String voorbeeld) {
        return Slots.like(
                WOORDEN,
                Invulling.of(omschrijving, voorbeeld),
                "' heeft nog een aanhalingsteken. Gebruik binnen de aanhalingstekens enkele: ‘zo’.");
    }

    /** The name of something, as a person reads it. */
    static Slot<String> naam() {
        return woorden("de naam zoals een mens die leest", "Voorbeeld");
    }

    /** A whole sentence. */
    static Slot<String> titel(String voorbeeld) {
        return woorden("een hele zin", voorbeeld);
    }

    /** Where something comes from. */
    static Slot<String> bron() {
        return new Slot<>(
                Invulling.of("een bron in gewone woorden", "Participatiewet artikel 41 lid 4"), String::strip);
    }

    /** The key of a region or municipality. */
    static Slot<String> sleutel() {
        Invulling invulling =
                Invulling.of("de naam van de map: kleine letters, met streepjes in plaats van spaties", "voorbeeld");
        return new Slot<>(invulling, tekst -> {
            if (!Sleutel.is(tekst)) {
                String voorstel = Sleutel.proposal(tekst);
                throw new Leesfout(
                        0,
                        "De naam '" + tekst + "' " + Sleutel.flaws(tekst)
                                + (voorstel.isEmpty() ? "." : ". Schrijf: " + voorstel));
            }
            return tekst;
        });
    }

    static Slot<List<String>> sleutels() {
        return Slots.each(
                sleutel(),
                NUMMERS,
                Invulling.of("een of meer namen van mappen, met komma’s of ‘en’ ertussen", "voorbeeldstad"));
    }

    static Slot<Stap> stap() {
        return new Slot<>(
                Invulling.one(Stap.namen()),
                tekst -> Stap.named(tekst).orElseThrow(() -> unknown("De stap", tekst, Stap.namen())));
    }

    static Slot<Tabelsoort> tabel() {
        List<String> namen =
                Arrays.stream(Tabelsoort.values()).map(Tabelsoort::naam).toList();
        return new Slot<>(
                Invulling.one(namen),
                tekst -> Tabelsoort.named(tekst).orElseThrow(() -> unknown("De tabel", tekst, namen)));
    }

    private static Leesfout unknown(String wat, String naam, List<String> namen) {
        return new Leesfout(0, wat + " '" + naam + "' ken ik niet; kies uit: " + String.join(", ", namen) + ".");
    }

    static Slot<Integer> jaar() {
        return number(JAAR, "een kalenderjaar", "2027", "' is geen kalenderjaar; schrijf vier cijfers.");
    }

    static Slot<Integer> zwaarte() {
        return number(
                ZWAARTE,
                "een getal van 1 tot en met 999; een hoger getal is zwaarder",
                "50",
                "' is geen zwaarte; schrijf een heel getal van 1 tot en met 999.");
    }

    static Slot<Integer> getal() {
        return number(GETAL, "een getal", "1", "' is geen getal; schrijf hoogstens vier cijfers.");
    }

    private static Slot<Integer> number(Pattern pattern, String omschrijving, String voorbeeld, String otherwise) {
        Slot<String> cijfers = Slots.like(pattern, Invulling.of(omschrijving, voorbeeld), otherwise);
        return new Slot<>(cijfers.invulling(), tekst -> Integer.valueOf(cijfers.read(tekst)));
    }

    /** The name of a parameter, of whatever measure. */
    public static Slot<String> parameter() {
        return Slots.like(
                Slots.PARAMETER,
                Invulling.of(
                        "de naam van een parameter: een kleine letter, daarna letters en cijfers",
                        "naamVanDeParameter"),
                "' is geen naam van een parameter, zoals prognosegrensMaanden.");
    }

    /** What a parameter can be. */
    public static Slot<Parameterwaarde> waarde() {
        return new Slot<>(
                Invulling.of(
                        "een waarde, bijvoorbeeld 4 weken, 30 procent, ja, nee, geen, A2 of 2026-01-01", "4 weken"),
                ParameterwaardeReader::read);
    }

    /** A quantity, with its unit. */
    static Slot<Hoeveelheid> hoeveelheid() {
        return new Slot<>(waarde().invulling(), tekst -> {
            if (ParameterwaardeReader.read(tekst) instanceof Hoeveelheid hoeveelheid) {
                return hoeveelheid;
            }
            throw new Leesfout(0, "Schrijf de grenzen als: tussen 12 en 36 maanden");
        });
    }

    static Slot<LocalDate> datum() {
        return new Slot<>(Invulling.of("een datum als jjjj-mm-dd", "2026-01-01"), ParameterwaardeReader::date);
    }

    static Slot<LocalDate> einddatum() {
        return datum().as("een latere datum als jjjj-mm-dd", "2027-01-01");
    }

    /** Behoeften that a voorziening covers; which own ones exist, is checked when all files are read. */
    static Slot<List<String>> behoeften() {
        List<String> codes = Codelijst.BEHOEFTE.codes();
        Slot<String> een = Slots.like(
                EIGEN_CODE, Invulling.one(codes), "' is geen behoefte; kies uit: " + String.join(", ", codes) + ".");
        return Slots.each(
                een,
                Slots.OPSOMMING,
                new Invulling("een of meer van deze behoeften, met komma’s ertussen", codes, codes.get(0)));
    }

    static Slot<List<String>> bezwaren() {
        return Slots.each(
                Slots.naam(),
                Slots.OPSOMMING,
                Invulling.of("een of meer codes van bezwaren, met komma’s ertussen", "GEEN_WERKGEVER"));
    }

    /** A sentence within a line; which one it is, is kept. */
    static Slot<Zinnen.Gelezen<Voorwaarde>> voorwaarde() {
        return new Slot<>(
                Invulling.of("een zin die onder ‘als’ kan staan", "de fase is INTAKE"),
                tekst -> Woordenschat.VOORWAARDEN.read(tekst));
    }
}

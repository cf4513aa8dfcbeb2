package nl.routewijzer.regels.taal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Uitzondering;

/** Every line of a rule file besides the sentences under "als" and "dan": the error messages choose from these. */
public final class Vormen {
    public static final Vorm ALS =
            new Vorm("als", "Hieronder staan de voorwaarden van de regel. Ze moeten allemaal gelden.");
    public static final Vorm DAN = new Vorm("dan", "Hieronder staat wat er gebeurt als de regel past.");
    public static final Vorm NOOIT = new Vorm(
            "dan nooit",
            "Hieronder staat wat nooit de uitkomst van de beslissing is voor wie onder de zinnen van ‘als’ valt.");
    public static final Vorm BEHALVE_ALS = new Vorm(
            Uitzondering.BEHALVE_ALS,
            "Hieronder staat voor wie de regel niet telt. Dat moet allemaal gelden. Is er iets van onbekend, dan telt de regel.");
    public static final Vorm EINDE = new Vorm("einde", "Sluit het onderdeel af.");
    public static final Vorm EEN_VAN = new Vorm(
            "een van deze:",
            "Geldt als minstens één van de zinnen met een streepje eronder geldt. Er staan er minstens twee.");
    /** One of the choices below "een van deze:". */
    public static final Vorm STREEPJE = new Vorm(
            "- {zin}",
            "Een van de zinnen onder ‘een van deze:’.",
            Deelslots.voorwaarde().invulling());

    private static final List<Vorm> OPBOUW = List.of(ALS, EEN_VAN, STREEPJE, DAN, BEHALVE_ALS, NOOIT, EINDE);

    /** The columns of the values of a parameter by date of birth. */
    public static final Vorm GEBOORTETABEL = new Vorm(
            "| geboren vanaf | geboren tot en met | waarde | bron |",
            "Begint een tabel met een leeftijd voor elke geboortedatum. De eerste rij heeft geen begin en de laatste geen"
                    + " eind; de rijen sluiten op elkaar aan.");

    /** A row of it. */
    public static final Vorm GEBOORTERIJ = new Vorm(
            "| {datum} | {datum} | {leeftijd} | {bron} |",
            "Zegt welke leeftijd telt voor wie in deze periode is geboren. De laatste dag telt mee.",
            Deelslots.datum().invulling(),
            Deelslots.einddatum().invulling(),
            Slots.grens(Maat.LEEFTIJD).invulling(),
            Invulling.of("de bron van deze rij, of het woord aanname", "aanname"));

    /** The columns of a keuzekaart. */
    public static final Vorm KEUZETABEL = new Vorm(
            "| keuze | waarde |",
            "De kolommen van een keuzekaart. Elke rij eronder noemt een parameter, en de waarde die hij dit hele jaar heeft.");

    /** A row of a table. */
    public static final Vorm RIJ = new Vorm(
            "| {cel} | {cel} |",
            "Een rij van een tabel, met een cel voor elke kolom.",
            Invulling.of("de waarde in de eerste kolom", "INTAKE"),
            Invulling.of("de waarden in de andere kolommen, met | ertussen", "GEMEENTE | consulent"));

    private static final Map<String, List<Vorm>> RUBRIEKEN = new LinkedHashMap<>();

    static {
        RUBRIEKEN.put("begin van een onderdeel", Koppen.ALLE);
        RUBRIEKEN.put("bij elk onderdeel", Vermeldingen.ALLE.vormen());
        RUBRIEKEN.put("in een regel", OPBOUW);
        RUBRIEKEN.put("tussen regels", Verbanden.ALLE.vormen());
        RUBRIEKEN.put("bij een parameter", with(Waarden.ALLE.vormen(), GEBOORTETABEL, GEBOORTERIJ));
        RUBRIEKEN.put("bij een voorziening", Voorzieningdelen.ALLE.vormen());
        RUBRIEKEN.put("bij een keuzekaart", List.of(KEUZETABEL));
        RUBRIEKEN.put("bij een feit", Koppen.KEUZE.vormen());
        RUBRIEKEN.put("bij een wijziging van een voorziening", List.of(Voorzieningdelen.NIET_AANGEBODEN.vorm()));
        RUBRIEKEN.put("bij een tabel", List.of(RIJ));
        RUBRIEKEN.put("bij een gemeente", Gemeentedelen.ALLE.vormen());
    }

    private static final Set<String> HEADWORDS = firstWords(Koppen.ALLE.stream());
    private static final Set<String> INNER = firstWords(RUBRIEKEN.values().stream()
            .filter(vormen -> vormen != Koppen.ALLE && vormen != OPBOUW)
            .flatMap(List::stream));

    private static final List<String> FIXED = RUBRIEKEN.values().stream()
            .flatMap(List::stream)
            .filter(vorm -> vorm.plekken().isEmpty())
            .map(Vorm::sjabloon)
            .toList();

    private Vormen() {}

    /** Whether a line begins as one does that stands below a header, so that only its indentation is missing. */
    public static boolean isInner(String line) {
        return INNER.contains(firstWord(line));
    }

    /** Whether a line opens a part of a rule, or ends it. */
    public static boolean isFrame(String line) {
        return Stream.of(ALS, DAN, BEHALVE_ALS, NOOIT, EINDE)
                .anyMatch(vorm -> vorm.sjabloon().equals(line));
    }

    /** Whether something new begins with this line. */
    public static boolean isKop(String line) {
        return HEADWORDS.contains(firstWord(line));
    }

    /** The lines that are always written the same. */
    public static List<String> fixed() {
        return FIXED;
    }

    /** The words with which something new can begin. */
    public static Set<String> headwords() {
        return HEADWORDS;
    }

    /** All of them, by the heading under which the dictionary shows them. */
    static Map<String, List<Vorm>> byRubriek() {
        return RUBRIEKEN;
    }

    private static Set<String> firstWords(Stream<Vorm> vormen) {
        return vormen.map(vorm -> firstWord(vorm.sjabloon())).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String firstWord(String line) {
        return line.split(" ", 2)[0];
    }

    private static List<Vorm> with(List<Vorm> zinnen, Vorm... rijen) {
        return Stream.concat(zinnen.stream(), Stream.of(rijen)).toList();
    }
}

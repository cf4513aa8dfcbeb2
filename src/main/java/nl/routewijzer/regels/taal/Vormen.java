package nl.routewijzer.regels.taal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Samenloop;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Tabelsoort;
import nl.routewijzer.regels.Uitzondering;
import nl.routewijzer.regels.Vermelding;

/** Every line of a rule file besides the sentences under "als" and "dan": the error messages choose from these. */
public final class Vormen {
    private static final Invulling DATUM = Invulling.of("een datum als jjjj-mm-dd", "2026-01-01");
    private static final Invulling EINDDATUM = Invulling.of("een latere datum als jjjj-mm-dd", "2027-01-01");
    private static final Invulling WAARDE =
            Invulling.of("een waarde, bijvoorbeeld 4 weken, 30 procent, ja, nee, geen, A2 of 2026-01-01", "4 weken");
    private static final Invulling PARAMETER = Invulling.of(
            "de naam van een parameter: een kleine letter, daarna letters en cijfers", "naamVanDeParameter");
    private static final Invulling NAAM = Invulling.of("de naam zoals een mens die leest", "Voorbeeld");
    private static final Invulling CODE =
            Invulling.of("een eigen code in hoofdletters, met _ in plaats van spaties", "EIGEN_CODE");
    private static final Invulling SLEUTEL =
            Invulling.of("de naam van de map: kleine letters, met streepjes in plaats van spaties", "voorbeeld");
    private static final Invulling REGEL = Invulling.of("het nummer van een regel", "A4");
    private static final Invulling BEHOEFTEN = new Invulling(
            "een of meer van deze behoeften, met komma’s ertussen",
            Codelijst.BEHOEFTE.codes(),
            Codelijst.BEHOEFTE.codes().get(0));
    private static final Invulling BEZWAREN =
            Invulling.of("een of meer codes van bezwaren, met komma’s ertussen", "GEEN_WERKGEVER");
    private static final Invulling VOORWAARDE = Invulling.of("een zin die onder ‘als’ kan staan", "de fase is INTAKE");
    private static final String PERIODE = " De eerste dag telt mee, de einddatum niet.";

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
    public static final Vorm VAST = new Vorm(
            "vast",
            "Zegt dat een regio of gemeente hier niets aan kan veranderen. Onder een stap: niets aan de hele stap.");
    public static final Vorm AANNAME = new Vorm(
            Vermelding.AANNAME, "Zegt dat geen bron deze keuze precies zo geeft. In het advies staat dat erbij.");

    /** The lines with which something new begins, at the margin. */
    public static final List<Vorm> KOPPEN = List.of(
            new Vorm(
                    "stap {stap}",
                    "Zegt bij welke stap van de beslissing de regels hieronder horen.",
                    Invulling.one(Stap.namen())),
            new Vorm(
                    "regel {nummer} \"{titel}\"",
                    "Begint een regel. Binnen een stap tellen de regels in de volgorde van hun nummer.",
                    Invulling.of("hoofdletters, een getal en soms een kleine letter", "A4"),
                    Invulling.of("een hele zin", "Wie iets te leren heeft, krijgt hulp")),
            new Vorm(
                    "voorziening {code} \"{naam}\"",
                    "Begint een voorziening: hulp die een advies kan noemen.",
                    CODE,
                    NAAM),
            new Vorm(
                    "waarborg {nummer} \"{titel}\"",
                    "Begint een waarborg: wat nooit mag gebeuren, wat de regels ook zeggen. De dienst probeert dat uit voordat het"
                            + " beleid gaat gelden.",
                    Invulling.of("een W, een getal en soms een kleine letter", "W1"),
                    Invulling.of("een hele zin", "Wie in de zoekperiode zit, wordt niet bemiddeld")),
            new Vorm(
                    "uitzondering op {regel} \"{titel}\"",
                    "Zegt voor wie een regel van een hogere laag hier niet telt. Dan telt de volgende regel die past.",
                    REGEL,
                    Invulling.of("een hele zin", "Wie binnenkort begint, valt hier niet onder")),
            new Vorm(
                    "begrip {naam}",
                    "Geeft een groep voorwaarden een naam, om vaker te gebruiken. Onder ‘als’ staat wat eronder valt. Dat moet"
                            + " allemaal gelden.",
                    Slots.begrip().invulling()),
            new Vorm(
                    "wijzig voorziening {code}",
                    "Zegt wat deze regio of gemeente anders doet met een voorziening van een hogere laag. Wat er niet staat,"
                            + " blijft zoals het was.",
                    Invulling.of("de code van een voorziening van een hogere laag", "PROEFPLAATSING")),
            new Vorm(
                    "parameter {naam} = {waarde}",
                    "Geeft een getal of keuze van het landelijke beleid een naam. Regels gebruiken die naam.",
                    PARAMETER,
                    WAARDE),
            new Vorm(
                    "parameter {naam}",
                    "Begint een parameter met een andere waarde in elke periode, of voor elke geboortedatum; die waarden staan"
                            + " eronder.",
                    PARAMETER),
            new Vorm(
                    "zet {naam} = {waarde}",
                    "Geeft een parameter in deze regio of gemeente een andere waarde.",
                    PARAMETER,
                    WAARDE),
            new Vorm(
                    "keuzekaart {jaar}",
                    "Begint een tabel met wat deze regio of gemeente voor één kalenderjaar heeft gekozen. Elke rij geeft een"
                            + " parameter dat hele jaar een andere waarde, zoals ‘zet’.",
                    Invulling.of("een kalenderjaar", "2027")),
            new Vorm(
                    "tabel {naam}",
                    "Begint een tabel. De eerste rij noemt de kolommen. Heeft een regio of gemeente dezelfde rij, dan telt die.",
                    Invulling.one(Arrays.stream(Tabelsoort.values())
                            .map(Tabelsoort::naam)
                            .toList())),
            new Vorm("instantie {code} \"{naam}\"", "Noemt een organisatie die een loket kan hebben.", CODE, NAAM),
            new Vorm(
                    "behoefte {code} \"{naam}\"",
                    "Maakt een eigen behoefte. Regels en voorzieningen in deze map en in lagere lagen kunnen haar noemen; de naam"
                            + " staat in het advies en in de brief.",
                    CODE,
                    NAAM),
            new Vorm(
                    "reden {code} \"{naam}\"",
                    "Maakt een eigen reden van terugmelding. Geef haar ook een rij in een tabel rapportagegroepen.",
                    CODE,
                    NAAM),
            new Vorm("aanleiding {code} \"{naam}\"", "Maakt een eigen aanleiding van terugmelding.", CODE, NAAM),
            new Vorm(
                    "feit {code} \"{vraag}\"",
                    "Begint een eigen feit: een vraag die deze regio of gemeente zelf over een kandidaat stelt. Staan er geen keuzes"
                            + " onder, dan is het antwoord ja of nee. De vraag gaat nooit over wat de wet beschermt, zoals afkomst,"
                            + " geloof of gezondheid.",
                    CODE,
                    Invulling.of("de vraag, of wat waar is als het antwoord ja is", "De kandidaat heeft een fiets")),
            new Vorm("regio {sleutel} \"{naam}\"", "Noemt de regio van deze map.", SLEUTEL, NAAM),
            new Vorm("gemeente {sleutel} \"{naam}\"", "Noemt de gemeente van deze map.", SLEUTEL, NAAM));

    /** What everything says about itself. */
    public static final List<Vorm> VERMELDINGEN = List.of(
            new Vorm(
                    "bron: {bron}",
                    "Zegt waar dit vandaan komt: een artikel, een paragraaf of het woord aanname.",
                    Invulling.of("een bron in gewone woorden", "Participatiewet artikel 41 lid 4")),
            AANNAME,
            VAST,
            new Vorm("geldig vanaf {datum}", "Geldt alleen op peildatums vanaf deze dag.", DATUM),
            new Vorm("geldig tot {datum}", "Geldt alleen op peildatums vóór deze dag.", DATUM),
            new Vorm(
                    "geldig van {datum} tot {datum}",
                    "Geldt alleen op peildatums in deze periode." + PERIODE,
                    DATUM,
                    EINDDATUM));

    /** How a rule stands to another. */
    public static final List<Vorm> VERBANDEN = List.of(
            new Vorm(
                    "gaat voor {regel}",
                    "Zet de regel in de volgorde vlak voor een andere regel, wat zijn eigen nummer ook is.",
                    REGEL),
            new Vorm(
                    "geldt naast {regels}",
                    "Laat de regel ook meetellen als die andere regel de stap al heeft beslist, of een van die andere regels.",
                    Invulling.of("een of meer nummers van regels, met komma’s of ‘en’ ertussen", "A4")),
            new Vorm(
                    "vervangt {regel}",
                    "Komt hier in de plaats van een landelijke of regionale regel die niet vast is.",
                    REGEL));

    private static final List<Vorm> OPBOUW = List.of(
            ALS,
            EEN_VAN,
            new Vorm("- {zin}", "Een van de zinnen onder ‘een van deze:’.", VOORWAARDE),
            DAN,
            BEHALVE_ALS,
            NOOIT,
            EINDE);

    /** The lines below a parameter. */
    public static final List<Vorm> WAARDEN = List.of(
            new Vorm("= {waarde}", "De waarde van de parameter, voor alle peildatums.", WAARDE),
            new Vorm("= {waarde} vanaf {datum}", "De waarde van de parameter vanaf deze dag.", WAARDE, DATUM),
            new Vorm("= {waarde} tot {datum}", "De waarde van de parameter tot deze dag.", WAARDE, DATUM),
            new Vorm(
                    "= {waarde} van {datum} tot {datum}",
                    "De waarde van de parameter in deze periode." + PERIODE,
                    WAARDE,
                    DATUM,
                    EINDDATUM),
            new Vorm(
                    "tussen {getal} en {waarde}",
                    "De grenzen waarbinnen een regio of gemeente de parameter kan zetten. De grenzen zelf mogen ook.",
                    Invulling.of("een getal", "1"),
                    WAARDE),
            new Vorm(
                    "tussen {getal} en {waarde} of geen",
                    "De grenzen waarbinnen een regio of gemeente de parameter kan zetten; ‘geen’ mag ook.",
                    Invulling.of("een getal", "1"),
                    WAARDE),
            new Vorm(
                    "| geboren vanaf | geboren tot en met | waarde | bron |",
                    "Begint een tabel met een leeftijd voor elke geboortedatum. De eerste rij heeft geen begin en de laatste geen"
                            + " eind; de rijen sluiten op elkaar aan."),
            new Vorm(
                    "| {datum} | {datum} | {leeftijd} | {bron} |",
                    "Zegt welke leeftijd telt voor wie in deze periode is geboren. De laatste dag telt mee.",
                    DATUM,
                    EINDDATUM,
                    Slots.grens(Maat.LEEFTIJD).invulling(),
                    Invulling.of("de bron van deze rij, of het woord aanname", "aanname")));

    /** The lines below a voorziening. */
    public static final List<Vorm> VOORZIENING = List.of(
            new Vorm(
                    "zwaarte {getal}",
                    "Zegt hoe zwaar de voorziening is. Van voorzieningen die passen, kiest het advies de lichtste.",
                    Invulling.of("een getal van 1 tot en met 999; een hoger getal is zwaarder", "50")),
            new Vorm("dekt {behoeften}", "Zegt bij welke behoeften de voorziening helpt.", BEHOEFTEN),
            new Vorm(
                    "dekt {behoeften} als {voorwaarde}",
                    "Zegt bij welke behoeften de voorziening helpt als de voorwaarde geldt.",
                    BEHOEFTEN,
                    VOORWAARDE),
            new Vorm(
                    "duurt hoogstens {termijn}",
                    "Zegt hoe lang de voorziening mag duren. Daaruit volgt de uiterste einddatum in het advies.",
                    Slots.grens(Maat.TERMIJN).invulling()),
            new Vorm(
                    "duurt hoogstens {termijn}, te verlengen tot {termijn}",
                    "Zegt hoe lang de voorziening mag duren, en hoe lang in totaal als de termijn wordt verlengd. In de verlenging"
                            + " loopt zij nog binnen haar termijn; daarna niet meer.",
                    Slots.grens(Maat.TERMIJN).invulling(),
                    Invulling.of("een langere termijn, of de naam van een parameter daarvoor", "12 maanden")),
            new Vorm(
                    "niet beschikbaar bij {bezwaren}",
                    "Zegt bij welke bezwaren de voorziening niet kan. Een regel van de stap bezwaren zegt wanneer zo’n"
                            + " bezwaar er is.",
                    BEZWAREN),
            new Vorm(
                    "niet beschikbaar bij {bezwaren} vanaf {datum}",
                    "Zegt bij welke bezwaren de voorziening niet kan, op peildatums vanaf deze dag.",
                    BEZWAREN,
                    DATUM),
            new Vorm(
                    "niet beschikbaar bij {bezwaren} tot {datum}",
                    "Zegt bij welke bezwaren de voorziening niet kan, op peildatums voor deze dag.",
                    BEZWAREN,
                    DATUM),
            new Vorm(
                    "niet beschikbaar bij {bezwaren} van {datum} tot {datum}",
                    "Zegt bij welke bezwaren de voorziening niet kan, op peildatums in deze periode." + PERIODE,
                    BEZWAREN,
                    DATUM,
                    EINDDATUM),
            new Vorm(
                    "niet beschikbaar bij {bezwaren} tenzij {voorwaarde}",
                    "Zegt bij welke bezwaren de voorziening niet kan, behalve voor wie de voorwaarde geldt. Een periode staat"
                            + " voor het woord tenzij.",
                    BEZWAREN,
                    VOORWAARDE),
            new Vorm(
                    Samenloop.SLUIT_UIT + " {voorzieningen}",
                    "Zegt naast welke andere voorzieningen deze nooit nieuw in een advies staat. Wat al loopt of het eerst is"
                            + " gekozen, blijft. Bij welke van de twee het staat, maakt niet uit.",
                    Slots.voorzieningen().invulling()),
            new Vorm(
                    Samenloop.SAMEN_MET + " {voorzieningen}",
                    "Zegt dat de voorziening alleen nieuw in een advies komt als minstens één van deze voorzieningen is gekozen of al"
                            + " loopt. Zij komt na deze aan de beurt, en neemt dan over wat zij lichter kan.",
                    Slots.voorzieningen().invulling()),
            new Vorm(
                    "alleen als voor de gemeente geldt {parameter}",
                    "Zegt dat alleen gemeenten waar deze parameter op ‘ja’ staat de voorziening hebben.",
                    PARAMETER));

    /** The rows of a keuzekaart. */
    public static final List<Vorm> KEUZES = List.of(
            new Vorm(
                    "| keuze | waarde |",
                    "De kolommen van een keuzekaart. Elke rij eronder noemt een parameter, en de waarde die hij dit hele jaar heeft."));

    /** The lines below a fact that a region or municipality itself asks. */
    public static final List<Vorm> KEUZE_VAN_FEIT = List.of(new Vorm(
            "keuze {code} \"{woorden}\"",
            "Een van de antwoorden op een eigen feit, met de woorden voor de lezer. Er staan er minstens twee.",
            CODE,
            Invulling.of("het antwoord zoals een mens dat leest", "met de fiets")));

    public static final Vorm NIET_AANGEBODEN = new Vorm(
            "wordt niet aangeboden",
            "Zegt dat deze regio of gemeente de voorziening niet heeft. Dan staat er verder niets bij de wijziging.");

    /** The lines that say what a lower layer makes of a voorziening. */
    public static final List<Vorm> WIJZIGING = Stream.concat(
                    Stream.of(NIET_AANGEBODEN),
                    VOORZIENING.stream()
                            .filter(vorm -> !vorm.sjabloon().startsWith("dekt")
                                    && !vorm.sjabloon().startsWith("alleen als")))
            .toList();

    /** A row of a table. */
    public static final List<Vorm> RIJEN = List.of(new Vorm(
            "| {cel} | {cel} |",
            "Een rij van een tabel, met een cel voor elke kolom.",
            Invulling.of("de waarde in de eerste kolom", "INTAKE"),
            Invulling.of("de waarden in de andere kolommen, met | ertussen", "GEMEENTE | consulent")));

    /** The lines below a municipality, besides its days. */
    static final List<Vorm> GEMEENTE = List.of(
            new Vorm("regio {sleutel}", "Zegt bij welke regio de gemeente hoort.", SLEUTEL),
            new Vorm(
                    "opvolger van {gemeenten}",
                    "Zegt welke gemeenten in deze gemeente zijn opgegaan. Die houden op met ‘geldig tot’, op de dag waarop deze"
                            + " begint met ‘geldig vanaf’. Bestond deze gemeente al, dan heeft zij zelf geen begindag.",
                    Invulling.of("een of meer namen van mappen, met komma’s of ‘en’ ertussen", "voorbeeldstad")));

    private static final Map<String, List<Vorm>> RUBRIEKEN = new LinkedHashMap<>();

    static {
        RUBRIEKEN.put("begin van een onderdeel", KOPPEN);
        RUBRIEKEN.put("bij elk onderdeel", VERMELDINGEN);
        RUBRIEKEN.put("in een regel", OPBOUW);
        RUBRIEKEN.put("tussen regels", VERBANDEN);
        RUBRIEKEN.put("bij een parameter", WAARDEN);
        RUBRIEKEN.put("bij een voorziening", VOORZIENING);
        RUBRIEKEN.put("bij een keuzekaart", KEUZES);
        RUBRIEKEN.put("bij een feit", KEUZE_VAN_FEIT);
        RUBRIEKEN.put("bij een wijziging van een voorziening", List.of(NIET_AANGEBODEN));
        RUBRIEKEN.put("bij een tabel", RIJEN);
        RUBRIEKEN.put("bij een gemeente", GEMEENTE);
    }

    private Vormen() {}

    /** Whether a line begins as one does that stands below a header, so that only its indentation is missing. */
    public static boolean isInner(String line) {
        return Stream.of(VERMELDINGEN, WAARDEN, VOORZIENING, WIJZIGING, GEMEENTE, KEUZE_VAN_FEIT)
                .flatMap(List::stream)
                .map(vorm -> vorm.sjabloon().split(" ", 2)[0])
                .anyMatch(line.split(" ", 2)[0]::equals);
    }

    /** Whether a line opens a part of a rule, or ends it. */
    public static boolean isFrame(String line) {
        return Stream.of(ALS, DAN, BEHALVE_ALS, NOOIT, EINDE)
                .anyMatch(vorm -> vorm.sjabloon().equals(line));
    }

    /** Whether something new begins with this line. */
    public static boolean isKop(String line) {
        String woord = line.split(" ", 2)[0];
        return KOPPEN.stream().anyMatch(vorm -> vorm.sjabloon().split(" ", 2)[0].equals(woord));
    }

    /** All of them, by the heading under which the dictionary shows them. */
    static Map<String, List<Vorm>> byRubriek() {
        return RUBRIEKEN;
    }

    /**
     * The form that a line has which the reader took; the most specific one.
     *
     * @param kop whether it stands at the margin
     */
    public static Optional<Vorm> find(String tekst, boolean kop) {
        return RUBRIEKEN.values().stream()
                .flatMap(List::stream)
                .filter(vorm -> kop || !KOPPEN.contains(vorm))
                .filter(vorm -> vorm.matcher(tekst).matches())
                .max(Comparator.comparingInt(Vorm::fixedLength));
    }
}

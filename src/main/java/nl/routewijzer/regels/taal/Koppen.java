package nl.routewijzer.regels.taal;

import static nl.routewijzer.regels.taal.Woordenschat.at;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Tabelsoort;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Zetting;
import org.jspecify.annotations.Nullable;

/** The lines with which something new begins, at the margin. */
public final class Koppen {
    public static final Zinnen<Stap> STAP = only(
            "stap {stap}",
            "Zegt bij welke stap van de beslissing de regels hieronder horen.",
            waarden -> at(waarden, 0),
            Deelslots.stap());

    public static final Zinnen<Benoemd> REGEL = named(
            "regel {nummer} \"{titel}\"",
            "Begint een regel. Binnen een stap tellen de regels in de volgorde van hun nummer.",
            Deelslots.regel().as("hoofdletters, een getal en soms een kleine letter", "A4"),
            Deelslots.titel("Wie iets te leren heeft, krijgt hulp"));

    public static final Zinnen<Benoemd> VOORZIENING = named(
            "voorziening {code} \"{naam}\"",
            "Begint een voorziening: hulp die een advies kan noemen.",
            Deelslots.code(),
            Deelslots.naam());

    public static final Zinnen<Benoemd> WAARBORG = named(
            "waarborg {nummer} \"{titel}\"",
            "Begint een waarborg: wat nooit mag gebeuren, wat de regels ook zeggen. De dienst probeert dat uit voordat het"
                    + " beleid gaat gelden.",
            Deelslots.waarborg(),
            Deelslots.titel("Wie in de zoekperiode zit, wordt niet bemiddeld"));

    public static final Zinnen<Benoemd> UITZONDERING = named(
            "uitzondering op {regel} \"{titel}\"",
            "Zegt voor wie een regel van een hogere laag hier niet telt. Dan telt de volgende regel die past.",
            Deelslots.regel(),
            Deelslots.titel("Wie binnenkort begint, valt hier niet onder"));

    public static final Zinnen<String> BEGRIP = only(
            "begrip {naam}",
            "Geeft een groep voorwaarden een naam, om vaker te gebruiken. Onder ‘als’ staat wat eronder valt. Dat moet"
                    + " allemaal gelden.",
            waarden -> at(waarden, 0),
            Slots.begrip());

    public static final Zinnen<String> WIJZIGING = only(
            "wijzig voorziening {code}",
            "Zegt wat deze regio of gemeente anders doet met een voorziening van een hogere laag. Wat er niet staat,"
                    + " blijft zoals het was.",
            waarden -> at(waarden, 0),
            Slots.voorziening().as("de code van een voorziening van een hogere laag", "PROEFPLAATSING"));

    /** The header of a parameter says its value, or leaves that to the lines below it. */
    public static final Zinnen<Waarde> PARAMETER = new Zinnen<>(List.of(
            new Zin<>(
                    "parameter {naam} = {waarde}",
                    "Geeft een getal of keuze van het landelijke beleid een naam. Regels gebruiken die naam.",
                    waarden -> new Waarde(at(waarden, 0), at(waarden, 1)),
                    Deelslots.parameter(),
                    Deelslots.waarde()),
            new Zin<>(
                    "parameter {naam}",
                    "Begint een parameter met een andere waarde in elke periode, of voor elke geboortedatum; die waarden staan"
                            + " eronder.",
                    waarden -> new Waarde(at(waarden, 0), null),
                    Deelslots.parameter())));

    /** The setting, given what stands below its header. */
    public static final Zinnen<Function<Vermelding, Zetting>> ZET = only(
            "zet {naam} = {waarde}",
            "Geeft een parameter in deze regio of gemeente een andere waarde.",
            waarden -> gezegd -> new Zetting(at(waarden, 0), at(waarden, 1), gezegd),
            Deelslots.parameter(),
            Deelslots.waarde());

    public static final Zinnen<Integer> KEUZEKAART = only(
            "keuzekaart {jaar}",
            "Begint een tabel met wat deze regio of gemeente voor één kalenderjaar heeft gekozen. Elke rij geeft een"
                    + " parameter dat hele jaar een andere waarde, zoals ‘zet’.",
            waarden -> at(waarden, 0),
            Deelslots.jaar());

    public static final Zinnen<Tabelsoort> TABEL = only(
            "tabel {naam}",
            "Begint een tabel. De eerste rij noemt de kolommen. Heeft een regio of gemeente dezelfde rij, dan telt die.",
            waarden -> at(waarden, 0),
            Deelslots.tabel());

    public static final Zinnen<Benoemd> INSTANTIE = named(
            "instantie {code} \"{naam}\"",
            "Noemt een organisatie die een loket kan hebben.",
            Deelslots.code(),
            Deelslots.naam());

    public static final Zinnen<Benoemd> BEHOEFTE = named(
            "behoefte {code} \"{naam}\"",
            "Maakt een eigen behoefte. Regels en voorzieningen in deze map en in lagere lagen kunnen haar noemen; de naam"
                    + " staat in het advies en in de brief.",
            Deelslots.code(),
            Deelslots.naam());

    public static final Zinnen<Benoemd> REDEN = named(
            "reden {code} \"{naam}\"",
            "Maakt een eigen reden van terugmelding. Geef haar ook een rij in een tabel rapportagegroepen.",
            Deelslots.code(),
            Deelslots.naam());

    public static final Zinnen<Benoemd> AANLEIDING = named(
            "aanleiding {code} \"{naam}\"",
            "Maakt een eigen aanleiding van terugmelding.",
            Deelslots.code(),
            Deelslots.naam());

    public static final Zinnen<Benoemd> FEIT = named(
            "feit {code} \"{vraag}\"",
            "Begint een eigen feit: een vraag die deze regio of gemeente zelf over een kandidaat stelt. Staan er geen keuzes"
                    + " onder, dan is het antwoord ja of nee. De vraag gaat nooit over wat de wet beschermt, zoals afkomst,"
                    + " geloof of gezondheid.",
            Deelslots.code(),
            Deelslots.woorden("de vraag, of wat waar is als het antwoord ja is", "De kandidaat heeft een fiets"));

    public static final Zinnen<Benoemd> REGIO =
            named("regio {sleutel} \"{naam}\"", "Noemt de regio van deze map.", Deelslots.sleutel(), Deelslots.naam());

    public static final Zinnen<Benoemd> GEMEENTE = named(
            "gemeente {sleutel} \"{naam}\"", "Noemt de gemeente van deze map.", Deelslots.sleutel(), Deelslots.naam());

    /** One of the answers to a fact that a region or municipality itself asks; it stands below that. */
    public static final Zinnen<Benoemd> KEUZE = named(
            "keuze {code} \"{woorden}\"",
            "Een van de antwoorden op een eigen feit, met de woorden voor de lezer. Er staan er minstens twee.",
            Deelslots.code(),
            Deelslots.woorden("het antwoord zoals een mens dat leest", "met de fiets"));

    /** All that stand at the margin. */
    public static final List<Vorm> ALLE = Stream.of(
                    STAP,
                    REGEL,
                    VOORZIENING,
                    WAARBORG,
                    UITZONDERING,
                    BEGRIP,
                    WIJZIGING,
                    PARAMETER,
                    ZET,
                    KEUZEKAART,
                    TABEL,
                    INSTANTIE,
                    BEHOEFTE,
                    REDEN,
                    AANLEIDING,
                    FEIT,
                    REGIO,
                    GEMEENTE)
            .flatMap(zinnen -> zinnen.vormen().stream())
            .toList();

    private Koppen() {}

    /** A parameter and its value; {@code null} where the lines below say it. */
    public record Waarde(String naam, @Nullable Parameterwaarde waarde) {}

    private static Zinnen<Benoemd> named(String sjabloon, String uitleg, Slot<String> naam, Slot<String> woorden) {
        return only(sjabloon, uitleg, waarden -> new Benoemd(at(waarden, 0), at(waarden, 1)), naam, woorden);
    }

    private static <T> Zinnen<T> only(String sjabloon, String uitleg, Zin.Betekenis<T> betekenis, Slot<?>... slots) {
        return new Zinnen<>(List.of(new Zin<>(sjabloon, uitleg, betekenis, slots)));
    }
}

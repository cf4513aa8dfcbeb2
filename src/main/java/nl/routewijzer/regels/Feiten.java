package nl.routewijzer.regels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Eenheid;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;

/** Every fact that the rule language knows. */
public final class Feiten {
    private static final List<Feit> REGISTER = new ArrayList<>();

    static {
        Arrays.stream(Veld.values())
                .filter(veld -> !(veld.type() instanceof Veldtype.Sleutel) && veld != Veld.PEILDATUM)
                .forEach(veld ->
                        REGISTER.add(new Feit(REGISTER.size(), veld.pad(), type(veld.type()), veld.onderwerp(), veld)));
    }

    public static final Feit GEBOORTEDATUM = of(Veld.GEBOORTEDATUM);
    public static final Feit GEBOORTEDATUM_PARTNER = of(Veld.PARTNER_GEBOORTEDATUM);
    public static final Feit MELDINGSDATUM = of(Veld.MELDINGSDATUM);
    static final Feit HUISHOUDEN = of(Veld.HUISHOUDEN);
    static final String GEHUWD = "GEHUWD";

    public static final Feit LEEFTIJD = add("leeftijd", new Feit.Type.Leeftijd(), "de kandidaat");
    public static final Feit LEEFTIJD_PARTNER = add("leeftijdPartner", new Feit.Type.Leeftijd(), "de partner");
    public static final Feit MAANDEN_IN_DIENST =
            add("maandenInDienst", new Feit.Type.Dienstduur(), "de duur van de dienstverlening");
    public static final Feit IN_DIENSTVERLENING = add(
            "inDienstverlening",
            new Feit.Type.JaNee("de kandidaat is in dienstverlening", "de kandidaat is niet in dienstverlening"),
            "de dienstverlening");
    public static final Feit VOORZIENING_OVER_TERMIJN = add(
            "voorzieningOverTermijn",
            new Feit.Type.JaNee(
                    "een lopende voorziening is over haar termijn", "geen lopende voorziening is over haar termijn"),
            "de termijn van een lopende voorziening");

    public static final Feit DOELGROEP = add("doelgroep", Codelijst.DOELGROEP, "de doelgroep");
    public static final Feit DOELGROEP_GROND =
            add("doelgroepGrond", Codelijst.DOELGROEP_GROND, "de grond van de doelgroep");
    public static final Feit VERWIJZING = add("verwijzing", new Feit.Type.Instantie(), "de verwijzing");
    public static final Feit ZOEKPERIODE = add("zoekperiode", Codelijst.ZOEKPERIODE_STATUS, "de zoekperiode");
    public static final Feit ZOEKPERIODE_GROND =
            add("zoekperiodeGrond", Codelijst.ZOEKPERIODE_GROND, "de grond van de zoekperiode");
    public static final Feit ZOEKPERIODE_START =
            add("zoekperiodeStart", new Feit.Type.Datum(), "de start van de zoekperiode");
    public static final Feit ZOEKPERIODE_EINDE =
            add("zoekperiodeEinde", new Feit.Type.Datum(), "het einde van de zoekperiode");
    public static final Feit ZOEKPERIODE_TOT_VERJAARDAG = add(
            "zoekperiodeTotVerjaardag",
            new Feit.Type.JaNee(
                    "de zoekperiode eindigt op een verjaardag", "de zoekperiode eindigt niet op een verjaardag"),
            "het eindigen van de zoekperiode op een verjaardag");
    public static final Feit AFSTAND = add("afstand", Codelijst.AFSTAND, "de afstand");
    public static final Feit PROGNOSE_MIN =
            add("prognoseMin", new Feit.Type.Getal(Eenheid.MAANDEN), "de kortste prognose");
    public static final Feit PROGNOSE_MAX =
            add("prognoseMax", new Feit.Type.Getal(Eenheid.MAANDEN), "de langste prognose");
    public static final Feit BINNEN_TERMIJN =
            add("binnenTermijn", Codelijst.BINNEN_TERMIJN, "de bemiddelbaarheid binnen de termijn");
    public static final Feit PROGNOSE_GROND =
            add("prognoseGrond", Codelijst.PROGNOSE_GROND, "de grond van de prognose");
    public static final Feit UITKOMST = add("uitkomst", Codelijst.UITKOMST, "de uitkomst");
    public static final Feit AANLEIDING = add("aanleiding", Codelijst.AANLEIDING, "de aanleiding van de terugmelding");
    public static final Feit REDEN = add("reden", Codelijst.TERUGMELDREDEN, "de reden van de terugmelding");
    public static final Feit WERKVORM = add("werkvorm", Codelijst.SW_WERKVORM, "de werkvorm");
    public static final Feit LOKET = add("loket", new Feit.Type.Instantie(), "het loket");
    public static final Feit FUNCTIE = add("functie", new Feit.Type.Tekst(), "de functie");

    /** All facts, by {@link Feit#index()}. */
    public static final List<Feit> ALLE = Collections.unmodifiableList(REGISTER);

    private static final Map<String, Feit> OP_NAAM =
            ALLE.stream().collect(Collectors.toUnmodifiableMap(Feit::naam, Function.identity()));

    private static final List<Feit> LEEFGEBIEDEN =
            Veld.Groep.LEEFGEBIEDEN.velden().stream().map(Feiten::of).toList();

    private Feiten() {}

    public static Optional<Feit> named(String naam) {
        return Optional.ofNullable(OP_NAAM.get(naam));
    }

    /** The fact that a field of the profile states. */
    public static Feit of(Veld veld) {
        return REGISTER.stream()
                .filter(feit -> feit.veld() == veld)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(veld + " is no fact"));
    }

    /** The fact that a belemmering is named after: {@code motivatie}, {@code SCHULDEN}. */
    public static Optional<Feit> belemmering(String naam) {
        return Arrays.stream(Veld.values())
                .filter(veld -> veld.naam().equals(naam) && veld.groep() != Veld.Groep.PARTNER)
                .filter(veld -> !(veld.type() instanceof Veldtype.Sleutel))
                .map(Feiten::of)
                .findFirst();
    }

    /** The seven leefgebieden, in the order of the profile. */
    public static List<Feit> leefgebieden() {
        return LEEFGEBIEDEN;
    }

    private static Feit.Type type(Veldtype type) {
        if (type instanceof Veldtype.Code code) {
            return new Feit.Type.Code(code.lijst());
        } else if (type instanceof Veldtype.JaNee janee) {
            return new Feit.Type.JaNee(janee.ja(), janee.nee());
        } else if (type instanceof Veldtype.Getal getal) {
            return new Feit.Type.Getal(getal.eenheid());
        }
        return new Feit.Type.Datum();
    }

    private static Feit add(String naam, Codelijst lijst, String onderwerp) {
        return add(naam, new Feit.Type.Code(lijst), onderwerp);
    }

    private static Feit add(String naam, Feit.Type type, String onderwerp) {
        Feit feit = new Feit(REGISTER.size(), naam, type, onderwerp, null);
        REGISTER.add(feit);
        return feit;
    }
}

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
                .forEach(veld -> REGISTER.add(
                        new Feit(REGISTER.size(), veld.pad(), type(veld), veld.onderwerp(), veld, veld.groep())));
    }

    public static final Feit GEBOORTEDATUM = of(Veld.GEBOORTEDATUM);
    public static final Feit GEBOORTEDATUM_PARTNER = of(Veld.PARTNER_GEBOORTEDATUM);
    public static final Feit REGELING = of(Veld.REGELING);
    public static final Feit MELDINGSDATUM = of(Veld.MELDINGSDATUM);
    private static final Feit START_DIENSTVERLENING = of(Veld.START_DIENSTVERLENING);
    static final Feit HUISHOUDEN = of(Veld.HUISHOUDEN);
    static final String GEHUWD = "GEHUWD";

    public static final Feit LEEFTIJD =
            follow(Veld.Groep.PERSOON, "leeftijd", new Feit.Type.Leeftijd(GEBOORTEDATUM), "de kandidaat");
    public static final Feit LEEFTIJD_PARTNER =
            follow(Veld.Groep.PARTNER, "leeftijdPartner", new Feit.Type.Leeftijd(GEBOORTEDATUM_PARTNER), "de partner");
    public static final Feit MAANDEN_IN_DIENST = follow(
            Veld.Groep.AANMELDING,
            "maandenInDienst",
            new Feit.Type.Dienstduur(START_DIENSTVERLENING),
            "de duur van de dienstverlening");
    public static final Feit IN_DIENSTVERLENING = follow(
            Veld.Groep.AANMELDING,
            "inDienstverlening",
            new Feit.Type.JaNee(
                    "de kandidaat is in dienstverlening",
                    "Geldt als in het profiel staat wanneer de dienstverlening begon.",
                    "de kandidaat is niet in dienstverlening",
                    "Geldt als in het profiel niet staat wanneer de dienstverlening begon."),
            "de dienstverlening");
    public static final Feit VOORZIENING_BINNEN_TERMIJN = add(
            "voorzieningBinnenTermijn",
            new Feit.Type.JaNee(
                    "er loopt nog een voorziening binnen haar termijn",
                    "Geldt als de kandidaat een voorziening heeft die nog mag lopen. Kan haar termijn worden verlengd, dan telt"
                            + " de verlenging mee.",
                    "er loopt geen voorziening meer binnen haar termijn",
                    "Geldt als de kandidaat geen voorziening heeft die nog mag lopen, ook als er geen in het profiel staat."),
            "het lopen van een voorziening binnen haar termijn");
    public static final Feit VOORZIENING_TE_VERLENGEN = add(
            "voorzieningTeVerlengen",
            new Feit.Type.JaNee(
                    "een lopende voorziening is aan verlenging toe",
                    "Geldt als de kandidaat een voorziening heeft die al langer loopt dan haar termijn, en die nog mag worden"
                            + " verlengd.",
                    "geen lopende voorziening is aan verlenging toe",
                    "Geldt als geen voorziening van de kandidaat in haar verlenging loopt, ook als er geen in het profiel staat."),
            "de verlenging van een lopende voorziening");
    public static final Feit VOORZIENING_OVER_TERMIJN = add(
            "voorzieningOverTermijn",
            new Feit.Type.JaNee(
                    "een lopende voorziening is over haar termijn",
                    "Geldt als de kandidaat een voorziening heeft die al langer loopt dan zij mag duren. Kan haar termijn worden"
                            + " verlengd, dan telt de verlenging mee.",
                    "geen lopende voorziening is over haar termijn",
                    "Geldt als geen voorziening van de kandidaat te lang loopt, ook als er geen in het profiel staat."),
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
                    "de zoekperiode eindigt op een verjaardag",
                    "Geldt als iemand te oud wordt voor de zoekperiode op de dag waarop zij eindigt. Is er geen zoekperiode"
                            + " berekend, dan geldt de zin niet.",
                    "de zoekperiode eindigt niet op een verjaardag",
                    "Geldt als niemand te oud wordt voor de zoekperiode op de dag waarop zij eindigt. Is er geen zoekperiode"
                            + " berekend, dan geldt de zin niet."),
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

    private static Feit.Type type(Veld veld) {
        Veldtype type = veld.type();
        if (type instanceof Veldtype.Code code) {
            return new Feit.Type.Code(code.lijst());
        } else if (type instanceof Veldtype.JaNee janee) {
            return new Feit.Type.JaNee(janee.ja(), answer(veld, "ja"), janee.nee(), answer(veld, "nee"));
        } else if (type instanceof Veldtype.Getal getal) {
            return new Feit.Type.Getal(getal.eenheid());
        }
        return new Feit.Type.Datum();
    }

    private static String answer(Veld veld, String antwoord) {
        return "Geldt als in het profiel ‘" + antwoord + "’ staat bij " + veld.onderwerp()
                + ". Is dat onbekend, dan geldt de zin niet.";
    }

    private static Feit add(String naam, Codelijst lijst, String onderwerp) {
        return add(naam, new Feit.Type.Code(lijst), onderwerp);
    }

    /** A fact that rules determine. */
    private static Feit add(String naam, Feit.Type type, String onderwerp) {
        return register(new Feit(REGISTER.size(), naam, type, onderwerp, null, null));
    }

    /** A fact that follows from a date in this section of the profile. */
    private static Feit follow(Veld.Groep groep, String naam, Feit.Type type, String onderwerp) {
        return register(new Feit(REGISTER.size(), naam, type, onderwerp, null, groep));
    }

    private static Feit register(Feit feit) {
        REGISTER.add(feit);
        return feit;
    }
}

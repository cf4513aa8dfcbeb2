package nl.routewijzer.profiel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields of the Kandidaatprofiel (beslismodel section 1): where each stands in the JSON, what it may hold and how
 * a sentence speaks of it. This is the only place that lists them: the reader, the form, the rule language and the
 * OpenAPI document follow it.
 *
 * <p>{@code eerdereVoorzieningen} is a list and stands apart: see {@link EerdereVoorziening}.
 */
public enum Veld {
    KENMERK(Groep.PERSOON, "kenmerk", new Veldtype.Sleutel(), "het kenmerk"),
    GEMEENTE(Groep.PERSOON, "gemeente", new Veldtype.Sleutel(), "de gemeente"),
    PEILDATUM(Groep.PERSOON, "peildatum", datum(), "de peildatum"),
    GEBOORTEDATUM(Groep.PERSOON, "geboortedatum", datum(), "de geboortedatum"),
    HUISHOUDEN(Groep.PERSOON, "huishouden", code(Codelijst.HUISHOUDEN), "het huishouden"),
    PARTNER_GEBOORTEDATUM(Groep.PARTNER, "partner.geboortedatum", datum(), "de geboortedatum van de partner"),
    PARTNER_LAATSTE_INSCHRIJVING_PRO_VSO(
            Groep.PARTNER,
            "partner.laatsteInschrijvingProVso",
            new Veldtype.Datum(true),
            "de laatste inschrijving van de partner bij praktijkonderwijs of vso"),
    PARTNER_MEDISCH_URENBEPERKT(
            Groep.PARTNER,
            "partner.medischUrenbeperkt",
            janee("de partner is medisch urenbeperkt", "de partner is niet medisch urenbeperkt"),
            "de medische urenbeperking van de partner"),
    PARTNER_DOELGROEP_LOONKOSTENSUBSIDIE(
            Groep.PARTNER,
            "partner.doelgroepLoonkostensubsidie",
            janee(
                    "de partner hoort tot de doelgroep loonkostensubsidie",
                    "de partner hoort niet tot de doelgroep loonkostensubsidie"),
            "het horen van de partner tot de doelgroep loonkostensubsidie"),
    REGELING(Groep.AANMELDING, "regeling", code(Codelijst.REGELING), "de regeling"),
    AANVULLENDE_BIJSTAND(
            Groep.AANMELDING,
            "aanvullendeBijstand",
            janee("de kandidaat krijgt aanvullende bijstand", "de kandidaat krijgt geen aanvullende bijstand"),
            "de aanvullende bijstand"),
    MELDINGSDATUM(Groep.AANMELDING, "meldingsdatum", datum(), "de meldingsdatum"),
    AANVRAAGDATUM(Groep.AANMELDING, "aanvraagdatum", datum(), "de aanvraagdatum"),
    AANMELDER(Groep.AANMELDING, "aanmelder", code(Codelijst.AANMELDER), "de aanmelder"),
    START_DIENSTVERLENING(Groep.AANMELDING, "startDienstverlening", datum(), "de startdatum van de dienstverlening"),
    FASE(Groep.AANMELDING, "fase", code(Codelijst.FASE), "de fase"),
    VERVOLGDIAGNOSE_AFGEROND(
            Groep.AANMELDING,
            "vervolgdiagnoseAfgerond",
            janee("de vervolgdiagnose is afgerond", "de vervolgdiagnose is niet afgerond"),
            "de afronding van de vervolgdiagnose"),
    VERSCHIJNING(Groep.AANMELDING, "verschijning", code(Codelijst.VERSCHIJNING), "de verschijning"),
    ZOEKRESULTAAT(Groep.AANMELDING, "zoekresultaat", code(Codelijst.ZOEKRESULTAAT), "het resultaat van de zoekperiode"),
    ONDERSTEUNING_ZOEKPERIODE_NODIG(
            Groep.AANMELDING,
            "ondersteuningZoekperiodeNodig",
            janee("ondersteuning in de zoekperiode is nodig", "ondersteuning in de zoekperiode is niet nodig"),
            "de noodzaak van ondersteuning in de zoekperiode"),
    LAATSTE_INSCHRIJVING_PRO_VSO(
            Groep.INDICATIES,
            "laatsteInschrijvingProVso",
            new Veldtype.Datum(true),
            "de laatste inschrijving bij praktijkonderwijs of vso"),
    MEDISCH_URENBEPERKT(
            Groep.INDICATIES,
            "medischUrenbeperkt",
            janee("de kandidaat is medisch urenbeperkt", "de kandidaat is niet medisch urenbeperkt"),
            "de medische urenbeperking"),
    DOELGROEP_LOONKOSTENSUBSIDIE(
            Groep.INDICATIES,
            "doelgroepLoonkostensubsidie",
            janee(
                    "de kandidaat hoort tot de doelgroep loonkostensubsidie",
                    "de kandidaat hoort niet tot de doelgroep loonkostensubsidie"),
            "het horen tot de doelgroep loonkostensubsidie"),
    LOONKOSTENSUBSIDIE_VERLEDEN(
            Groep.INDICATIES,
            "loonkostensubsidieVerleden",
            code(Codelijst.LOONKOSTENSUBSIDIE_VERLEDEN),
            "de loonkostensubsidie tot nu toe"),
    INDICATIE_BANENAFSPRAAK(
            Groep.INDICATIES,
            "indicatieBanenafspraak",
            janee("de kandidaat heeft een indicatie banenafspraak", "de kandidaat heeft geen indicatie banenafspraak"),
            "de indicatie banenafspraak"),
    ADVIES_BESCHUT_WERK(
            Groep.INDICATIES, "adviesBeschutWerk", code(Codelijst.ADVIES_BESCHUT_WERK), "het advies beschut werk"),
    GROND_NEGATIEF_ADVIES(
            Groep.INDICATIES,
            "grondNegatiefAdvies",
            code(Codelijst.GROND_NEGATIEF_ADVIES),
            "de grond van het negatieve advies"),
    INDICATIE_DAGBESTEDING(
            Groep.INDICATIES,
            "indicatieDagbesteding",
            janee("de kandidaat heeft een indicatie dagbesteding", "de kandidaat heeft geen indicatie dagbesteding"),
            "de indicatie dagbesteding"),
    INDICATIE_DAGBESTEDING_TOT(
            Groep.INDICATIES, "indicatieDagbestedingTot", datum(), "de einddatum van de indicatie dagbesteding"),
    ARBEIDSBEPERKING(Groep.INDICATIES, "arbeidsbeperking", code(Codelijst.ARBEIDSBEPERKING), "de arbeidsbeperking"),
    LOONWAARDE(Groep.INDICATIES, "loonwaarde", new Veldtype.Getal(0, 100, Eenheid.PROCENT), "de loonwaarde"),
    BEGELEIDINGSBEHOEFTE(
            Groep.INDICATIES, "begeleidingsbehoefte", code(Codelijst.BEGELEIDINGSBEHOEFTE), "de begeleidingsbehoefte"),
    SW_WERKVORM(Groep.INDICATIES, "swWerkvorm", code(Codelijst.SW_WERKVORM), "de huidige werkvorm"),
    WERKNEMERSVAARDIGHEDEN(
            Groep.BEMIDDELINGSPROFIEL,
            "werknemersvaardigheden",
            code(Codelijst.VAARDIGHEID),
            "de werknemersvaardigheden"),
    VAKVAARDIGHEDEN(Groep.BEMIDDELINGSPROFIEL, "vakvaardigheden", code(Codelijst.VAARDIGHEID), "de vakvaardigheden"),
    SOLLICITATIEVAARDIGHEDEN(
            Groep.BEMIDDELINGSPROFIEL,
            "sollicitatievaardigheden",
            code(Codelijst.VAARDIGHEID),
            "de sollicitatievaardigheden"),
    MOTIVATIE(Groep.BEMIDDELINGSPROFIEL, "motivatie", code(Codelijst.VAARDIGHEID), "de motivatie"),
    BESCHIKBAARHEID(Groep.BEMIDDELINGSPROFIEL, "beschikbaarheid", code(Codelijst.VAARDIGHEID), "de beschikbaarheid"),
    GEZONDHEID(Groep.BEMIDDELINGSPROFIEL, "gezondheid", code(Codelijst.GEZONDHEID), "de gezondheid"),
    BEROEPSBEELD(Groep.BEMIDDELINGSPROFIEL, "beroepsbeeld", code(Codelijst.BEROEPSBEELD), "het beroepsbeeld"),
    PROGNOSE_CONSULENT(
            Groep.BEMIDDELINGSPROFIEL,
            "prognoseConsulent",
            new Veldtype.Getal(0, 120, Eenheid.MAANDEN),
            "de prognose van de consulent"),
    SCHULDEN(Groep.LEEFGEBIEDEN, "leefgebieden.SCHULDEN", leefgebied(), "het leefgebied schulden"),
    VERSLAVING(Groep.LEEFGEBIEDEN, "leefgebieden.VERSLAVING", leefgebied(), "het leefgebied verslaving"),
    HUISVESTING(Groep.LEEFGEBIEDEN, "leefgebieden.HUISVESTING", leefgebied(), "het leefgebied huisvesting"),
    PSYCHISCHE_GEZONDHEID(
            Groep.LEEFGEBIEDEN,
            "leefgebieden.PSYCHISCHE_GEZONDHEID",
            leefgebied(),
            "het leefgebied psychische gezondheid"),
    ZORGTAKEN(Groep.LEEFGEBIEDEN, "leefgebieden.ZORGTAKEN", leefgebied(), "het leefgebied zorgtaken"),
    JUSTITIE(Groep.LEEFGEBIEDEN, "leefgebieden.JUSTITIE", leefgebied(), "het leefgebied justitie"),
    GEDRAG(Groep.LEEFGEBIEDEN, "leefgebieden.GEDRAG", leefgebied(), "het leefgebied gedrag"),
    TAALNIVEAU(Groep.TAAL_EN_OPLEIDING, "taalniveau", code(Codelijst.TAALNIVEAU), "het taalniveau"),
    LAAGGELETTERD(
            Groep.TAAL_EN_OPLEIDING,
            "laaggeletterd",
            janee("de kandidaat is laaggeletterd", "de kandidaat is niet laaggeletterd"),
            "de laaggeletterdheid"),
    STARTKWALIFICATIE(
            Groep.TAAL_EN_OPLEIDING,
            "startkwalificatie",
            janee("de kandidaat heeft een startkwalificatie", "de kandidaat heeft geen startkwalificatie"),
            "de startkwalificatie"),
    KAN_ONDERWIJS_VOLGEN(
            Groep.TAAL_EN_OPLEIDING,
            "kanOnderwijsVolgen",
            janee("de kandidaat kan onderwijs volgen", "de kandidaat kan geen onderwijs volgen"),
            "het kunnen volgen van onderwijs"),
    OPLEIDINGSNIVEAU(
            Groep.TAAL_EN_OPLEIDING, "opleidingsniveau", code(Codelijst.OPLEIDINGSNIVEAU), "het opleidingsniveau"),
    STATUSHOUDER(
            Groep.TAAL_EN_OPLEIDING,
            "statushouder",
            janee("de kandidaat is statushouder", "de kandidaat is geen statushouder"),
            "de status van statushouder"),
    ASSESSMENT_EIGEN_TAAL(
            Groep.TAAL_EN_OPLEIDING,
            "assessmentEigenTaal",
            janee("het assessment in eigen taal is gedaan", "het assessment in eigen taal is niet gedaan"),
            "het assessment in eigen taal"),
    WERKSOORT(Groep.WERK, "werksoort", code(Codelijst.WERKSOORT), "de werksoort"),
    WERKGEVER_BESCHIKBAAR(
            Groep.WERK,
            "werkgeverBeschikbaar",
            janee("er is een werkgever", "er is geen werkgever"),
            "de beschikbaarheid van een werkgever"),
    DREMPEL_WERKGEVER(
            Groep.WERK, "drempelWerkgever", code(Codelijst.DREMPEL_WERKGEVER), "de drempel voor de werkgever"),
    KOSTEN_BELEMMERING(
            Groep.WERK,
            "kostenBelemmering",
            janee("kosten belemmeren de kandidaat", "kosten belemmeren de kandidaat niet"),
            "de belemmering door kosten"),
    PARTTIME_UREN(
            Groep.WERK, "parttimeUren", new Veldtype.Getal(0, 60, Eenheid.UREN), "het aantal betaalde uren per week");

    /** The sections of the profile, in the order of the conversation. */
    public enum Groep {
        PERSOON,
        PARTNER,
        AANMELDING,
        BEMIDDELINGSPROFIEL,
        LEEFGEBIEDEN,
        TAAL_EN_OPLEIDING,
        INDICATIES,
        WERK;

        public List<Veld> velden() {
            return Arrays.stream(Veld.values()).filter(v -> v.groep == this).toList();
        }
    }

    private static final Map<String, Veld> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Veld::pad, Function.identity()));

    private final Groep groep;
    private final String pad;
    private final Veldtype type;
    private final String onderwerp;

    Veld(Groep groep, String pad, Veldtype type, String onderwerp) {
        this.groep = groep;
        this.pad = pad;
        this.type = type;
        this.onderwerp = onderwerp;
    }

    public Groep groep() {
        return groep;
    }

    /** Where the field stands in the JSON: {@code regeling}, {@code partner.geboortedatum}. */
    public String pad() {
        return pad;
    }

    /** The last part of the path: {@code SCHULDEN} for {@code leefgebieden.SCHULDEN}. */
    public String naam() {
        return pad.substring(pad.indexOf('.') + 1);
    }

    public Veldtype type() {
        return type;
    }

    /** How a sentence speaks of the field: "de regeling". */
    public String onderwerp() {
        return onderwerp;
    }

    public boolean isRequired() {
        return this == KENMERK || this == GEMEENTE || this == GEBOORTEDATUM;
    }

    public static Optional<Veld> atPath(String pad) {
        return Optional.ofNullable(BY_PATH.get(pad));
    }

    private static Veldtype code(Codelijst list) {
        return new Veldtype.Code(list);
    }

    private static Veldtype leefgebied() {
        return code(Codelijst.LEEFGEBIED);
    }

    private static Veldtype datum() {
        return new Veldtype.Datum(false);
    }

    private static Veldtype janee(String ja, String nee) {
        return new Veldtype.JaNee(ja, nee);
    }
}

package nl.routewijzer.profiel;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A closed list of codes. The order is meaningful where {@link #isOrdered()} says so: from low to high. */
public enum Codelijst {
    HUISHOUDEN("ALLEENSTAAND", "ALLEENSTAANDE_OUDER", "GEHUWD"),
    REGELING(
            "PARTICIPATIEWET",
            "BIJSTAND_AANGEVRAAGD",
            "IOAW",
            "IOAZ",
            "ANW",
            "NUG",
            "WW",
            "WIA",
            "WAJONG",
            "WAO",
            "WAZ",
            "ZW",
            "IOW",
            "WSW",
            "GEEN"),
    AANMELDER("KANDIDAAT", "GEMEENTE", "SCHOOL", "SOCIAAL_TEAM", "UWV", "ZORGAANBIEDER", "OVERIG"),
    FASE("AANMELDING", "INTAKE", "VERVOLGDIAGNOSE", "BEMIDDELING", "PLAATSING"),
    VERSCHIJNING("VERSCHENEN", "AFWEZIG_MET_BERICHT", "AFWEZIG_ZONDER_BERICHT"),
    ZOEKRESULTAAT("WERK", "ONDERWIJS", "GEEN"),
    LOONKOSTENSUBSIDIE_VERLEDEN("NOOIT", "LOOPT", "GEEINDIGD", "TWEE_JAAR_ZELFSTANDIG"),
    ADVIES_BESCHUT_WERK("GEEN", "AANGEVRAAGD", "POSITIEF", "NEGATIEF"),
    GROND_NEGATIEF_ADVIES("TE_ZELFSTANDIG", "TE_KWETSBAAR"),
    ARBEIDSBEPERKING("GEEN", "TIJDELIJK", "STRUCTUREEL"),
    BEGELEIDINGSBEHOEFTE("GEEN", "TIJDELIJK", "STRUCTUREEL", "ZEER_INTENSIEF"),
    VAARDIGHEID("VOLDOENDE", "ONTWIKKELBAAR", "ONVOLDOENDE"),
    GEZONDHEID("GEEN_BELEMMERING", "TIJDELIJKE_BELEMMERING", "STRUCTURELE_BELEMMERING"),
    BEROEPSBEELD("DUIDELIJK", "ONDUIDELIJK"),
    LEEFGEBIED("SPEELT_NIET", "GEREGELD", "IN_BEHANDELING", "NIET_AANGEPAKT"),
    TAALNIVEAU("ALFA", "A1", "A2", "B1", "B2", "C1"),
    OPLEIDINGSNIVEAU("GEEN", "PRO_VSO", "VMBO", "MBO", "HAVO_VWO", "HBO_WO"),
    WERKSOORT(
            "GRIJS_EN_GROEN",
            "ZAKELIJKE_DIENSTVERLENING",
            "SCHOONMAAK",
            "PRODUCTIE_MAGAZIJN_LOGISTIEK",
            "HORECA_ZORG_VERKOOP",
            "BOUW_ICT_TOEZICHT_TECHNIEK"),
    DREMPEL_WERKGEVER("GEEN", "RISICO", "INWERKTIJD", "COLLEGAS"),
    SW_WERKVORM("BESCHUT_SW", "WERKEN_OP_LOCATIE", "GROEPSDETACHERING", "INDIVIDUELE_DETACHERING", "BEGELEID_WERKEN"),
    RESULTAAT("LOOPT", "GESLAAGD", "NIET_GESLAAGD"),
    DOELGROEP("JA", "NEE", "ONBEKEND"),
    DOELGROEP_GROND(
            "ALLEEN_SW", "JONGER_DAN_18", "AOW_LEEFTIJD", "UWV_UITKERING", "NIET_GEREGISTREERD", "NUG_NIET_BEDIEND"),
    ZOEKPERIODE_STATUS("NIET_VAN_TOEPASSING", "VRIJGESTELD", "BEOORDELING_NODIG", "LOOPT", "AFGELOPEN"),
    ZOEKPERIODE_GROND("GEEN_AANVRAAG", "ZEVENENTWINTIG", "PRO_VSO", "URENBEPERKT_OF_LKS"),
    AFSTAND(
            "WERKFIT",
            "TIJDELIJKE_ONDERSTEUNING",
            "STRUCTURELE_ONDERSTEUNING",
            "ZEER_INTENSIEVE_BEGELEIDING",
            "NOG_ONBEKEND"),
    BINNEN_TERMIJN("JA", "NEE", "GRIJS_GEBIED", "NIET_VAN_TOEPASSING", "ONBEKEND"),
    PROGNOSE_GROND("TABEL", "PROFESSIONEEL_OORDEEL"),
    UITKOMST(
            "INTAKE",
            "VERVOLGDIAGNOSE",
            "ADVIES_BESCHUT_WERK_VRAGEN",
            "CASUSOVERLEG",
            "ZOEKPERIODE",
            "BEMIDDELING",
            "ONTWIKKELING",
            "WERK_MET_ONDERSTEUNING",
            "PLAATSING_EN_ONDERSTEUNING",
            "BESCHUT_WERK",
            "OP_WEG_NAAR_WERK",
            "SOCIALE_WERKVOORZIENING",
            "TERUG_NAAR_SCHOOL",
            "UITSTROOM_WERK",
            "TERUGMELDING",
            "DOORVERWIJZING"),
    AANLEIDING("GEEN_DOELGROEP", "NIET_VERSCHENEN", "EINDE_ZOEKPERIODE", "TERMIJN_VERSTREKEN", "NIET_BEMIDDELBAAR"),
    TERUGMELDREDEN(
            "TIJDELIJK_NIET_PLAATSBAAR",
            "STRUCTUREEL_NIET_PLAATSBAAR",
            "GEEN_DOELGROEP",
            "NIET_VERSCHENEN",
            "EINDE_ZOEKPERIODE"),
    BEHOEFTE(
            "WERK_VINDEN",
            "SOLLICITEREN",
            "WERKERVARING_BIJ_WERKGEVER",
            "VAKVAARDIGHEDEN",
            "WERKRITME",
            "WERKNEMERSVAARDIGHEDEN",
            "MOTIVATIE",
            "BEROEPSBEELD",
            "TAAL",
            "LOONWAARDE",
            "BEGELEIDING_WERKPLEK",
            "WERKGEVERSRISICO",
            "INWERKTIJD",
            "WERKGEVER_BEGELEIDING",
            "KOSTEN",
            "NAZORG",
            "DIAGNOSE_BELASTBAARHEID",
            "DIAGNOSE_VAARDIGHEDEN",
            "DIAGNOSE_ZELFBEELD",
            "DIAGNOSE_BESCHUT",
            "BESCHUTTE_PLEK",
            "DAGBESTEDING",
            "ACTIVERING");

    private static final Set<String> AFKORTINGEN = Set.of(
            "IOAW", "IOAZ", "ANW", "NUG", "WW", "WIA", "WAO", "WAZ", "ZW", "IOW", "WSW", "UWV", "SVB", "AOW", "SW",
            "ICT", "VMBO", "MBO", "HAVO", "VWO", "HBO", "WO", "VSO", "A1", "A2", "B1", "B2", "C1");

    private static final Map<String, String> EIGENNAMEN = Map.of(
            "PARTICIPATIEWET",
            "Participatiewet",
            "WAJONG",
            "Wajong",
            "GEEINDIGD",
            "geëindigd",
            "LKS",
            "loonkostensubsidie");

    /** Codes that a person says in other words than they are made of. */
    private static final Map<String, String> ANDERE_WOORDEN = Map.of(
            "HBO_WO",
            "hbo of wo",
            "HAVO_VWO",
            "havo of vwo",
            "PRO_VSO",
            "praktijkonderwijs of vso",
            "UITSTROOM_WERK",
            "uitstroom naar werk");

    /** One word, that a code has to write as two. */
    private static final String NO_RISK = "NO_RISK";

    private final List<String> codes;

    Codelijst(String... codes) {
        this.codes = List.of(codes);
    }

    public List<String> codes() {
        return codes;
    }

    /** Whether the policy can add codes of its own, because nothing in the program depends on which there are. */
    public boolean isOpen() {
        return this == AANLEIDING || this == TERUGMELDREDEN || this == BEHOEFTE;
    }

    /** The order of the list; codes that the policy added come behind it, by alphabet. */
    public Comparator<String> order() {
        return Comparator.comparingInt((String code) -> codes.contains(code) ? codes.indexOf(code) : codes.size())
                .thenComparing(Comparator.naturalOrder());
    }

    /** Whether "lower than" has a meaning for these codes. */
    public boolean isOrdered() {
        return this == TAALNIVEAU;
    }

    /** Whether "is" and the code in words make a Dutch sentence: "de fase is intake", but not "de zoekperiode is loopt" or "… is geen". */
    public boolean readsAfterIs(String code) {
        return !code.equals("GEEN")
                && this != DOELGROEP
                && this != ZOEKPERIODE_STATUS
                && this != BINNEN_TERMIJN
                && this != LOONKOSTENSUBSIDIE_VERLEDEN
                && this != GEZONDHEID;
    }

    /** The code in words, for a sentence or a screen: {@code NIET_AANGEPAKT} is "niet aangepakt". */
    public static String inWords(String code) {
        if (ANDERE_WOORDEN.containsKey(code)) {
            return ANDERE_WOORDEN.get(code);
        }
        StringBuilder words = new StringBuilder();
        for (String part : code.replace(NO_RISK, "NO-RISK").split("_", -1)) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            words.append(
                    AFKORTINGEN.contains(part) ? part : EIGENNAMEN.getOrDefault(part, part.toLowerCase(Locale.ROOT)));
        }
        return words.toString();
    }
}

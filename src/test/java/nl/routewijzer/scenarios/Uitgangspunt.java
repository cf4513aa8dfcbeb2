package nl.routewijzer.scenarios;

import java.util.List;
import java.util.Map;
import nl.routewijzer.profiel.Veld;

/**
 * Candidates to start a scenario with, so that it only names what matters. A plain candidate has a municipality and an
 * age; everything else is unknown.
 */
final class Uitgangspunt {
    private static final String NOOIT = "NOOIT";

    private static final List<String> WERKFIT = List.of(
            "de regeling is PARTICIPATIEWET",
            "het huishouden is ALLEENSTAAND",
            "de kandidaat is niet medisch urenbeperkt",
            "de kandidaat hoort niet tot de doelgroep loonkostensubsidie",
            "de kandidaat heeft geen indicatie banenafspraak",
            "de kandidaat heeft geen indicatie dagbesteding",
            "het advies beschut werk is GEEN",
            "de arbeidsbeperking is GEEN",
            "de begeleidingsbehoefte is GEEN",
            "de werknemersvaardigheden zijn VOLDOENDE",
            "de vakvaardigheden zijn VOLDOENDE",
            "de sollicitatievaardigheden zijn VOLDOENDE",
            "de motivatie is VOLDOENDE",
            "de beschikbaarheid is VOLDOENDE",
            "de gezondheid is GEEN_BELEMMERING",
            "het beroepsbeeld is DUIDELIJK",
            "het taalniveau is B1",
            "de kandidaat heeft een startkwalificatie");

    private static final List<String> PARTNER = List.of(
            "het huishouden is GEHUWD",
            "de partner is niet medisch urenbeperkt",
            "de partner hoort niet tot de doelgroep loonkostensubsidie");

    private static final List<String> GRIJS_GEBIED =
            List.of("het leefgebied psychische gezondheid is NIET_AANGEPAKT", "de vervolgdiagnose is afgerond");

    /** What is different from somebody who is werkfit, for every uitkomst of the tables of loketten. */
    private static final Map<String, List<String>> BIJ_UITKOMST = Map.ofEntries(
            Map.entry("INTAKE", List.of("de gezondheid is onbekend")),
            Map.entry("VERVOLGDIAGNOSE", List.of("het leefgebied psychische gezondheid is NIET_AANGEPAKT")),
            Map.entry("ADVIES_BESCHUT_WERK_VRAGEN", List.of("de begeleidingsbehoefte is ZEER_INTENSIEF")),
            Map.entry("CASUSOVERLEG", GRIJS_GEBIED),
            Map.entry("BEMIDDELING", List.of()),
            Map.entry("ONTWIKKELING", List.of("de werknemersvaardigheden zijn ONTWIKKELBAAR")),
            Map.entry("WERK_MET_ONDERSTEUNING", List.of("de arbeidsbeperking is STRUCTUREEL")),
            Map.entry("PLAATSING_EN_ONDERSTEUNING", List.of("de fase is PLAATSING")),
            Map.entry("BESCHUT_WERK", List.of("het advies beschut werk is POSITIEF")),
            Map.entry("OP_WEG_NAAR_WERK", List.of("de kandidaat heeft een indicatie dagbesteding")),
            Map.entry("SOCIALE_WERKVOORZIENING", List.of("de regeling is WSW")),
            Map.entry("TERUGMELDING", List.of("de verschijning is AFWEZIG_ZONDER_BERICHT")),
            Map.entry("DOORVERWIJZING", GRIJS_GEBIED),
            Map.entry("ZOEKPERIODE", List.of("de regeling is BIJSTAND_AANGEVRAAGD")),
            Map.entry(
                    "UITSTROOM_WERK",
                    List.of("de regeling is BIJSTAND_AANGEVRAAGD", "het resultaat van de zoekperiode is WERK")),
            Map.entry(
                    "TERUG_NAAR_SCHOOL",
                    List.of("de regeling is BIJSTAND_AANGEVRAAGD", "het resultaat van de zoekperiode is ONDERWIJS")));

    private static final int JONG = 20;
    private static final int VOLWASSEN = 40;
    private static final int LANGER_DAN_DE_TERMIJN = 25;
    private static final int GEEN_WERK = 0;

    private Uitgangspunt() {}

    /** Somebody with assistance under the Participatiewet whom nothing hinders, not yet in service. */
    static void werkfit(Kandidaat kandidaat) {
        tell(WERKFIT, kandidaat);
        kandidaat.know(Veld.LAATSTE_INSCHRIJVING_PRO_VSO, NOOIT);
        kandidaat.know(Veld.PARTTIME_UREN, GEEN_WERK);
    }

    /** A partner without anything that exempts from the search period. */
    static void partner(Kandidaat kandidaat) {
        tell(PARTNER, kandidaat);
        kandidaat.know(Veld.PARTNER_LAATSTE_INSCHRIJVING_PRO_VSO, NOOIT);
    }

    /** Somebody for whom the uitkomst is this one: a young applicant where it follows from the search period. */
    static void uitkomst(String uitkomst, Kandidaat kandidaat) {
        List<String> feiten = BIJ_UITKOMST.get(uitkomst);
        if (feiten == null) {
            throw new IllegalArgumentException("Er is geen uitgangspunt voor uitkomst " + uitkomst + ".");
        }
        boolean aanvraag = feiten.contains("de regeling is BIJSTAND_AANGEVRAAGD");
        werkfit(kandidaat);
        kandidaat.turn(aanvraag ? JONG : VOLWASSEN);
        tell(feiten, kandidaat);
        if (aanvraag) {
            kandidaat.know(Veld.MELDINGSDATUM, kandidaat.peildatum());
        }
        if (uitkomst.equals("DOORVERWIJZING")) {
            kandidaat.know(Veld.PROGNOSE_CONSULENT, LANGER_DAN_DE_TERMIJN);
        }
    }

    private static void tell(List<String> zinnen, Kandidaat kandidaat) {
        zinnen.forEach(zin -> Feitzin.tell(zin, kandidaat));
    }
}

package nl.routewijzer.scenarios;

import io.cucumber.java.nl.Gegeven;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.profiel.Veld;

/** What is given of a candidate. Facts are sentences of the rule language; {@link Uitgangspunt} holds the rest. */
public final class KandidaatSteps {
    private static final String DATUM = "(\\d\\d-\\d\\d-\\d{4})";

    private final Adviesaanvraag aanvraag;
    private final Kandidaat kandidaat;

    KandidaatSteps(Adviesaanvraag aanvraag) {
        this.aanvraag = aanvraag;
        this.kandidaat = aanvraag.kandidaat();
    }

    @Gegeven("^een kandidaat uit ([^,]+), geboren op " + DATUM + "$")
    public void geboren(String gemeente, String datum) {
        kandidaat.know(Veld.GEMEENTE, Scenariobeleid.gemeente(gemeente));
        kandidaat.know(Veld.GEBOORTEDATUM, date(datum));
    }

    @Gegeven("^een kandidaat uit ([^,]+) van (\\d+) jaar$")
    public void leeftijd(String gemeente, int jaren) {
        kandidaat.know(Veld.GEMEENTE, Scenariobeleid.gemeente(gemeente));
        kandidaat.turn(jaren);
    }

    @Gegeven("^een werkfitte kandidaat uit ([^,]+), geboren op " + DATUM + "$")
    public void werkfitGeboren(String gemeente, String datum) {
        geboren(gemeente, datum);
        Uitgangspunt.werkfit(kandidaat);
    }

    @Gegeven("^een werkfitte kandidaat uit ([^,]+) van (\\d+) jaar$")
    public void werkfit(String gemeente, int jaren) {
        leeftijd(gemeente, jaren);
        Uitgangspunt.werkfit(kandidaat);
    }

    @Gegeven("^een jongere uit ([^,]+), geboren op " + DATUM + ", die zich op " + DATUM + " meldt voor bijstand$")
    public void jongere(String gemeente, String geboren, String melding) {
        werkfitGeboren(gemeente, geboren);
        kandidaat.know(Veld.REGELING, "BIJSTAND_AANGEVRAAGD");
        kandidaat.know(Veld.MELDINGSDATUM, date(melding));
    }

    @Gegeven("^een partner, geboren op " + DATUM + "$")
    public void partner(String geboren) {
        Uitgangspunt.partner(kandidaat);
        kandidaat.know(Veld.PARTNER_GEBOORTEDATUM, date(geboren));
    }

    @Gegeven("^een kandidaat uit ([^,]+) met uitkomst ([A-Z_]+)$")
    public void uitkomst(String gemeente, String uitkomst) {
        kandidaat.know(Veld.GEMEENTE, Scenariobeleid.gemeente(gemeente));
        Uitgangspunt.uitkomst(uitkomst, kandidaat);
    }

    @Gegeven("^((?:de|het|er|kosten|ondersteuning) (?!.*(?: \\d|nooit)).+)$")
    public void feit(String zin) {
        Feitzin.tell(zin, kandidaat);
    }

    @Gegeven("^((?:de|het) .+) (?:is|was op) " + DATUM + "$")
    public void datum(String onderwerp, String datum) {
        kandidaat.know(Feitzin.veld(onderwerp), date(datum));
    }

    @Gegeven("^((?:de|het) .+) is (\\d+) (?:procent|maanden|uur)$")
    public void getal(String onderwerp, int getal) {
        kandidaat.know(Feitzin.veld(onderwerp), getal);
    }

    @Gegeven("^de (kandidaat|partner) volgde nooit praktijkonderwijs of vso$")
    public void nooitProVso(String wie) {
        Veld veld =
                wie.equals("partner") ? Veld.PARTNER_LAATSTE_INSCHRIJVING_PRO_VSO : Veld.LAATSTE_INSCHRIJVING_PRO_VSO;
        kandidaat.know(veld, "NOOIT");
    }

    @Gegeven("^de kandidaat gebruikt ([A-Z_]+) sinds " + DATUM + "$")
    public void gebruikt(String voorziening, String start) {
        kandidaat.use(new EerdereVoorziening(voorziening, date(start), null, "LOOPT"));
    }

    @Gegeven("^de kandidaat gebruikte ([A-Z_]+) van " + DATUM + " tot " + DATUM + ", (met|zonder) resultaat$")
    public void gebruikte(String voorziening, String start, String eind, String resultaat) {
        kandidaat.use(new EerdereVoorziening(
                voorziening, date(start), date(eind), resultaat.equals("met") ? "GESLAAGD" : "NIET_GESLAAGD"));
    }

    @Gegeven("^in deze gemeente is ((?:de|het) .+?) (\\d+ (?:dag|dagen|maand|maanden|procent))$")
    public void keuze(String onderwerp, String waarde) {
        lokaalBeleid(Scenariobeleid.setting(onderwerp, waarde));
    }

    @Gegeven("^in deze gemeente geldt ook:$")
    public void lokaalBeleid(String regels) {
        aanvraag.choose(Map.of("gemeente/" + kandidaat.gemeente() + "/scenario.regels", regels + "\n"));
    }

    private static LocalDate date(String datum) {
        try {
            return LocalDate.parse(datum, Adviestekst.DATUM);
        } catch (DateTimeParseException geenDag) {
            throw new IllegalArgumentException("De dag " + datum + " bestaat niet.", geenDag);
        }
    }
}

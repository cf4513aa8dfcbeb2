package nl.routewijzer.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Veld;

/** What can be counted of an advice: the facts that it was drawn with, and what the policy made of them. */
final class Meetfeiten {
    private static final String JA = "ja";

    private Meetfeiten() {}

    /** @param vandaag on which time in service is measured too */
    static Map<String, String> of(Demoadvies gevraagd, Routeadvies advies, LocalDate vandaag) {
        Map<String, String> feiten = new HashMap<>(gevraagd.feiten());
        putSince(feiten, "leeftijd", Veld.GEBOORTEDATUM, gevraagd.peildatum(), ChronoUnit.YEARS);
        putSince(feiten, "maanden", Veld.START_DIENSTVERLENING, gevraagd.peildatum(), ChronoUnit.MONTHS);
        putSince(feiten, "maandenVandaag", Veld.START_DIENSTVERLENING, vandaag, ChronoUnit.MONTHS);
        feiten.put("uitkomst", advies.uitkomst());
        if (advies.afstand() != null) {
            feiten.put("afstand", advies.afstand());
        }
        if (advies.terugmelding() != null) {
            feiten.put("reden", advies.terugmelding().reden());
            feiten.put("groep", String.valueOf(advies.terugmelding().rapportagegroep()));
        }
        advies.signalen().forEach(signaal -> feiten.put(signaal.code(), JA));
        return feiten;
    }

    private static void putSince(
            Map<String, String> feiten, String naam, Veld veld, LocalDate peildatum, ChronoUnit eenheid) {
        String datum = feiten.get(veld.pad());
        if (datum != null) {
            feiten.put(naam, String.valueOf(eenheid.between(LocalDate.parse(datum), peildatum)));
        }
    }
}

package nl.routewijzer.advies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Vereist;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Looptijd;

/** The facts with which an evaluation begins: the fields of the profile and what follows from its dates. */
final class Profielfeiten {
    private Profielfeiten() {}

    static Kalender kalender(Beleid beleid) {
        return new Kalender(
                beleid.parameter(Vereist.SCHRIKKELVERJAARDAG).tekst().equals(Vereist.EERSTE_MAART));
    }

    static Map<Feit, Object> of(Kandidaatprofiel profiel, Beleid beleid) {
        Kalender kalender = kalender(beleid);
        Map<Feit, Object> feiten = new HashMap<>();
        for (Feit feit : Feiten.ALLE) {
            Veld veld = feit.veld();
            Object waarde = veld == null ? null : profiel.value(veld);
            if (waarde != null) {
                feiten.put(feit, waarde);
            }
        }
        LocalDate peildatum = profiel.peildatum();
        feiten.put(Feiten.LEEFTIJD, kalender.age(profiel.geboortedatum(), peildatum));
        LocalDate partner = profiel.datum(Veld.PARTNER_GEBOORTEDATUM);
        if (partner != null) {
            feiten.put(Feiten.LEEFTIJD_PARTNER, kalender.age(partner, peildatum));
        }
        LocalDate start = profiel.datum(Veld.START_DIENSTVERLENING);
        feiten.put(Feiten.IN_DIENSTVERLENING, start != null);
        if (start != null) {
            feiten.put(Feiten.MAANDEN_IN_DIENST, Kalender.fullMonths(start, peildatum));
        }
        Set<Looptijd.Stand> standen = profiel.eerdereVoorzieningen().stream()
                .filter(EerdereVoorziening::isRunning)
                .map(lopend -> stand(lopend, beleid, peildatum))
                .collect(Collectors.toSet());
        feiten.put(
                Feiten.VOORZIENING_BINNEN_TERMIJN,
                standen.contains(Looptijd.Stand.BINNEN_TERMIJN) || standen.contains(Looptijd.Stand.IN_VERLENGING));
        feiten.put(Feiten.VOORZIENING_TE_VERLENGEN, standen.contains(Looptijd.Stand.IN_VERLENGING));
        feiten.put(Feiten.VOORZIENING_OVER_TERMIJN, standen.contains(Looptijd.Stand.OVER_TERMIJN));
        return feiten;
    }

    private static Looptijd.Stand stand(EerdereVoorziening lopend, Beleid beleid, LocalDate peildatum) {
        return beleid.looptijd(lopend.voorziening()).on(lopend.start(), peildatum);
    }
}

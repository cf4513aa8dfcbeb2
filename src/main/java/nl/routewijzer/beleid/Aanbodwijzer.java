package nl.routewijzer.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.routewijzer.beleid.Elders.Aanbod;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Voorziening;

/** Finds for each municipality what the others offer. */
final class Aanbodwijzer {
    private final Map<String, List<Aanbod>> perRegio = new TreeMap<>();
    private final Map<String, List<Aanbod>> perGemeente = new TreeMap<>();

    Aanbodwijzer(List<Gemeente> gemeenten, Map<String, Gemeentebeleid> beleid) {
        for (Gemeente gemeente : gemeenten) {
            Gemeentebeleid eigen = beleid.get(gemeente.sleutel());
            if (eigen != null) {
                perRegio.computeIfAbsent(
                        gemeente.regio(),
                        regio -> eigen.upTo(Laag.REGIO)
                                .offers("regio " + gemeente.regionaam(), Aanbodwijzer::isEverywhereInRegio));
                perGemeente.put(
                        gemeente.sleutel(), eigen.offers("gemeente " + gemeente.naam(), Aanbodwijzer::isOnlyHere));
            }
        }
    }

    /** What is offered outside a municipality and its region. */
    Elders elders(Gemeente gemeente) {
        List<Aanbod> aanbod = new ArrayList<>();
        perRegio.forEach((regio, offers) -> aanbod.addAll(regio.equals(gemeente.regio()) ? List.of() : offers));
        perGemeente.forEach(
                (sleutel, offers) -> aanbod.addAll(sleutel.equals(gemeente.sleutel()) ? List.of() : offers));
        return Elders.of(aanbod);
    }

    private static boolean isEverywhereInRegio(Voorziening voorziening) {
        return laag(voorziening) == Laag.REGIO && voorziening.waar() == null;
    }

    private static boolean isOnlyHere(Voorziening voorziening) {
        return laag(voorziening) == Laag.GEMEENTE || laag(voorziening) == Laag.REGIO && voorziening.waar() != null;
    }

    private static Laag laag(Voorziening voorziening) {
        return voorziening.vermelding().plaats().laag();
    }
}

package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Verklaring.EigenFeit;

/**
 * What one region or municipality itself asks.
 *
 * @param gebied the key of the region or municipality
 * @param naam of the region or municipality
 * @param gemeenten keys of the municipalities in which it is asked
 * @param feiten on whatever day, in the order of the files
 */
public record Eigenvragen(Laag laag, String gebied, String naam, List<String> gemeenten, List<Eigenfeit> feiten) {

    /** The questions that are asked on a day. */
    public Stream<Eigenfeit> on(LocalDate dag) {
        return feiten.stream().filter(feit -> feit.isAskedOn(dag));
    }

    /** Of every region and municipality that asks anything; the regions first. */
    static List<Eigenvragen> of(List<Regelbestand> bestanden, List<Gemeente> gemeenten) {
        Map<Plek, List<Eigenfeit>> perGebied = new LinkedHashMap<>();
        bestanden.stream()
                .flatMap(bestand -> bestand.verklaringen().stream())
                .filter(EigenFeit.class::isInstance)
                .map(EigenFeit.class::cast)
                .forEach(feit -> perGebied
                        .computeIfAbsent(Plek.of(feit.plaats()), nieuw -> new ArrayList<>())
                        .add(feit.feit()));
        return perGebied.entrySet().stream()
                .map(gebied -> gebied.getKey().asks(gebied.getValue(), gemeenten))
                .toList();
    }

    private record Plek(Laag laag, String gebied) {
        static Plek of(Plaats plaats) {
            return new Plek(plaats.laag(), plaats.gebied());
        }

        Eigenvragen asks(List<Eigenfeit> feiten, List<Gemeente> gemeenten) {
            List<Gemeente> hier = gemeenten.stream()
                    .filter(gemeente -> laag.holds(gebied, gemeente.sleutel(), gemeente.regio()))
                    .toList();
            String naam = hier.stream()
                    .map(gemeente -> laag == Laag.REGIO ? gemeente.regionaam() : gemeente.naam())
                    .findFirst()
                    .orElse(gebied);
            return new Eigenvragen(
                    laag, gebied, naam, hier.stream().map(Gemeente::sleutel).toList(), List.copyOf(feiten));
        }
    }
}

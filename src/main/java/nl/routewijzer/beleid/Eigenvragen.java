package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.regels.Laag;
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

    /** The same without what is over on a day. */
    public Eigenvragen notOver(LocalDate dag) {
        return new Eigenvragen(
                laag,
                gebied,
                naam,
                gemeenten,
                feiten.stream().filter(feit -> dag.isBefore(feit.tot())).toList());
    }

    /** Of every region and municipality that asks anything; the regions first. */
    static List<Eigenvragen> of(List<Regelbestand> bestanden, List<Gemeente> gemeenten) {
        Map<Gebied, List<Eigenfeit>> perGebied = bestanden.stream()
                .flatMap(bestand -> bestand.verklaringen().stream())
                .filter(EigenFeit.class::isInstance)
                .map(EigenFeit.class::cast)
                .collect(Collectors.groupingBy(
                        feit -> Gebied.of(feit.plaats()),
                        LinkedHashMap::new,
                        Collectors.mapping(EigenFeit::feit, Collectors.toList())));
        return perGebied.entrySet().stream()
                .map(gebied -> of(gebied.getKey(), gebied.getValue(), gemeenten))
                .toList();
    }

    private static Eigenvragen of(Gebied gebied, List<Eigenfeit> feiten, List<Gemeente> gemeenten) {
        return new Eigenvragen(
                gebied.laag(),
                gebied.sleutel(),
                gebied.naam(gemeenten),
                gemeenten.stream().filter(gebied::holds).map(Gemeente::sleutel).toList(),
                List.copyOf(feiten));
    }
}

package nl.routewijzer.beleid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.lezen.RegelbestandParser;

/** Puts a policy together of files that were handed in and, for areas that keep what they had, of files that are in force. */
final class Samenstelling {
    private static final Comparator<Gebied> LAAGSTE_EERST =
            Comparator.comparing(Gebied::laag).reversed().thenComparing(Gebied::sleutel);

    private final Map<Gebied, Map<String, String>> nieuw;
    private final Map<Gebied, Map<String, String>> vorige;
    private final Map<Gebied, List<Probleem>> onleesbaar;
    private final Map<Map.Entry<String, String>, Regelbestand> gelezen = new HashMap<>();

    /**
     * @param vorige the files in force, text by path; empty when there are none
     * @param eerder files that were read before, of which a text that is the same is not read again
     */
    Samenstelling(Ingeleverd nieuw, Map<String, String> vorige, List<Regelbestand> eerder) {
        eerder.forEach(bestand -> gelezen.put(Map.entry(bestand.pad(), bestand.tekst()), bestand));
        this.nieuw = Gebiedsbestanden.of(nieuw.bestanden());
        this.vorige = Gebiedsbestanden.of(vorige);
        this.onleesbaar =
                nieuw.problemen().stream().collect(Collectors.groupingBy(probleem -> Gebied.of(probleem.bestand())));
    }

    /** All files, text by path. */
    Map<String, String> files(Set<Gebied> aangehouden) {
        Map<String, String> bestanden = new TreeMap<>();
        nieuw.forEach((gebied, eigen) -> {
            if (!aangehouden.contains(gebied)) {
                bestanden.putAll(eigen);
            }
        });
        aangehouden.forEach(gebied -> bestanden.putAll(vorige.getOrDefault(gebied, Map.of())));
        return bestanden;
    }

    /** The same, read; each text is read once. */
    List<Regelbestand> read(Set<Gebied> aangehouden) {
        return read(files(aangehouden));
    }

    /** The files that were handed in for areas that are not kept, and could not be read. */
    List<Probleem> unreadable(Set<Gebied> aangehouden) {
        return onleesbaar.entrySet().stream()
                .filter(gebied -> !aangehouden.contains(gebied.getKey()))
                .flatMap(gebied -> gebied.getValue().stream())
                .toList();
    }

    /** Whether what holds everywhere cannot be read, so that nothing else can be judged. */
    boolean isNationalUnreadable() {
        return onleesbaar.containsKey(Gebied.LANDELIJK)
                || read(nieuw.getOrDefault(Gebied.LANDELIJK, Map.of())).stream()
                        .anyMatch(bestand -> !bestand.problemen().isEmpty());
    }

    /** The municipalities, then the regions, of which the files that were handed in are not those in force. */
    List<Gebied> changed() {
        return Stream.of(nieuw.keySet(), vorige.keySet(), onleesbaar.keySet())
                .flatMap(Set::stream)
                .distinct()
                .filter(gebied -> gebied.laag() != Laag.LANDELIJK)
                .filter(gebied ->
                        onleesbaar.containsKey(gebied) || !Objects.equals(nieuw.get(gebied), vorige.get(gebied)))
                .sorted(LAAGSTE_EERST)
                .toList();
    }

    /** What is kept together: a municipality alone, a region with the municipalities that it has and had. */
    Set<Gebied> together(Gebied gebied) {
        Set<Gebied> samen = new LinkedHashSet<>(Set.of(gebied));
        if (gebied.laag() == Laag.REGIO) {
            declarations()
                    .filter(Verklaring.Gemeente.class::isInstance)
                    .map(Verklaring.Gemeente.class::cast)
                    .filter(gemeente -> gemeente.regio().equals(gebied.sleutel()))
                    .map(gemeente -> Gebied.gemeente(gemeente.sleutel()))
                    .forEach(samen::add);
        }
        return samen;
    }

    /** The name that some file gives to a region or municipality; else its key. */
    String name(Gebied gebied) {
        return declarations()
                .filter(verklaring -> Gebied.of(verklaring.plaats().bestand()).equals(gebied))
                .map(Samenstelling::name)
                .filter(naam -> !naam.isEmpty())
                .findFirst()
                .orElse(gebied.sleutel());
    }

    private static String name(Verklaring verklaring) {
        if (verklaring instanceof Verklaring.Gemeente gemeente) {
            return gemeente.naam();
        }
        return verklaring instanceof Verklaring.Regio regio ? regio.naam() : "";
    }

    private Stream<Verklaring> declarations() {
        Set<Gebied> alles = new HashSet<>(vorige.keySet());
        List<Regelbestand> bestanden = new ArrayList<>(read(Set.of()));
        bestanden.addAll(read(alles));
        return bestanden.stream().flatMap(bestand -> bestand.verklaringen().stream());
    }

    private List<Regelbestand> read(Map<String, String> bestanden) {
        return bestanden.entrySet().stream()
                .map(bestand -> gelezen.computeIfAbsent(
                        Map.entry(bestand.getKey(), bestand.getValue()),
                        pad -> RegelbestandParser.parse(pad.getKey(), pad.getValue())))
                .toList();
    }
}

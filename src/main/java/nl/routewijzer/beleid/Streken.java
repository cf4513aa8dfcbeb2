package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Verklaring;

/** The regions and municipalities that the files declare, and which files make the policy of each municipality. */
record Streken(
        Map<String, Verklaring.Regio> regios,
        Map<String, Verklaring.Gemeente> verklaard,
        Map<String, Gemeentebeleid> perGemeente) {

    /** @param bestanden in order of layer */
    static Streken of(List<Regelbestand> bestanden) {
        return of(bestanden, Map.of());
    }

    /**
     * @param bestanden in order of layer
     * @param eerder what was made before of other files; of a municipality of which none changed it stays
     */
    static Streken of(List<Regelbestand> bestanden, Map<String, Gemeentebeleid> eerder) {
        Map<String, Verklaring.Regio> regios = new TreeMap<>();
        Map<String, Verklaring.Gemeente> gemeenten = new TreeMap<>();
        for (Regelbestand bestand : bestanden) {
            for (Verklaring verklaring : bestand.verklaringen()) {
                if (verklaring instanceof Verklaring.Regio regio) {
                    regios.putIfAbsent(regio.sleutel(), regio);
                } else if (verklaring instanceof Verklaring.Gemeente gemeente) {
                    gemeenten.putIfAbsent(gemeente.sleutel(), gemeente);
                }
            }
        }
        Map<String, Gemeentebeleid> perGemeente = new LinkedHashMap<>();
        Dagbeleid.Delen gedeeld = new Dagbeleid.Delen();
        gemeenten.forEach((sleutel, gemeente) -> {
            List<Regelbestand> eigen = files(bestanden, gemeente);
            Gemeentebeleid vorige = eerder.get(sleutel);
            perGemeente.put(
                    sleutel, vorige != null && vorige.isOf(eigen) ? vorige : new Gemeentebeleid(eigen, gedeeld));
        });
        return new Streken(regios, gemeenten, perGemeente);
    }

    /** The policy of the municipalities whose region exists; of the others nothing more can be said. */
    List<Gemeentebeleid> inKnownRegio() {
        return perGemeente.entrySet().stream()
                .filter(beleid -> regios.containsKey(
                        Objects.requireNonNull(verklaard.get(beleid.getKey())).regio()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** By name. */
    List<Gemeente> gemeenten() {
        return verklaard.values().stream()
                .map(this::gemeente)
                .sorted(Comparator.comparing(Gemeente::naam))
                .toList();
    }

    private Gemeente gemeente(Verklaring.Gemeente gemeente) {
        LocalDate vanaf = gemeente.geldigheid().vanaf();
        LocalDate tot = gemeente.geldigheid().tot();
        return new Gemeente(
                gemeente.sleutel(),
                gemeente.naam(),
                gemeente.regio(),
                Objects.requireNonNull(regios.get(gemeente.regio())).naam(),
                vanaf.equals(LocalDate.MIN) ? null : vanaf,
                tot.equals(LocalDate.MAX) ? null : tot.minusDays(1),
                gemeente.voorgangers());
    }

    private static List<Regelbestand> files(List<Regelbestand> bestanden, Verklaring.Gemeente gemeente) {
        return bestanden.stream()
                .filter(bestand -> bestand.laag().holds(bestand.gebied(), gemeente.sleutel(), gemeente.regio()))
                .toList();
    }

    /** Whether a folder belongs to a declared region or municipality. */
    boolean knows(Laag laag, String gebied) {
        return switch (laag) {
            case LANDELIJK -> true;
            case REGIO -> regios.containsKey(gebied);
            case GEMEENTE -> verklaard.containsKey(gebied);
        };
    }
}

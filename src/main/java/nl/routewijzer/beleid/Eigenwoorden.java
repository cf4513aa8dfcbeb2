package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Regelbestand;
import org.jspecify.annotations.Nullable;

/**
 * The codes and facts that one region or municipality added to those of the program.
 *
 * @param laag who added them: {@code regio}, {@code gemeente}, or {@code landelijk} for all
 * @param gebied the key of the region or municipality; empty for landelijk
 * @param naam of the region or municipality; empty for landelijk
 */
public record Eigenwoorden(String laag, String gebied, String naam, List<Eigenwoord> woorden) {

    /**
     * One of these.
     *
     * @param soort the word with which it is declared; of a choice also of what
     * @param geldigVanaf the first day on which it counts; {@code null} when it always did
     * @param geldigTot the first day on which it counts no longer; {@code null} when it has no end
     */
    public record Eigenwoord(
            String soort,
            String code,
            String woorden,
            @Nullable LocalDate geldigVanaf,
            @Nullable LocalDate geldigTot,
            String bestand,
            int bestandsregel) {
        private static Eigenwoord of(Eigennaam naam) {
            Geldigheid dagen = naam.geldigheid();
            return new Eigenwoord(
                    naam.soort(),
                    naam.code(),
                    naam.naam(),
                    dagen.vanaf().equals(LocalDate.MIN) ? null : dagen.vanaf(),
                    dagen.tot().equals(LocalDate.MAX) ? null : dagen.tot(),
                    naam.plaats().bestand(),
                    naam.plaats().regel());
        }

        private String text() {
            return soort + " " + code + " " + woorden;
        }
    }

    /** Of every layer that added any, in the order of the files. */
    static List<Eigenwoorden> of(List<Regelbestand> bestanden, Function<Gebied, String> namen) {
        Map<Gebied, List<Eigenwoord>> perGebied = bestanden.stream()
                .flatMap(bestand -> bestand.verklaringen().stream())
                .flatMap(Eigennaam::of)
                .collect(Collectors.groupingBy(
                        naam -> Gebied.of(naam.plaats()),
                        LinkedHashMap::new,
                        Collectors.mapping(Eigenwoord::of, Collectors.toList())));
        return perGebied.entrySet().stream()
                .map(gebied -> new Eigenwoorden(
                        gebied.getKey().laag().naam(),
                        gebied.getKey().sleutel(),
                        gebied.getKey().laag() == Laag.LANDELIJK ? "" : namen.apply(gebied.getKey()),
                        gebied.getValue()))
                .toList();
    }

    /** Those of which the text passes; the text also says whose they are. */
    Eigenwoorden search(Predicate<String> speaks) {
        return new Eigenwoorden(
                laag,
                gebied,
                naam,
                woorden.stream()
                        .filter(woord -> speaks.test(naam + " " + woord.text()))
                        .toList());
    }
}

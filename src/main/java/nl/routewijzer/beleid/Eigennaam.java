package nl.routewijzer.beleid;

import java.util.stream.Stream;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.Verklaring.EigenCode;
import nl.routewijzer.regels.Verklaring.EigenFeit;

/**
 * A name that the policy itself introduces, and what it says in words.
 *
 * @param soort the word with which it is declared: {@code behoefte}, {@code feit}; of a choice also of what: {@code keuze van VERVOER}
 */
public record Eigennaam(String soort, String code, String naam, Plaats plaats) {

    static Stream<Eigennaam> of(Verklaring verklaring) {
        if (verklaring instanceof EigenCode code) {
            return Stream.of(new Eigennaam(code.soort(), code.code(), code.naam(), code.plaats()));
        } else if (verklaring instanceof EigenFeit eigen) {
            String naam = eigen.feit().naam();
            return Stream.concat(
                    Stream.of(new Eigennaam("feit", naam, eigen.feit().tekst(), eigen.plaats())),
                    eigen.feit().keuzes().entrySet().stream()
                            .map(keuze -> new Eigennaam(
                                    "keuze van " + naam, keuze.getKey(), keuze.getValue(), eigen.plaats())));
        }
        return Stream.empty();
    }
}

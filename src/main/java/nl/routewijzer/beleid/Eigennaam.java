package nl.routewijzer.beleid;

import java.util.stream.Stream;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.Verklaring.EigenCode;
import nl.routewijzer.regels.Verklaring.EigenFeit;

/**
 * A name that the policy itself introduces, and what it says in words.
 *
 * @param soort the word with which it is declared: {@code behoefte}, {@code feit}; of a choice also of what: {@code keuze van VERVOER}
 * @param geldigheid the days on which it counts; a code counts always
 */
public record Eigennaam(String soort, String code, String naam, Geldigheid geldigheid, Plaats plaats) {

    static Stream<Eigennaam> of(Verklaring verklaring) {
        if (verklaring instanceof EigenCode code) {
            return Stream.of(new Eigennaam(code.soort(), code.code(), code.naam(), Geldigheid.ALTIJD, code.plaats()));
        } else if (verklaring instanceof EigenFeit eigen) {
            String naam = eigen.feit().naam();
            Geldigheid dagen = eigen.vermelding().geldigheid();
            return Stream.concat(
                    Stream.of(new Eigennaam("feit", naam, eigen.feit().tekst(), dagen, eigen.plaats())),
                    eigen.feit().keuzes().entrySet().stream()
                            .map(keuze -> new Eigennaam(
                                    "keuze van " + naam, keuze.getKey(), keuze.getValue(), dagen, eigen.plaats())));
        }
        return Stream.empty();
    }
}

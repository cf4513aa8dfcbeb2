package nl.routewijzer.beleid;

import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.Zinsplaats;
import org.jspecify.annotations.Nullable;

/**
 * A line in the rule files, as an example.
 *
 * @param nummer of the rule, or code of the voorziening, that it stands in; {@code null} outside these
 * @param titel of that rule, or name of that voorziening
 * @param zin the line as it stands there
 * @param bestand the file, below the rules folder
 * @param bestandsregel line, from 1
 */
public record Gebruik(@Nullable String nummer, @Nullable String titel, String zin, String bestand, int bestandsregel) {

    static Gebruik in(Regel regel, Zinsplaats zin) {
        Plaats plaats = regel.vermelding().plaats();
        return new Gebruik(regel.nummer(), regel.titel(), zin.tekst(), plaats.bestand(), zin.regel());
    }

    static Gebruik in(Voorziening voorziening, Zinsplaats zin) {
        Plaats plaats = voorziening.vermelding().plaats();
        return new Gebruik(voorziening.code(), voorziening.naam(), zin.tekst(), plaats.bestand(), zin.regel());
    }

    static Gebruik in(String bestand, Zinsplaats zin) {
        return new Gebruik(null, null, zin.tekst(), bestand, zin.regel());
    }
}

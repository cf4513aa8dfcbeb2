package nl.routewijzer.beleid;

import java.util.List;
import nl.routewijzer.regels.Regel;

/**
 * The rules that hold together somewhere on a day, in the order of the decision.
 *
 * @param sleutel the same for municipalities and days that have exactly these rules
 */
public record Regelset(List<Regel> regels, String sleutel) {
    static Regelset of(List<Regel> regels) {
        StringBuilder tekst = new StringBuilder();
        for (Regel regel : regels) {
            tekst.append(regel.vermelding().plaats())
                    .append('\n')
                    .append(regel.brontekst())
                    .append('\n');
        }
        return new Regelset(List.copyOf(regels), Vingerafdruk.of(tekst.toString()));
    }
}

package nl.routewijzer.inlezen;

import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.profiel.Fout;

/**
 * A line that was not taken.
 *
 * @param fouten everything that is wrong with it; empty when it was not reached yet
 */
public record Weigering(Caseloadbestand.Rij rij, List<Fout> fouten) {
    private static final String NIET_BEREIKT = "Deze regel is nog niet ingelezen.";

    /** All messages in one cell. */
    public String melding() {
        if (fouten.isEmpty()) {
            return NIET_BEREIKT;
        }
        return fouten.stream()
                .map(fout -> fout.veld().isEmpty() ? fout.melding() : fout.veld() + ": " + fout.melding())
                .collect(Collectors.joining(" | "));
    }
}

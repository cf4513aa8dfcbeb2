package nl.routewijzer.inlezen;

import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.profiel.Fout;

/** A line that was not taken, with everything that is wrong with it. */
public record Weigering(Caseloadbestand.Rij rij, List<Fout> fouten) {
    /** All messages in one cell. */
    public String melding() {
        return fouten.stream()
                .map(fout -> fout.veld().isEmpty() ? fout.melding() : fout.veld() + ": " + fout.melding())
                .collect(Collectors.joining(" | "));
    }
}

package nl.routewijzer.beleid;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import nl.routewijzer.regels.Probleem;

/**
 * What came of rule files that were handed in.
 *
 * @param inWerking the files that are in force from now on
 * @param register the same, whole and checked
 * @param weigeringen the areas that keep what they had; empty when everything was taken into use
 */
public record Toelating(InWerking inWerking, Beleidsregister register, List<Weigering> weigeringen) {

    /** The same policy, where nothing that was handed in since is taken into use. */
    public Toelating refusing(List<Probleem> problemen) {
        OffsetDateTime sinds = inWerking.sinds().values().stream()
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Toelating(inWerking, register, List.of(new Weigering(Gebied.LANDELIJK, "", sinds, problemen)));
    }

    /** Every problem of every area that was refused. */
    public List<Probleem> problemen() {
        return weigeringen.stream()
                .flatMap(weigering -> weigering.problemen().stream())
                .distinct()
                .toList();
    }
}

package nl.routewijzer.balie;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.verloop.Termijn;
import nl.routewijzer.verloop.Verschil;
import org.jspecify.annotations.Nullable;

/**
 * All that was advised and decided about a candidate.
 *
 * @param wie the candidate
 * @param momenten newest first, a page of them
 * @param maandenInDienst full months until today; {@code null} when the service has not begun
 * @param termijnen by the last advice, soonest first; empty on a page of older ones
 * @param cursor asks for what is older; {@code null} when there is nothing
 */
public record Kandidaatdossier(
        Bekende wie,
        List<Moment> momenten,
        @Nullable Integer maandenInDienst,
        List<Termijn> termijnen,
        @Nullable UUID cursor) {

    /**
     * An advice and what came of it.
     *
     * @param besluiten oldest first; the last one is in force
     * @param verschil with the advice before it; {@code null} for the first
     * @param doorBeleid what the policy that gave this advice would change in the one before it, with the facts and on the
     *     day of that one; {@code null} when the policy is the same or when that cannot be told
     * @param verhuisdVan the municipality of the advice before it, when that is another; {@code null} else
     */
    public record Moment(
            Dossierstuk stuk,
            Routeadvies advies,
            List<Besluit> besluiten,
            @Nullable Verschil verschil,
            @Nullable Verschil doorBeleid,
            @Nullable String verhuisdVan) {}
}

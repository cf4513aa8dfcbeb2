package nl.routewijzer.balie;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.Vervolgstap;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Dossierstand;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.verloop.Momentopname;
import nl.routewijzer.verloop.Termijn;
import nl.routewijzer.verloop.Verschil;
import org.jspecify.annotations.Nullable;

/**
 * All that was advised and decided about a candidate.
 *
 * @param wie the candidate
 * @param momenten newest first, a page of them, also those that were withdrawn
 * @param laatste the last advice that counts; {@code null} when there is none, and on a page of older ones
 * @param nu what comes next; {@code null} on a page of older advices
 * @param maandenInDienst full months until today, or until the service ended; {@code null} when it has not begun
 * @param termijnen by the last advice that counts, soonest first; empty on a page of older ones
 * @param standen when the dossier was closed and opened, oldest first
 * @param cursor asks for what is older; {@code null} when there is nothing
 */
public record Kandidaatdossier(
        Bekende wie,
        List<Moment> momenten,
        @Nullable UUID laatste,
        @Nullable Nu nu,
        @Nullable Integer maandenInDienst,
        List<Termijn> termijnen,
        List<Dossierstand> standen,
        @Nullable UUID cursor) {

    /**
     * The next step as it stands, by the last advice and the besluit in force on it.
     *
     * @param besloten when it was decided; {@code null} as long as it is only advised
     * @param herbeoordelen the day on which to look again; {@code null} when nobody needs to
     * @param dienstTot the day on which the service ended, because the dossier was closed or the candidate was referred back;
     *     {@code null} else
     */
    public record Nu(
            Vervolgstap stap,
            @Nullable OffsetDateTime besloten,
            @Nullable LocalDate herbeoordelen,
            @Nullable LocalDate dienstTot) {}

    /**
     * An advice and what came of it. What was withdrawn is compared with nothing.
     *
     * @param opname what was known and advised
     * @param besluiten oldest first; of the last advice the last one is in force
     * @param verschil with the advice before it that counts; {@code null} for the first
     * @param doorBeleid what the policy that gave this advice would change in the one before it, with the facts and on the
     *     day of that one; {@code null} when the policy is the same or when that cannot be told
     * @param vervangen when the advice after it was given, with which its besluit ceased to be in force; {@code null} for the last
     * @param verhuisdVan the municipality of the advice before it, when that is another; {@code null} else
     */
    public record Moment(
            Dossierstuk stuk,
            Momentopname opname,
            List<Besluit> besluiten,
            @Nullable OffsetDateTime vervangen,
            @Nullable Verschil verschil,
            @Nullable Verschil doorBeleid,
            @Nullable String verhuisdVan) {

        public Routeadvies advies() {
            return opname.advies();
        }
    }
}

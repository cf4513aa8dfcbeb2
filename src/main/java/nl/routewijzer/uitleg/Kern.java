package nl.routewijzer.uitleg;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.routewijzer.advies.Routeadvies;
import org.jspecify.annotations.Nullable;

/**
 * What the consultant acts upon: an advice with another kern is another advice. The reasons, the signals and the last days of
 * voorzieningen that would begin today may differ.
 *
 * @param kant whether the candidate can be mediated within the term
 * @param zwaarte of the heaviest advised voorziening; 0 for none
 */
record Kern(
        Handeling handeling,
        @Nullable String zoekperiode,
        @Nullable LocalDate zoekperiodeEinde,
        @Nullable String afstand,
        @Nullable String kant,
        int zwaarte) {
    private static final List<String> SIDES = List.of("JA", "NEE", "GRIJS_GEBIED");

    /** The step that is taken now. Search period, afstand and prognosis matter to it through the uitkomst only. */
    record Handeling(
            String uitkomst,
            String loket,
            @Nullable String functie,
            @Nullable String terugmeldreden,
            List<String> voorzieningen,
            List<String> ongedekt,
            List<Routeadvies.Ondersteuning> parallel,
            @Nullable String werkvorm) {}

    static Kern of(Routeadvies advies) {
        Routeadvies.Zoekperiode zoekperiode = advies.zoekperiode();
        Routeadvies.Bemiddelbaarheid bemiddelbaarheid = advies.bemiddelbaarheid();
        return new Kern(
                handeling(advies),
                zoekperiode == null ? null : zoekperiode.status(),
                zoekperiode == null ? null : zoekperiode.einde(),
                advies.afstand(),
                bemiddelbaarheid == null ? null : bemiddelbaarheid.binnenTermijn(),
                advies.voorzieningen().stream()
                        .mapToInt(Routeadvies.Voorziening::zwaarte)
                        .max()
                        .orElse(0));
    }

    private static Handeling handeling(Routeadvies advies) {
        Routeadvies.Terugmelding terugmelding = advies.terugmelding();
        return new Handeling(
                advies.uitkomst(),
                advies.loket(),
                advies.functie(),
                terugmelding == null ? null : terugmelding.reden(),
                advies.voorzieningen().stream()
                        .map(Routeadvies.Voorziening::voorziening)
                        .toList(),
                advies.ongedekt(),
                advies.parallel(),
                advies.swWerkvorm());
    }

    String uitkomst() {
        return handeling.uitkomst;
    }

    /** Whether the same route needs nothing as heavy as before, and leaves nothing more uncovered. */
    boolean isLighterThan(Kern ander) {
        return uitkomst().equals(ander.uitkomst())
                && zwaarte < ander.zwaarte
                && ander.handeling.ongedekt.containsAll(handeling.ongedekt);
    }

    /** Whether it stands on another side of the boundary; only where both stand on one. */
    boolean isOnAnotherSideThan(Kern ander) {
        return !Objects.equals(kant, ander.kant) && SIDES.contains(kant) && SIDES.contains(ander.kant);
    }
}

package nl.routewijzer.profiel;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the policy in force says about the profile itself.
 *
 * @param gemeenten keys of the known municipalities
 * @param geweigerd keys of the municipalities that are not there because their rules were refused
 * @param gemeentedagen by key, of the municipalities that were not always there or will not stay
 * @param eigenFeiten what a municipality itself asks, by key, of those that ask something
 * @param voorzieningen codes of every voorziening that some layer knows
 * @param eerstePeildatum the first day about which the policy says anything
 * @param hoogsteLeeftijd in years
 * @param schrikkeldagNaarMaart whether a birthday on 29 February counts on 1 March in other years, instead of 28 February
 */
public record Profielgrenzen(
        Set<String> gemeenten,
        Set<String> geweigerd,
        Map<String, Gemeentedagen> gemeentedagen,
        Map<String, List<Eigenfeit>> eigenFeiten,
        Set<String> voorzieningen,
        LocalDate eerstePeildatum,
        int hoogsteLeeftijd,
        boolean schrikkeldagNaarMaart) {
    private static final MonthDay SCHRIKKELDAG = MonthDay.of(Month.FEBRUARY, 29);

    /** What to say of a municipality that is not there, where its rules were refused; nothing where it is simply unknown. */
    public Optional<String> refusal(String gemeente) {
        return geweigerd.contains(gemeente)
                ? Optional.of("De regels van de gemeente '" + gemeente
                        + "' zijn geweigerd. Daarom kan er nu geen advies komen. Op de pagina /beleid staat waarom.")
                : Optional.empty();
    }

    /** What a municipality itself asks, on whatever day; nothing when it is unknown. */
    List<Eigenfeit> eigenFeiten(@Nullable String gemeente) {
        return gemeente == null ? List.of() : eigenFeiten.getOrDefault(gemeente, List.of());
    }

    /** The first day on which somebody is older than anybody can be. */
    LocalDate tooOldOn(LocalDate geboren) {
        LocalDate verjaardag = geboren.plusYears(hoogsteLeeftijd + 1L);
        boolean verschoven =
                schrikkeldagNaarMaart && MonthDay.from(geboren).equals(SCHRIKKELDAG) && !verjaardag.isLeapYear();
        return verschoven ? verjaardag.plusDays(1) : verjaardag;
    }
}

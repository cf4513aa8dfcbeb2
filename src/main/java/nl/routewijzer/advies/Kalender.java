package nl.routewijzer.advies;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * Ages and months as the beslismodel counts them: calendar months, clipped to the end of the month, and a birthday on 29
 * February in other years on the day that the policy says.
 *
 * @param schrikkeldagNaarMaart whether such a birthday counts on 1 March instead of 28 February
 */
public record Kalender(boolean schrikkeldagNaarMaart) {
    private static final int SCHRIKKELDAG = 29;

    /** How many months have passed in full: the largest n for which {@code vanaf} plus n months is not after {@code tot}. */
    public static int fullMonths(LocalDate vanaf, LocalDate tot) {
        int maanden = (int) ChronoUnit.MONTHS.between(vanaf, tot);
        return vanaf.plusMonths(maanden + 1L).isAfter(tot) ? maanden : maanden + 1;
    }

    /** The day on which somebody reaches an age in months: the birthday of the full years, and then the months that remain. */
    LocalDate birthday(LocalDate geboren, int maanden) {
        return birthday(geboren, Period.ofMonths(maanden).normalized());
    }

    private LocalDate birthday(LocalDate geboren, Period leeftijd) {
        LocalDate dag = geboren.plusYears(leeftijd.getYears());
        boolean verschoven = schrikkeldagNaarMaart
                && geboren.getMonth() == Month.FEBRUARY
                && geboren.getDayOfMonth() == SCHRIKKELDAG
                && dag.getMonth() == Month.FEBRUARY
                && dag.getDayOfMonth() < SCHRIKKELDAG;
        return (verschoven ? dag.plusDays(1) : dag).plusMonths(leeftijd.getMonths());
    }

    /** Somebody's age on a day, in full months. */
    int age(LocalDate geboren, LocalDate dag) {
        int maanden = fullMonths(geboren, dag) + 1;
        while (birthday(geboren, maanden).isAfter(dag)) {
            maanden--;
        }
        return maanden;
    }
}

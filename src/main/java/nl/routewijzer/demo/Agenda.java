package nl.routewijzer.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Random;

/** Picks the days and hours at which advices are given: on working days, as far as there are any. */
final class Agenda {
    private static final LocalTime OPEN = LocalTime.of(8, 30);
    private static final int MINUTES_OPEN = 8 * 60;

    private final Random random;

    Agenda(Random random) {
        this.random = random;
    }

    /** Any day from {@code eerste} up to and including {@code laatste}. */
    LocalDate day(LocalDate eerste, LocalDate laatste) {
        LocalDate dag = eerste.plusDays(random.nextLong(ChronoUnit.DAYS.between(eerste, laatste) + 1));
        LocalDate vrijdag = dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        boolean isWeekend = dag.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return isWeekend && !vrijdag.isBefore(eerste) ? vrijdag : dag;
    }

    LocalDateTime hour(LocalDate dag) {
        return dag.atTime(OPEN).plusMinutes(random.nextInt(MINUTES_OPEN));
    }
}

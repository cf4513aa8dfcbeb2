package nl.routewijzer.advies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages and months at the edges of months and leap years. */
class KalenderTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 2024-02-28, 0",
        "2024-01-31, 2024-02-29, 1",
        "2024-02-29, 2026-02-27, 23",
        "2024-02-29, 2026-02-28, 24",
        "2024-11-21, 2026-11-20, 23",
        "2024-11-21, 2026-11-21, 24",
        "2026-11-21, 2026-11-21, 0"
    })
    void months_are_counted_in_full_and_clipped_to_the_end_of_the_month(LocalDate vanaf, LocalDate tot, int maanden) {
        assertThat(Kalender.fullMonths(vanaf, tot)).isEqualTo(maanden);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2000-02-29, 2027-02-28, 323",
        "true, 2000-02-29, 2027-03-01, 324",
        "false, 2000-02-29, 2027-02-28, 324",
        "true, 2000-02-29, 2028-02-28, 335",
        "true, 2000-02-29, 2028-02-29, 336",
        "true, 1956-02-29, 2022-09-30, 798",
        "true, 1956-02-29, 2022-10-01, 799",
        "false, 1956-02-29, 2022-09-27, 798",
        "false, 1956-02-29, 2022-09-28, 799",
        "true, 1999-11-22, 2026-11-21, 323",
        "true, 1999-11-21, 2026-11-21, 324"
    })
    void an_age_is_reached_on_the_birthday(boolean maart, LocalDate geboren, LocalDate dag, int maanden) {
        assertThat(new Kalender(maart).age(geboren, dag)).isEqualTo(maanden);
    }

    @ParameterizedTest
    @CsvSource({"true, 2027-03-01", "false, 2027-02-28"})
    void a_birthday_on_29_february_is_where_the_policy_puts_it(boolean maart, LocalDate verjaardag) {
        assertThat(new Kalender(maart).birthday(LocalDate.parse("2000-02-29"), 324))
                .isEqualTo(verjaardag);
    }
}

package nl.routewijzer.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.routewijzer.regels.Looptijd.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what runs stands to its term, on the days around its ends. */
class LooptijdTest {
    private static final LocalDate START = LocalDate.parse("2024-08-31");

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, BINNEN_TERMIJN, 2025-02-28",
        "2025-03-01, IN_VERLENGING, 2025-08-31",
        "2025-08-31, IN_VERLENGING, 2025-08-31",
        "2025-09-01, OVER_TERMIJN, 2025-08-31"
    })
    void the_last_day_of_the_term_and_of_the_extension_count(LocalDate dag, Stand stand, LocalDate einde) {
        Looptijd looptijd = Looptijd.parse("6 maanden, te verlengen tot 12 maanden");

        assertThat(looptijd.on(START, dag)).isEqualTo(stand);
        assertThat(looptijd.end(START, dag)).isEqualTo(einde);
    }

    @Test
    void without_an_extension_what_is_past_its_term_is_over() {
        Looptijd looptijd = Looptijd.parse("8 weken");

        assertThat(looptijd.on(START, START.plusDays(56))).isEqualTo(Stand.BINNEN_TERMIJN);
        assertThat(looptijd.on(START, START.plusDays(57))).isEqualTo(Stand.OVER_TERMIJN);
    }

    @Test
    void without_a_term_it_is_always_within() {
        assertThat(Looptijd.ONBEPERKT.on(START, START.plusYears(40))).isEqualTo(Stand.BINNEN_TERMIJN);
        assertThat(Looptijd.ONBEPERKT.end(START, START.plusYears(40))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen", "8 weken", "24 maanden, te verlengen tot 48 maanden"})
    void it_is_read_as_it_is_written(String tekst) {
        assertThat(Looptijd.parse(tekst).tekst()).isEqualTo(tekst);
    }
}

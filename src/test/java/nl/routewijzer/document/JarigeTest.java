package nl.routewijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.profiel.Veld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JarigeTest {
    private final Zaak voorbeeld =
            new Zaakmaker().of(Map.of("kenmerk", "K-1", "gemeente", "nijmegen", "geboortedatum", "1999-12-05"));

    @Test
    void nobody_has_a_birthday_on_an_ordinary_day() {
        assertThat(on("2026-12-06", "1999-12-05", "2000-12-05")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01", "2027-02-28", "2028-02-29"})
    void who_was_born_on_a_leap_day_has_a_birthday_every_year(String dag) {
        assertThat(on(dag, "2000-02-29", "1999-01-01")).map(Jarige::wie).contains(Veld.GEBOORTEDATUM);
    }

    @Test
    void of_two_the_oldest_counts_and_of_the_same_age_the_candidate() {
        assertThat(on("2026-12-05", "2003-12-05", "1999-12-05")).contains(new Jarige(Veld.PARTNER_GEBOORTEDATUM, 27));
        assertThat(on("2026-12-05", "1999-12-05", "1999-12-05")).contains(new Jarige(Veld.GEBOORTEDATUM, 27));
    }

    private Optional<Jarige> on(String dag, String kandidaat, String partner) {
        Map<String, ?> profiel = Map.of("geboortedatum", kandidaat, "partner", Map.of("geboortedatum", partner));
        return Jarige.on(
                LocalDate.parse(dag),
                new Zaak(voorbeeld.stuk(), voorbeeld.advies(), profiel, List.of(), voorbeeld.stap()));
    }
}

package nl.routewijzer.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.taal.Woordenschat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences that hold dates against each other, on both sides of where they turn. */
class DatumzinnenTest {
    private static final String SCHOOL = "de laatste inschrijving bij praktijkonderwijs of vso";
    private static final String EERDER = SCHOOL + " is hoogstens 1 jaar eerder dan de aanvraagdatum";
    private static final String BINNENKORT =
            "de einddatum van de indicatie dagbesteding is over hoogstens 3 maanden of al voorbij";

    @ParameterizedTest
    @CsvSource({
        "2025-06-25, 2026-06-25, true",
        "2025-06-24, 2026-06-25, false",
        "2026-06-26, 2026-06-25, true",
        "2027-02-28, 2028-02-29, true",
        "2027-02-27, 2028-02-29, false"
    })
    void a_year_is_counted_back_from_the_other_date(LocalDate school, LocalDate aanvraag, boolean geldt) {
        Lossefeiten feiten = new Lossefeiten("2028-12-01")
                .with("laatsteInschrijvingProVso", school)
                .with("aanvraagdatum", aanvraag);

        assertThat(holds(EERDER, feiten)).isEqualTo(geldt);
    }

    @Test
    void who_never_was_there_or_has_no_such_date_is_not_meant() {
        assertThat(holds(EERDER, new Lossefeiten("2026-07-05").with("aanvraagdatum", LocalDate.parse("2026-06-25"))))
                .isFalse();
        assertThat(holds(
                        EERDER,
                        new Lossefeiten("2026-07-05").with("laatsteInschrijvingProVso", LocalDate.parse("2026-06-25"))))
                .isFalse();
        assertThat(holds(
                        EERDER,
                        new Lossefeiten("2026-07-05")
                                .with("laatsteInschrijvingProVso", Kandidaatprofiel.NOOIT)
                                .with("aanvraagdatum", LocalDate.parse("2026-06-25"))))
                .isFalse();
    }

    @Test
    void it_says_both_dates() {
        Lossefeiten feiten = new Lossefeiten("2026-07-05")
                .with("laatsteInschrijvingProVso", LocalDate.parse("2025-06-30"))
                .with("aanvraagdatum", LocalDate.parse("2026-06-25"));

        assertThat(Woordenschat.find(EERDER).orElseThrow().inWords(feiten))
                .isEqualTo(SCHOOL + " was op 30 juni 2025, hoogstens 1 jaar eerder dan de aanvraagdatum 25 juni 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-30, 2026-11-30, true",
        "2026-08-29, 2026-11-30, false",
        "2026-02-28, 2026-05-31, true",
        "2026-02-27, 2026-05-31, false",
        "2026-12-01, 2026-11-30, true"
    })
    void the_last_months_before_a_day_that_day_and_all_after_it_count(
            LocalDate peildatum, LocalDate einde, boolean geldt) {
        Lossefeiten feiten = new Lossefeiten(peildatum.toString()).with("indicatieDagbestedingTot", einde);

        assertThat(holds(BINNENKORT, feiten)).isEqualTo(geldt);
    }

    @ParameterizedTest
    @CsvSource({"1964-12-31, false, true", "1965-01-01, true, false"})
    void a_date_is_held_against_a_day_of_the_policy(LocalDate geboren, boolean later, boolean eerder) {
        Lossefeiten feiten = new Lossefeiten("2026-11-21").with("geboortedatum", geboren);

        assertThat(holds("de geboortedatum is 1965-01-01 of later", feiten)).isEqualTo(later);
        assertThat(holds("de geboortedatum is eerder dan 1965-01-01", feiten)).isEqualTo(eerder);
    }

    private static boolean holds(String zin, Situatie situatie) {
        return Woordenschat.find(zin).orElseThrow().holds(situatie);
    }
}

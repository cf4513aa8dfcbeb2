package nl.routewijzer.verloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Vereist;
import nl.routewijzer.verloop.Termijn.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnenTest {
    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-21");
    private static final Optional<Beleid> BELEID = Optional.of(beleid());

    @Test
    void nothing_runs_for_who_is_new() {
        assertThat(new Termijnen(new Voorbeeldopname().make(), BELEID, null).of(null))
                .isEmpty();
    }

    @Test
    void a_running_search_period_ends_and_another_does_not() {
        assertThat(terms(new Voorbeeldopname().zoekperiode("LOOPT", "2026-12-07")))
                .containsExactly(new Termijn(Soort.ZOEKPERIODE, null, LocalDate.parse("2026-12-07")));
        assertThat(terms(new Voorbeeldopname().zoekperiode("AFGELOPEN", "2026-11-01")))
                .isEmpty();
    }

    @Test
    void the_service_ends_after_the_term_of_the_policy() {
        Voorbeeldopname inDienst = new Voorbeeldopname().fact("startDienstverlening", "2025-02-28");

        assertThat(terms(inDienst))
                .containsExactly(new Termijn(Soort.DIENSTVERLENING, null, LocalDate.parse("2027-02-28")));
    }

    @Test
    void the_service_has_no_end_where_the_policy_has_no_term_or_is_gone() {
        Momentopname inDienst =
                new Voorbeeldopname().fact("startDienstverlening", "2025-02-28").make();
        Beleid zonderTermijn = Regelmap.register().inForce("noordoostpolder", VANDAAG);

        assertThat(zonderTermijn.parameter(Vereist.DIENSTVERLENINGSTERMIJN).tekst())
                .isEqualTo("geen");
        assertThat(new Termijnen(inDienst, Optional.of(zonderTermijn), null).of(null))
                .isEmpty();
        assertThat(new Termijnen(inDienst, Optional.empty(), null).of(null)).isEmpty();
    }

    @Test
    void a_voorziening_that_runs_has_a_last_day_when_the_policy_sets_one() {
        assertThat(terms(new Voorbeeldopname()
                        .used(Map.of("voorziening", "PROEFPLAATSING", "start", "2026-10-31", "resultaat", "LOOPT"))
                        .used(Map.of("voorziening", "PROEFPLAATSING", "start", "2024-01-01", "resultaat", "GESLAAGD"))
                        .used(Map.of("voorziening", "BESTAAT_NIET", "start", "2026-10-31", "resultaat", "LOOPT"))))
                .containsExactly(new Termijn(Soort.VOORZIENING, "PROEFPLAATSING", LocalDate.parse("2027-01-31")));
    }

    @Test
    void terms_come_soonest_first_with_the_day_on_which_the_advice_changes() {
        Momentopname veel = new Voorbeeldopname()
                .fact("startDienstverlening", "2025-02-28")
                .used(Map.of("voorziening", "PROEFPLAATSING", "start", "2026-10-31", "resultaat", "LOOPT"))
                .make();

        assertThat(new Termijnen(veel, BELEID, null).of(LocalDate.parse("2027-02-15")))
                .extracting(Termijn::soort)
                .containsExactly(Soort.VOORZIENING, Soort.ADVIES, Soort.DIENSTVERLENING);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, 0", "2026-10-22, 0", "2026-10-21, 1", "2024-11-21, 24", "2024-11-22, 23"})
    void months_of_service_are_counted_in_full(String start, int maanden) {
        assertThat(months(start)).hasValue(maanden);
    }

    @Test
    void service_that_has_not_begun_has_no_months() {
        assertThat(months("2026-11-22")).isEmpty();
        assertThat(new Termijnen(new Voorbeeldopname().make(), BELEID, null).maandenInDienst(VANDAAG))
                .isEmpty();
    }

    @Test
    void service_that_ended_stands_still_and_has_no_term() {
        Momentopname inDienst =
                new Voorbeeldopname().fact("startDienstverlening", "2025-11-21").make();
        Termijnen termijnen = new Termijnen(inDienst, BELEID, LocalDate.parse("2026-02-21"));

        assertThat(termijnen.maandenInDienst(VANDAAG)).hasValue(3);
        assertThat(termijnen.of(null)).isEmpty();
        assertThat(new Termijnen(inDienst, BELEID, LocalDate.parse("2026-02-20")).maandenInDienst(VANDAAG))
                .hasValue(2);
    }

    private static List<Termijn> terms(Voorbeeldopname opname) {
        return new Termijnen(opname.make(), BELEID, null).of(null);
    }

    private static OptionalInt months(String start) {
        return new Termijnen(
                        new Voorbeeldopname()
                                .fact("startDienstverlening", start)
                                .make(),
                        BELEID,
                        null)
                .maandenInDienst(VANDAAG);
    }

    private static Beleid beleid() {
        return Beleidsregister.of(Regelmap.files()).inForce("nijmegen", VANDAAG);
    }
}

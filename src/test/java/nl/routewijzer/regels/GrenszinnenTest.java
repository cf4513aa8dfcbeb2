package nl.routewijzer.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.taal.Woordenschat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every comparison and its mirror, on both sides of the limit, and where the fact is unknown. */
class GrenszinnenTest {
    private static final String SCHOOL = "de laatste inschrijving bij praktijkonderwijs of vso";

    @ParameterizedTest
    @CsvSource({
        "2026-11-29, false, true, false, true",
        "2026-11-30, false, false, true, true",
        "2026-12-01, true, false, true, false"
    })
    void a_birthday_counts_for_who_has_the_age_and_not_for_who_is_older(
            LocalDate dag, boolean ouderDan, boolean jongerDan, boolean ofOuder, boolean nietOuderDan) {
        Lossefeiten feiten = born(dag, "1966-11-30");

        assertThat(holds("de kandidaat is ouder dan 60 jaar", feiten)).isEqualTo(ouderDan);
        assertThat(holds("de kandidaat is jonger dan 60 jaar", feiten)).isEqualTo(jongerDan);
        assertThat(holds("de kandidaat is 60 jaar of ouder", feiten)).isEqualTo(ofOuder);
        assertThat(holds("de kandidaat is niet ouder dan 60 jaar", feiten)).isEqualTo(nietOuderDan);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-05-09, false",
        "2018-05-10, true",
        "2027-05-09, true",
        "2027-05-10, false",
    })
    void between_two_ages_the_first_counts_and_the_last_does_not(LocalDate dag, boolean geldt) {
        assertThat(holds("de kandidaat is van 18 jaar tot 27 jaar", born(dag, "2000-05-10")))
                .isEqualTo(geldt);
    }

    @ParameterizedTest
    @CsvSource({
        "3 maanden, 2027-02-09, false",
        "3 maanden, 2027-02-10, true",
        "6 weken, 2027-03-28, false",
        "6 weken, 2027-03-29, true",
        "6 weken, 2027-05-09, true",
        "6 weken, 2027-05-10, false"
    })
    void somebody_comes_near_an_age_until_the_birthday(String duur, LocalDate dag, boolean geldt) {
        assertThat(holds("over hoogstens " + duur + " wordt de kandidaat 27 jaar", born(dag, "2000-05-10")))
                .isEqualTo(geldt);
    }

    @ParameterizedTest
    @CsvSource({
        "29, true, false, true",
        "30, true, true, true",
        "49, false, true, true",
        "50, false, true, false",
    })
    void a_number_is_compared(int loonwaarde, boolean hoogstens, boolean minstens, boolean tussen) {
        Lossefeiten feiten = new Lossefeiten("2026-11-21").with("loonwaarde", loonwaarde);

        assertThat(holds("de loonwaarde is hoogstens 30 procent", feiten)).isEqualTo(hoogstens);
        assertThat(holds("de loonwaarde is minstens 30 procent", feiten)).isEqualTo(minstens);
        assertThat(holds("de loonwaarde is van 29 procent tot 50 procent", feiten))
                .isEqualTo(tussen);
    }

    @ParameterizedTest
    @CsvSource({
        "A1, true, true, false, false",
        "A2, false, true, true, false",
        "B1, false, false, true, true",
    })
    void a_level_is_compared(String niveau, boolean lager, boolean hoogstens, boolean minstens, boolean hoger) {
        Lossefeiten feiten = new Lossefeiten("2026-11-21").with("taalniveau", niveau);

        assertThat(holds("het taalniveau is lager dan A2", feiten)).isEqualTo(lager);
        assertThat(holds("het taalniveau is hoogstens A2", feiten)).isEqualTo(hoogstens);
        assertThat(holds("het taalniveau is minstens A2", feiten)).isEqualTo(minstens);
        assertThat(holds("het taalniveau is hoger dan A2", feiten)).isEqualTo(hoger);
    }

    @ParameterizedTest
    @CsvSource({
        "6 weken, 2026-10-10, false, true, true, false",
        "6 weken, 2026-10-09, true, false, true, false",
        "6 weken, 2026-10-11, false, true, false, true",
        "1 jaar, 2025-11-21, false, true, true, false",
        "1 jaar, 2025-11-20, true, false, true, false",
        "1 jaar, 2025-11-22, false, true, false, true"
    })
    void a_date_is_so_long_ago_in_weeks_or_in_years(
            String duur, LocalDate melding, boolean langer, boolean hoogstens, boolean minstens, boolean korter) {
        Lossefeiten feiten = new Lossefeiten("2026-11-21").with("meldingsdatum", melding);

        assertThat(holds("de meldingsdatum is langer dan " + duur + " geleden", feiten))
                .isEqualTo(langer);
        assertThat(holds("de meldingsdatum is hoogstens " + duur + " geleden", feiten))
                .isEqualTo(hoogstens);
        assertThat(holds("de meldingsdatum is minstens " + duur + " geleden", feiten))
                .isEqualTo(minstens);
        assertThat(holds("de meldingsdatum is korter dan " + duur + " geleden", feiten))
                .isEqualTo(korter);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-14, false", "2026-05-13, true"})
    void a_date_lies_further_before_another(LocalDate school, boolean geldt) {
        Lossefeiten feiten = new Lossefeiten("2026-07-05")
                .with("laatsteInschrijvingProVso", school)
                .with("aanvraagdatum", LocalDate.parse("2026-06-25"));

        assertThat(holds(SCHOOL + " is meer dan 6 weken eerder dan de aanvraagdatum", feiten))
                .isEqualTo(geldt);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-05, false", "2026-12-06, true"})
    void a_date_is_further_away(LocalDate einde, boolean ver) {
        String einddatum = "de einddatum van de indicatie dagbesteding";
        Lossefeiten feiten = new Lossefeiten("2026-11-21").with("indicatieDagbestedingTot", einde);

        assertThat(holds(einddatum + " is over meer dan 2 weken", feiten)).isEqualTo(ver);
        assertThat(holds(einddatum + " is over hoogstens 2 weken of al voorbij", feiten))
                .isEqualTo(!ver);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, false, true, false", "2026-01-01, false, true, true",
        "2026-01-02, true, false, true", "2026-02-01, true, false, false",
    })
    void a_date_is_later_or_earlier_than_a_day_or_between_two(
            LocalDate melding, boolean later, boolean ofEerder, boolean tussen) {
        Lossefeiten feiten = new Lossefeiten("2026-11-21").with("meldingsdatum", melding);

        assertThat(holds("de meldingsdatum is later dan 2026-01-01", feiten)).isEqualTo(later);
        assertThat(holds("de meldingsdatum is 2026-01-01 of eerder", feiten)).isEqualTo(ofEerder);
        assertThat(holds("de meldingsdatum is van 2026-01-01 tot 2026-02-01", feiten))
                .isEqualTo(tussen);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-09, true, false, true, false",
        "2026-10-10, false, true, true, false",
        "2026-10-11, false, true, false, true",
    })
    void the_service_lasts_so_many_weeks(
            LocalDate start, boolean langer, boolean hoogstens, boolean minstens, boolean korter) {
        Lossefeiten feiten = new Lossefeiten("2026-11-21").with("startDienstverlening", start);

        assertThat(holds("de kandidaat is langer dan 6 weken in dienstverlening", feiten))
                .isEqualTo(langer);
        assertThat(holds("de kandidaat is hoogstens 6 weken in dienstverlening", feiten))
                .isEqualTo(hoogstens);
        assertThat(holds("de kandidaat is minstens 6 weken in dienstverlening", feiten))
                .isEqualTo(minstens);
        assertThat(holds("de kandidaat is korter dan 6 weken in dienstverlening", feiten))
                .isEqualTo(korter);
    }

    @Test
    void a_month_of_service_that_is_too_short_is_full_on_its_last_day() {
        String zin = "de kandidaat is minstens 1 maand in dienstverlening";
        LocalDate start = LocalDate.parse("2026-01-31");

        assertThat(holds(zin, new Lossefeiten("2026-02-27").with("startDienstverlening", start)))
                .isFalse();
        assertThat(holds(zin, new Lossefeiten("2026-02-28").with("startDienstverlening", start)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-09, true, false, true, false",
        "2026-10-10, false, true, true, false",
        "2026-10-11, false, true, false, true",
    })
    void a_voorziening_runs_so_long(
            LocalDate start, boolean langer, boolean hoogstens, boolean minstens, boolean korter) {
        Lossefeiten feiten =
                new Lossefeiten("2026-11-21").with(new EerdereVoorziening("JOBCOACHING", start, null, "LOOPT"));

        assertThat(holds("JOBCOACHING loopt langer dan 6 weken", feiten)).isEqualTo(langer);
        assertThat(holds("JOBCOACHING loopt hoogstens 6 weken", feiten)).isEqualTo(hoogstens);
        assertThat(holds("JOBCOACHING loopt minstens 6 weken", feiten)).isEqualTo(minstens);
        assertThat(holds("JOBCOACHING loopt korter dan 6 weken", feiten)).isEqualTo(korter);
        assertThat(holds("DETACHERING loopt hoogstens 6 weken", feiten)).isFalse();
    }

    @Test
    void at_most_so_many_leefgebieden_is_certain_only_when_the_unknown_ones_may_join() {
        Lossefeiten feiten = new Lossefeiten("2026-11-21");
        List<String> namen = Feiten.leefgebieden().stream().map(Feit::naam).toList();
        namen.subList(2, namen.size()).forEach(naam -> feiten.with(naam, "SPEELT_NIET"));
        feiten.with(namen.get(0), "NIET_AANGEPAKT");

        assertThat(holds("hoogstens 1 leefgebieden zijn NIET_AANGEPAKT", feiten))
                .isFalse();
        assertThat(holds("hoogstens 2 leefgebieden zijn NIET_AANGEPAKT", feiten))
                .isTrue();
        assertThat(holds("geen leefgebied is GEREGELD", feiten)).isFalse();
        assertThat(holds("elk leefgebied is NIET_AANGEPAKT of SPEELT_NIET", feiten))
                .isFalse();

        feiten.with(namen.get(1), "SPEELT_NIET");
        assertThat(holds("hoogstens 1 leefgebieden zijn NIET_AANGEPAKT", feiten))
                .isTrue();
        assertThat(holds("geen leefgebied is GEREGELD", feiten)).isTrue();
        assertThat(holds("geen leefgebied is NIET_AANGEPAKT", feiten)).isFalse();
        assertThat(holds("elk leefgebied is NIET_AANGEPAKT of SPEELT_NIET", feiten))
                .isTrue();
        assertThat(holds("elk leefgebied is SPEELT_NIET", feiten)).isFalse();
        assertThat(words("geen leefgebied is GEREGELD", feiten)).isEqualTo("geen leefgebied is geregeld");
        assertThat(words("hoogstens 1 leefgebieden zijn NIET_AANGEPAKT", feiten))
                .isEqualTo("1 leefgebied is niet aangepakt: het leefgebied schulden");
    }

    @Test
    void what_is_known_is_not_unknown() {
        Lossefeiten feiten = new Lossefeiten("2026-11-21").with("werknemersvaardigheden", "VOLDOENDE");

        assertThat(holds("de werknemersvaardigheden zijn bekend", feiten)).isTrue();
        assertThat(words("de werknemersvaardigheden zijn bekend", feiten))
                .isEqualTo("de werknemersvaardigheden zijn bekend");
        assertThat(holds("de regeling is bekend", feiten)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " is eerder dan 2026-01-01",
                " is 2026-01-01 of eerder",
                " is langer dan 1 jaar geleden",
                " is hoogstens 1 jaar geleden",
                " is over hoogstens 3 maanden of al voorbij",
                " is meer dan 1 jaar eerder dan de meldingsdatum"
            })
    void never_is_no_day(String zin) {
        Lossefeiten feiten = new Lossefeiten("2026-11-21")
                .with("laatsteInschrijvingProVso", Kandidaatprofiel.NOOIT)
                .with("meldingsdatum", LocalDate.parse("2026-11-01"));

        assertThat(holds(SCHOOL + zin, feiten)).isFalse();
        assertThat(holds("de meldingsdatum is hoogstens 1 jaar eerder dan " + SCHOOL, feiten))
                .isFalse();
        assertThat(holds(SCHOOL + " is nooit geweest", feiten)).isTrue();
        assertThat(holds(
                        SCHOOL + " is nooit geweest",
                        new Lossefeiten("2026-11-21").with("laatsteInschrijvingProVso", LocalDate.parse("2026-01-01"))))
                .isFalse();
    }

    @Test
    void a_sentence_on_what_is_unknown_does_not_hold_unless_it_asks_for_that() {
        Lossefeiten niets = new Lossefeiten("2026-11-21");

        assertThat(Woordenschat.VOORWAARDEN.alle().stream()
                        .map(zin -> zin.vorm().voorbeeld())
                        .filter(zin -> !zin.contains("Parameter") && holds(zin, niets)))
                .allMatch(zin -> zin.contains("onbekend")
                        || zin.startsWith("er is geen behoefte")
                        || zin.matches(".* (niet eerder .*|loopt niet|wordt niet geadviseerd)")
                        || zin.equals("geen eerdere regel past"));
    }

    @Test
    void it_says_what_holds_with_the_actual_value() {
        assertThat(words(
                        "de kandidaat is ouder dan 60 jaar",
                        born(LocalDate.parse("2026-12-01"), "1966-11-30").with("leeftijd", 720)))
                .isEqualTo("de kandidaat is 60 jaar, ouder dan 60 jaar");
        assertThat(words(
                        "de kandidaat is van 18 jaar tot 27 jaar", new Lossefeiten("2026-12-01").with("leeftijd", 240)))
                .isEqualTo("de kandidaat is 20 jaar, van 18 jaar tot 27 jaar");
        assertThat(words(
                        "de meldingsdatum is langer dan 6 weken geleden",
                        new Lossefeiten("2026-12-01").with("meldingsdatum", LocalDate.parse("2026-01-01"))))
                .isEqualTo("de meldingsdatum was op 1 januari 2026, langer dan 6 weken geleden");
        assertThat(words(
                        "de meldingsdatum is van 2026-01-01 tot 2026-02-01",
                        new Lossefeiten("2026-12-01").with("meldingsdatum", LocalDate.parse("2026-01-01"))))
                .isEqualTo("de meldingsdatum is 1 januari 2026, van 1 januari 2026 tot 1 februari 2026");
    }

    private static Lossefeiten born(LocalDate peildatum, String geboren) {
        return new Lossefeiten(peildatum.toString()).with("geboortedatum", LocalDate.parse(geboren));
    }

    private static boolean holds(String zin, Situatie situatie) {
        return condition(zin).holds(situatie);
    }

    private static String words(String zin, Situatie situatie) {
        return condition(zin).inWords(situatie);
    }

    private static Voorwaarde condition(String zin) {
        return Woordenschat.find(zin).orElseThrow(() -> new AssertionError(zin));
    }
}

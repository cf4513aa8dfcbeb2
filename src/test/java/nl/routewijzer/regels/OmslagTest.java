package nl.routewijzer.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.regels.taal.Woordenschat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition names every day on which it turns by itself. */
class OmslagTest {
    private static final LocalDate EERSTE = LocalDate.parse("2023-12-01");
    private static final LocalDate LAATSTE = LocalDate.parse("2026-04-05");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de kandidaat is ouder dan 1 jaar",
                "de kandidaat is niet ouder dan 1 jaar",
                "de kandidaat is jonger dan 1 jaar en 1 maand",
                "de kandidaat is van 2 maanden tot 1 jaar",
                "over hoogstens 1 maand wordt de kandidaat 13 maanden",
                "over hoogstens 6 weken wordt de kandidaat 1 jaar",
                "de meldingsdatum is hoogstens 1 maand geleden",
                "de meldingsdatum is langer dan 1 maand geleden",
                "de meldingsdatum is minstens 13 maanden geleden",
                "de meldingsdatum is korter dan 6 weken geleden",
                "de meldingsdatum is over hoogstens 1 maand of al voorbij",
                "de meldingsdatum is over meer dan 2 weken",
                "de kandidaat is minstens 1 maand in dienstverlening",
                "de kandidaat is langer dan 1 maand in dienstverlening",
                "de kandidaat is hoogstens 6 weken in dienstverlening",
                "over hoogstens 1 maand is de kandidaat 13 maanden in dienstverlening",
                "JOBCOACHING loopt minstens 1 maand",
                "JOBCOACHING loopt langer dan 1 maand",
                "JOBCOACHING loopt hoogstens 6 weken"
            })
    void every_turn_of_a_condition_is_one_of_its_days(String zin) {
        Voorwaarde voorwaarde = Woordenschat.find(zin).orElseThrow();
        for (LocalDate datum : List.of(
                LocalDate.parse("2024-01-31"),
                LocalDate.parse("2024-02-29"),
                LocalDate.parse("2025-02-28"),
                LocalDate.parse("2024-10-15"))) {
            Set<LocalDate> omslagen =
                    voorwaarde.omslagen(on(EERSTE, datum)).map(Omslag::dag).collect(Collectors.toSet());
            assertThat(turns(voorwaarde, datum)).as("%s", datum).isNotEmpty().allMatch(omslagen::contains);
        }
    }

    @Test
    void it_says_what_happens() {
        assertThat(sayings("de kandidaat is 27 jaar of ouder", "de kandidaat is ouder dan 27 jaar"))
                .containsExactly("de kandidaat wordt 27 jaar", "de kandidaat is ouder dan 27 jaar");
        assertThat(sayings("over hoogstens 6 weken wordt de kandidaat 27 jaar"))
                .containsExactly("de kandidaat wordt 27 jaar, over hoogstens 6 weken", "de kandidaat wordt 27 jaar");
        assertThat(sayings("de kandidaat is langer dan 8 weken in dienstverlening"))
                .containsExactly("de dienstverlening duurt langer dan 8 weken");
        assertThat(sayings("de meldingsdatum is langer dan 4 weken geleden"))
                .containsExactly("de meldingsdatum is langer dan 4 weken geleden");
    }

    @Test
    void what_is_unknown_never_turns() {
        assertThat(Woordenschat.VOORWAARDEN.alle().stream()
                        .map(zin -> zin.vorm().voorbeeld())
                        .filter(zin -> !zin.contains("Parameter"))
                        .flatMap(zin -> Woordenschat.find(zin).orElseThrow().omslagen(new Lossefeiten("2026-11-21"))))
                .isEmpty();
    }

    private static Stream<LocalDate> turns(Voorwaarde voorwaarde, LocalDate datum) {
        return EERSTE.plusDays(1)
                .datesUntil(LAATSTE)
                .filter(dag -> voorwaarde.holds(on(dag, datum)) != voorwaarde.holds(on(dag.minusDays(1), datum)));
    }

    private static List<String> sayings(String... zinnen) {
        return Stream.of(zinnen)
                .flatMap(zin -> Woordenschat.find(zin)
                        .orElseThrow()
                        .omslagen(on(LocalDate.parse("2026-11-21"), LocalDate.parse("2000-01-01"))))
                .map(Omslag::aanleiding)
                .toList();
    }

    /** Everything happened on one day. */
    private static Lossefeiten on(LocalDate peildatum, LocalDate datum) {
        return new Lossefeiten(peildatum.toString())
                .with("geboortedatum", datum)
                .with("meldingsdatum", datum)
                .with("startDienstverlening", datum)
                .with(new EerdereVoorziening("JOBCOACHING", datum, null, "LOOPT"));
    }
}

package nl.routewijzer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.routewijzer.Regelmap;
import nl.routewijzer.profiel.ProfielReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseloadgeneratorTest {
    private static final LocalDate DAG = LocalDate.parse("2026-11-21");

    @Test
    void is_the_same_for_the_same_seed_and_day() {
        assertThat(generate(1, DAG)).isEqualTo(generate(1, DAG));
        assertThat(generate(1, DAG)).isNotEqualTo(generate(2, DAG));
        assertThat(generate(1, DAG)).isNotEqualTo(generate(1, DAG.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2027-01-01", "2028-02-29"})
    void makes_profiles_that_can_be_read_on_days_that_have_been(String dag) {
        LocalDate vandaag = LocalDate.parse(dag);

        assertThat(generate(3, vandaag)).allSatisfy(advies -> {
            assertThat(ProfielReader.read(advies.tree(), Regelmap.register().grenzen(), vandaag)
                            .peildatum())
                    .isEqualTo(advies.peildatum());
            assertThat(advies.peildatum()).isBeforeOrEqualTo(vandaag);
        });
    }

    @Test
    void names_nobody_and_gives_everybody_one_advice_of_now_as_the_last() {
        List<Demoadvies> adviezen = generate(1, DAG);

        assertThat(adviezen).extracting(Demoadvies::tijdstip).isSorted();
        Map<String, List<Demoadvies>> perKandidaat = adviezen.stream()
                .collect(Collectors.groupingBy(advies -> advies.feiten().get("kenmerk")));
        assertThat(perKandidaat).hasSize(400).containsKey(Voorbeeldkenmerk.EERSTE);
        assertThat(perKandidaat.keySet()).allMatch(kenmerk -> kenmerk.matches("DEMO-\\d{4}"));
        assertThat(perKandidaat.values())
                .allSatisfy(eigen -> assertThat(eigen)
                        .extracting(advies -> advies.feiten().get(Caseloadgenerator.MOMENT))
                        .endsWith(Caseloadgenerator.NU)
                        .containsOnlyOnce(Caseloadgenerator.NU));
    }

    @Test
    void who_was_referred_back_began_the_route_of_now_later() {
        List<Demoadvies> adviezen = generate(1, DAG);
        Map<String, String> begonnen = adviezen.stream()
                .filter(with("moment=NU"))
                .filter(advies -> advies.feiten().containsKey("startDienstverlening"))
                .collect(Collectors.toMap(
                        advies -> advies.feiten().get("kenmerk"),
                        advies -> advies.feiten().get("startDienstverlening")));

        assertThat(adviezen.stream().filter(with("moment=TERUGMELDING")))
                .hasSizeGreaterThan(50)
                .allMatch(advies -> advies.peildatum()
                                .toString()
                                .compareTo(begonnen.getOrDefault(advies.feiten().get("kenmerk"), "9999"))
                        < 0);
    }

    private static List<Demoadvies> generate(long seed, LocalDate dag) {
        return new Caseloadgenerator(new DemoProperties(seed, 400, 20), dag).generate();
    }

    private static Predicate<Demoadvies> with(String voorwaarden) {
        Voorwaarden alle = Voorwaarden.of(voorwaarden);
        return advies -> alle.hold(advies.feiten());
    }
}

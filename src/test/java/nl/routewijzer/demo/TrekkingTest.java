package nl.routewijzer.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the data files of the demo are read and drawn from. */
class TrekkingTest {
    private static final LocalDate DAG = LocalDate.parse("2026-11-21");

    @Test
    void after_a_full_bag_the_shares_are_exactly_those_of_the_line() {
        Trekking trekking = trekking("kleur;;ROOD 70, BLAUW 25, onbekend 5");

        Map<String, Long> geteld = IntStream.range(0, 300)
                .mapToObj(i -> trekking.draw(Map.of(), DAG).getOrDefault("kleur", "?"))
                .collect(Collectors.groupingBy(kleur -> kleur, Collectors.counting()));

        assertThat(geteld).containsOnly(Map.entry("ROOD", 210L), Map.entry("BLAUW", 75L), Map.entry("?", 15L));
    }

    @Test
    void the_first_line_that_fits_counts_and_no_line_leaves_the_fact_as_it_was() {
        Trekking trekking = trekking("a;x=1|2;EEN", "a;x=3;TWEE", "b;a=EEN x=1;JA", "c;y=onbekend;LEEG");

        assertThat(trekking.draw(Map.of("x", "2"), DAG))
                .containsOnly(Map.entry("x", "2"), Map.entry("a", "EEN"), Map.entry("c", "LEEG"));
        assertThat(trekking.draw(Map.of("x", "4", "a", "OUD", "y", "1"), DAG))
                .containsOnly(Map.entry("x", "4"), Map.entry("a", "OUD"), Map.entry("y", "1"));
        assertThat(trekking.draw(Map.of("x", "1"), DAG)).containsEntry("b", "JA");
    }

    @Test
    void an_unknown_value_takes_a_fact_away() {
        assertThat(trekking("a;;onbekend").draw(Map.of("a", "OUD"), DAG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0..1 dagen geleden, 2026-11-20, 2026-11-21",
        "1..1 maanden geleden, 2026-09-22, 2026-10-21",
        "18..26 jaar geleden, 1999-11-22, 2008-11-21",
        "0..1 dagen vooruit, 2026-11-21, 2026-11-22",
        "1..1 maanden vooruit, 2026-12-21, 2027-01-20"
    })
    void a_time_ago_lies_that_many_full_units_back(String waarde, LocalDate eerste, LocalDate laatste) {
        Kanswaarde geleden = Kanswaarde.of(waarde);
        Random random = new Random(1);

        List<LocalDate> dagen = IntStream.range(0, 20_000)
                .mapToObj(i -> LocalDate.parse(geleden.draw(random, DAG)))
                .toList();

        assertThat(dagen).contains(eerste, laatste).allMatch(dag -> !dag.isBefore(eerste) && !dag.isAfter(laatste));
    }

    @Test
    void a_range_gives_every_number_of_it() {
        Trekking trekking = trekking("uren;;8..10");

        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> trekking.draw(Map.of(), DAG).get("uren"))
                        .distinct())
                .containsExactlyInAnyOrder("8", "9", "10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;;", "a;;ROOD 1,", "a;b;ROOD", "a;;9..8", "a;;heel veel 3"})
    void a_line_that_cannot_be_read_is_refused(String regel) {
        assertThatThrownBy(() -> trekking(regel)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Trekking trekking(String... regels) {
        Map<String, List<Kansregel>> perFeit = new LinkedHashMap<>();
        Arrays.stream(regels)
                .map(regel -> regel.split(";", -1))
                .forEach(regel -> perFeit.computeIfAbsent(regel[0], feit -> new ArrayList<>())
                        .add(Kansregel.of(1, regel[0], regel[1], regel[2])));
        return new Trekking(new Kansen(perFeit), new Random(2026));
    }
}

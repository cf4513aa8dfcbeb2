package nl.routewijzer.balie;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.advies.Routeadvies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was kept before the advice had all of its present parts is still read, and still recognized. */
class BewaardadviesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Routeadvies ADVIES = new Routeadvies(
            "K-1",
            "rivierstad",
            LocalDate.parse("2026-11-21"),
            "sha256:1",
            "INTAKE",
            "WERKBEDRIJF",
            null,
            new Routeadvies.Doelgroep("JA", null, null),
            null,
            null,
            null,
            null,
            List.of(new Routeadvies.Voorziening("A", "Een", 10, List.of("TAAL"), null, "bron")),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(new Routeadvies.Signaal("EERST", "tekst", "bron")),
            List.of(),
            List.of(),
            List.of(),
            null);

    static Stream<RecordComponent> lists() {
        return Arrays.stream(Routeadvies.class.getRecordComponents())
                .filter(component -> component.getType().equals(List.class));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_that_was_not_kept_is_empty(RecordComponent lijst) throws ReflectiveOperationException {
        Routeadvies gelezen = JSON.readValue(without(lijst.getName()), Routeadvies.class);

        assertThat(lijst.getAccessor().invoke(gelezen)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void what_did_not_exist_yet_does_not_count(RecordComponent lijst) {
        assertThat(Bewaardadvies.isSame(without(lijst.getName()), ADVIES, JSON)).isTrue();
    }

    @Test
    void what_did_exist_counts_to_the_last_word() {
        String bewaard = JSON.writeValueAsString(ADVIES);

        assertThat(Bewaardadvies.isSame(bewaard, ADVIES, JSON)).isTrue();
        assertThat(Bewaardadvies.isSame(bewaard.replace(",\"zwaarte\":10", ""), ADVIES, JSON))
                .isTrue();
        assertThat(List.of(
                        bewaard.replace("INTAKE", "ZOEKPERIODE"),
                        bewaard.replace("\"zwaarte\":10", "\"zwaarte\":11"),
                        bewaard.replace("\"afgewezen\":[]", "\"afgewezen\":[{}]"),
                        bewaard.replace("\"functie\":null", "\"functie\":\"consulent\""),
                        bewaard.replace("\"kenmerk\"", "\"naam\"")))
                .noneMatch(anders -> Bewaardadvies.isSame(anders, ADVIES, JSON));
    }

    private static String without(String deel) {
        ObjectNode advies = (ObjectNode) JSON.readTree(JSON.writeValueAsString(ADVIES));
        advies.remove(deel);
        return JSON.writeValueAsString(advies);
    }
}

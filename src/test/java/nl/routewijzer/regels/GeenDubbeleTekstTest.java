package nl.routewijzer.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.Regelmap;
import nl.routewijzer.regels.lezen.RegelbestandParser;
import org.junit.jupiter.api.Test;

/** No text of a rule stands twice: what several municipalities share, stands once in their region. */
class GeenDubbeleTekstTest {
    private final List<Regelbestand> bestanden = Regelmap.files().entrySet().stream()
            .map(bestand -> RegelbestandParser.parse(bestand.getKey(), bestand.getValue()))
            .toList();

    @Test
    void no_rule_says_what_another_says() {
        assertThat(twice(regels(), regel -> regel.stap() + " " + regel.als() + " " + regel.dan()))
                .isEmpty();
    }

    @Test
    void no_two_rules_have_the_same_title() {
        assertThat(twice(regels(), Regel::titel)).isEmpty();
    }

    @Test
    void no_signal_or_bezwaar_is_put_into_words_twice() {
        assertThat(twice(
                        regels().flatMap(regel -> regel.dan().stream()).flatMap(GeenDubbeleTekstTest::tekst),
                        Function.identity()))
                .isEmpty();
    }

    @Test
    void no_voorziening_is_declared_in_two_places() {
        assertThat(twice(bestanden.stream().flatMap(bestand -> bestand.voorzieningen().stream()), Voorziening::code))
                .isEmpty();
    }

    private Stream<Regel> regels() {
        return bestanden.stream().flatMap(bestand -> bestand.regels().stream());
    }

    private static Stream<String> tekst(Gevolg gevolg) {
        return gevolg instanceof Gevolg.Signaal signaal
                ? Stream.of(signaal.tekst())
                : gevolg instanceof Gevolg.Bezwaar bezwaar ? Stream.of(bezwaar.tekst()) : Stream.empty();
    }

    private static <T> List<String> twice(Stream<T> alle, Function<T, String> text) {
        return alle.collect(Collectors.groupingBy(text, Collectors.counting())).entrySet().stream()
                .filter(keer -> keer.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}

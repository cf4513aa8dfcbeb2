package nl.routewijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.routewijzer.Regelmap;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Gevolg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of the letter keep up with the codes of the advice and the names in the policy. */
class BrieftekstTest {
    private static final ResourceBundle ZINNEN = ResourceBundle.getBundle("teksten/brief", Locale.ROOT);
    private static final Pattern CODE = Pattern.compile("\\p{Lu}[\\p{Lu}\\d_]+");

    @ParameterizedTest
    @CsvSource({
        "UITKOMST, stap.",
        "UITKOMST, waarom.",
        "BEHOEFTE, behoefte.",
        "SW_WERKVORM, werkvorm.",
        "DOELGROEP_GROND, waarom.doelgroep.",
        "AANLEIDING, waarom.TERUGMELDING.aanleiding."
    })
    void every_code_has_a_sentence(Codelijst lijst, String begin) {
        assertThat(lijst.codes())
                .allSatisfy(code -> assertThat(ZINNEN.getString(begin + code)).isNotBlank());
    }

    @Test
    void no_sentence_speaks_of_a_code_that_does_not_exist() {
        Set<String> codes = Arrays.stream(Codelijst.values())
                .flatMap(lijst -> lijst.codes().stream())
                .collect(Collectors.toSet());
        codes.addAll(signals());
        codes.addAll(organisations());
        List<String> genoemd = Collections.list(ZINNEN.getKeys()).stream()
                .flatMap(sleutel -> Arrays.stream(sleutel.split("\\.")))
                .filter(deel -> CODE.matcher(deel).matches())
                .toList();

        assertThat(genoemd).hasSizeGreaterThan(100);
        assertThat(codes).containsAll(genoemd);
    }

    @Test
    void a_quote_does_not_swallow_what_is_filled_in() {
        assertThat(Collections.list(ZINNEN.getKeys()))
                .allSatisfy(sleutel -> assertThat(ZINNEN.getString(sleutel)).doesNotContain("'"));
    }

    private static Set<String> signals() {
        return Regelmap.register().bestanden().stream()
                .flatMap(bestand -> bestand.regels().stream())
                .flatMap(regel -> regel.dan().stream())
                .filter(Gevolg.Signaal.class::isInstance)
                .map(gevolg -> ((Gevolg.Signaal) gevolg).code())
                .collect(Collectors.toSet());
    }

    private static Set<String> organisations() {
        return Set.of("GEMEENTE", "SOCIAAL_TEAM", "ONDERWIJS", "UWV", "SVB").stream()
                .filter(code -> Regelmap.register().instantienaam(code).isPresent())
                .collect(Collectors.toSet());
    }
}

package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.routewijzer.Regelmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever reads a source knows what it is. */
class BronvermeldingTest {
    private static final Pattern BRON = Pattern.compile("(?m)^ +bron: (.+)$");
    /** What is no document: a choice, and what a council decided. */
    private static final Pattern ANDERS = Pattern.compile("aanname|raadsbesluit .*|de bronnen zelf");

    @Test
    void every_source_that_the_policy_names_has_a_title() {
        List<Bronvermelding> bekend = Regelmap.register()
                .inForce("nijmegen", LocalDate.parse("2026-11-21"))
                .bronnen();
        Set<String> onbekend = new TreeSet<>();
        Regelmap.files().forEach((pad, tekst) -> {
            Matcher bron = BRON.matcher(tekst);
            while (bron.find()) {
                Arrays.stream(bron.group(1).split(";"))
                        .map(String::strip)
                        .filter(deel -> !ANDERS.matcher(deel).matches())
                        .filter(deel -> bekend.stream().noneMatch(een -> een.isCitedIn(deel)))
                        .forEach(deel -> onbekend.add(pad + ": " + deel));
            }
        });

        assertThat(onbekend).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"001 §3.1, true", "001, true", "0012 §3, false", "AOW artikel 7a; 001 §2, true", "feiten 001, false"})
    void a_source_is_named_by_its_first_word(String bron, boolean genoemd) {
        assertThat(new Bronvermelding("001", "Evaluatie", "2021", null).isCitedIn(bron))
                .isEqualTo(genoemd);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "| B9 | Titel | 21 | |;'21' is geen jaar. Schrijf vier cijfers, of laat de cel leeg.",
                "| B9 | Titel | | http://x.nl |;'http://x.nl' is geen adres. Schrijf het vanaf https://, of laat de cel leeg.",
                "| B9 | | | |;Een bron heeft een naam en een titel."
            })
    void a_source_that_cannot_be_shown_is_refused(String rij, String melding) {
        Map<String, String> files = Regelmap.files();
        files.put(
                "gemeente/druten/bronnen.regels",
                "tabel bronnen\n  bron: aanname\n  | bron | titel | jaar | adres |\n  " + rij + "\n");

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                RulesRejected.class, () -> Beleidsregister.of(files))
                        .problemen()
                        .stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("\n")))
                .contains("gemeente/druten/bronnen.regels:4:1  " + melding);
    }
}

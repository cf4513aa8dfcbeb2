package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.regels.Probleem;
import org.junit.jupiter.api.Test;

/** What may not be meant is told at its place, and refuses nothing. */
class OpmerkingenTest {
    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-21");
    private static final String DRUTEN = "gemeente/druten/eigen.regels";

    @Test
    void the_policy_of_this_repository_gives_no_remark() {
        assertThat(Regelmap.register().opmerkingen(VANDAAG)).isEmpty();
    }

    @Test
    void what_nothing_uses_is_told() {
        assertThat(remarks("parameter eigengrens = 3 maanden\n  bron: aanname\n"))
                .containsExactly("1:1  De parameter eigengrens wordt door geen enkele zin gebruikt.");
        assertThat(remarks("begrip jonge nieuwkomer\n  bron: aanname\nals\n  de kandidaat is statushouder\neinde\n"))
                .containsExactly("1:8  Het begrip 'jonge nieuwkomer' wordt door geen enkele zin gebruikt.");
        assertThat(remarks(
                        rule("bezwaren", "V90", "de fase is INTAKE", "er is bezwaar TE_VER: \"De reis is te lang.\"")))
                .containsExactly(
                        "7:17  Geen enkele voorziening noemt het bezwaar TE_VER: deze regel verandert geen advies.");
    }

    @Test
    void two_texts_of_one_signal_are_told_at_the_second() {
        assertThat(remarks(rule("signalen", "S90", "de fase is INTAKE", "geef het signaal BEURS: \"Nodig uit.\"")
                        + rule("signalen", "S91", "de fase is AANMELDING", "geef het signaal BEURS: \"Kom ook.\"")))
                .containsExactly("16:20  Het signaal BEURS heeft een andere tekst in regel S90 (" + DRUTEN
                        + ":2). Passen beide regels, dan staat alleen de eerste tekst in het advies.");
        assertThat(remarks(rule("signalen", "S90", "de fase is INTAKE", "geef het signaal BEURS: \"Nodig uit.\"")
                        + rule("signalen", "S91", "de fase is AANMELDING", "geef het signaal BEURS: \"Nodig uit.\"")))
                .isEmpty();
    }

    @Test
    void a_denial_that_holds_for_what_nobody_filled_in_is_told() {
        assertThat(remarks(rule("uitkomst", "U14", "de kandidaat is niet in dienstverlening", "de uitkomst is INTAKE")))
                .containsExactly(
                        "4:1  De zin over de dienstverlening geldt ook als daarover niets in het profiel staat.");
    }

    /** Whoever writes the day of a merger under the municipality that was there already, closes it until then. */
    @Test
    void a_municipality_that_is_yet_to_begin_is_told_until_it_does() {
        Map<String, String> files = Regelmap.files();
        files.computeIfPresent(
                "gemeente/druten/gemeente.regels",
                (pad, tekst) -> tekst.replaceFirst("\n", "\n  geldig vanaf 2026-11-22\n"));
        Beleidsregister register = Beleidsregister.of(files);

        assertThat(register.opmerkingen(VANDAAG))
                .extracting(Probleem::toString)
                .containsExactly(
                        "gemeente/druten/gemeente.regels:1:1  Druten begint pas op 2026-11-22: tot die dag krijgt"
                                + " daar niemand een advies. Bestaat Druten nu al, laat dan 'geldig vanaf' weg.");
        assertThat(register.opmerkingen(VANDAAG.plusDays(1))).isEmpty();
    }

    private static List<String> remarks(String tekst) {
        Map<String, String> files = Regelmap.files();
        files.put(DRUTEN, tekst);
        return Beleidsregister.of(files).opmerkingen(VANDAAG).stream()
                .map(Probleem::toString)
                .map(opmerking -> opmerking.replaceFirst(DRUTEN + ":", ""))
                .toList();
    }

    private static String rule(String stap, String nummer, String als, String dan) {
        return "stap " + stap + "\nregel " + nummer + " \"Titel van " + nummer + "\"\n  bron: aanname\nals\n  " + als
                + "\ndan\n  " + dan + "\neinde\n\n";
    }
}

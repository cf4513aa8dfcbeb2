package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Waarborg;
import org.junit.jupiter.api.Test;

/** A waarborg reads like a rule, stands once, and names what exists. */
class WaarborgControleTest {
    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-21");
    private static final String NOOIT = "dan nooit\n  de uitkomst is BEMIDDELING\neinde\n";

    @Test
    void a_municipality_has_those_of_the_country_and_its_own() {
        Beleidsregister register = Beleidsregister.of(files(waarborg("W50", "  de fase is INTAKE\n") + NOOIT));

        assertThat(register.inForce("druten", VANDAAG).waarborgen())
                .extracting(Waarborg::nummer)
                .contains("W1", "W50");
        assertThat(register.inForce("nijmegen", VANDAAG).waarborgen())
                .extracting(Waarborg::nummer)
                .contains("W1")
                .doesNotContain("W50");
    }

    @Test
    void what_is_wrong_with_a_waarborg_is_told_where_it_stands() {
        assertThat(problems(waarborg("W1", "  de fase is INTAKE\n") + NOOIT))
                .singleElement()
                .asString()
                .matches("1:10  Waarborg W1 staat ook al in landelijk/waarborgen\\.regels:\\d+\\. Geef deze een eigen"
                        + " nummer\\.");
        assertThat(problems(waarborg("W50", "  de kandidaat is jonger dan kindgrens\n") + NOOIT))
                .containsExactly("4:30  De parameter 'kindgrens' bestaat niet.");
        assertThat(problems(waarborg("W50", "  de kandidaat is jonger dan de kleinste jongerengrens\n") + NOOIT))
                .singleElement()
                .asString()
                .startsWith(
                        "4:42  De parameter jongerengrens heeft geen grenzen; zet er \"tussen … en …\" onder (landelijk/");
        assertThat(problems(waarborg("W50", "") + NOOIT))
                .containsExactly("1:1  Deze waarborg heeft geen zin onder \"als\".");
        assertThat(problems(waarborg("W50", "  de fase is INTAKE\n") + "dan\n  de uitkomst is BEMIDDELING\neinde\n"))
                .first()
                .isEqualTo("5:1  Hier hoort \"dan nooit\" te staan, aan het begin van de regel.");
        assertThat(problems(waarborg("A50", "  de fase is INTAKE\n") + NOOIT))
                .singleElement()
                .asString()
                .startsWith("1:10  'A50' is geen nummer van een waarborg.");
        assertThat(problems(waarborg("W50 x", "  de fase is INTAKE\n").replace("\"", "") + NOOIT))
                .singleElement()
                .asString()
                .startsWith("1:1  Een waarborg begint met een nummer en een titel tussen aanhalingstekens");
    }

    /** It would seem to be kept: no candidate of the trial has a behoefte or a voorziening. */
    @Test
    void a_waarborg_on_what_is_not_tried_is_refused() {
        for (String zin : List.of("er is behoefte aan NAZORG", "JOBCOACHING wordt geadviseerd")) {
            String reden =
                    "Een waarborg gaat over de beslissing, tot en met het loket: die probeert de dienst uit. Over"
                            + " behoeften, voorzieningen en signalen kan een waarborg niets zeggen. Haal deze zin weg.";
            assertThat(problems(waarborg("W50", "  de fase is PLAATSING\n") + "dan nooit\n  " + zin + "\neinde\n"))
                    .containsExactly("6:3  " + reden);
            assertThat(problems(waarborg("W50", "  " + zin + "\n") + NOOIT)).containsExactly("4:3  " + reden);
        }
        String begrip = "begrip iemand met nazorg\n  bron: aanname\nals\n  er is behoefte aan NAZORG\neinde\n";
        assertThat(problems(waarborg("W50", "  begrip iemand met nazorg geldt\n") + NOOIT + begrip))
                .singleElement()
                .asString()
                .startsWith("4:3  Een waarborg gaat over de beslissing");
    }

    private static String waarborg(String nummer, String als) {
        return "waarborg " + nummer + " \"Titel van deze waarborg\"\n  bron: aanname\nals\n" + als;
    }

    private static Map<String, String> files(String tekst) {
        Map<String, String> files = Regelmap.files();
        files.put("gemeente/druten/eigen.regels", tekst);
        return files;
    }

    private static List<String> problems(String tekst) {
        return catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files(tekst))).problemen().stream()
                .map(Probleem::toString)
                .map(probleem -> probleem.replace("gemeente/druten/eigen.regels:", ""))
                .toList();
    }
}

package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.regels.Probleem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Policy that no longer gives what a page, a count or a letter looks for is refused, and told who needs it. */
class VereistcontroleTest {
    private static final String PAD = "landelijk/signalen.regels";
    private static final String RAAD =
            " Heeft het signaal een andere code gekregen? Schrijf dan achter die code: eerder %1$s."
                    + " Moet het weg? Laat dan eerst het programma aanpassen.";
    private static final String TERMIJN =
            "Geen regel geeft nog het signaal TERMIJN_NADERT. Het overzicht telt daarmee wie"
                    + " bijna aan het eind van de termijn is." + RAAD.formatted("TERMIJN_NADERT");

    @Test
    void the_policy_of_this_repository_gives_everything() {
        assertThatCode(() -> Beleidsregister.forService(Regelmap.files())).doesNotThrowAnyException();
    }

    @Test
    void a_signal_that_got_another_code_is_missed_where_it_stands() {
        List<Probleem> problemen = problems(changed(PAD, "signaal TERMIJN_NADERT:", "signaal TERMIJN_NADERT_SNEL:"));

        assertThat(problemen).singleElement().satisfies(probleem -> {
            assertThat(probleem.bestand()).isEqualTo(PAD);
            assertThat(probleem.regel()).isEqualTo(line(PAD, "  geef het signaal TERMIJN_NADERT:"));
            assertThat(probleem.melding()).isEqualTo(TERMIJN);
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_signal_is_missed_when_no_rule_gives_it(Vereistsignaal signaal) {
        Map<String, String> files = Regelmap.files();
        files.replaceAll((pad, tekst) -> tekst.replaceAll(
                "geef het signaal " + signaal + "(?:, eerder [A-Z_, ]+)?:", "geef het signaal GEHEEL_IETS_ANDERS:"));

        assertThat(problems(files)).singleElement().satisfies(probleem -> {
            assertThat(probleem.bestand()).startsWith("landelijk/");
            assertThat(probleem.melding())
                    .isEqualTo("Geen regel geeft nog het signaal " + signaal + ". " + signaal.waarvoor()
                            + RAAD.formatted(signaal));
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_uitkomst_is_missed_when_no_rule_gives_it(Vereisteuitkomst uitkomst) {
        Map<String, String> files = Regelmap.files();
        files.replaceAll(
                (pad, tekst) -> tekst.replaceAll("de uitkomst is " + uitkomst + "\\b", "de uitkomst is INTAKE"));

        assertThat(problems(files)).singleElement().satisfies(probleem -> {
            assertThat(probleem.bestand()).startsWith("landelijk/");
            assertThat(probleem.melding())
                    .isEqualTo("Geen regel geeft nog de uitkomst " + uitkomst + ". " + uitkomst.waarvoor()
                            + " Moet de uitkomst weg? Laat dan eerst het programma aanpassen.");
        });
    }

    @Test
    void a_rule_that_ends_is_told_where_it_ends() {
        List<Probleem> problemen =
                problems(changed(PAD, "bron: 001 §6.2.3\n", "bron: 001 §6.2.3\n  geldig tot 2030-01-01\n"));

        assertThat(problemen).singleElement().satisfies(probleem -> {
            assertThat(probleem.bestand()).isEqualTo(PAD);
            assertThat(probleem.melding()).isEqualTo(TERMIJN);
        });
    }

    @Test
    void a_signal_keeps_its_place_under_another_code_when_the_policy_says_so() {
        Beleidsregister register = Beleidsregister.forService(
                changed(PAD, "signaal TERMIJN_NADERT:", "signaal BIJNA_VOORBIJ, eerder TERMIJN_NADERT:"));

        assertThat(register.signaalnamen().current(Vereistsignaal.TERMIJN_NADERT.name()))
                .isEqualTo("BIJNA_VOORBIJ");
    }

    @Test
    void a_lower_layer_may_give_it_but_not_take_it_away() {
        String eigen = """
                stap signalen

                regel S3 "De termijn is hier nooit bijna voorbij"
                  bron: aanname
                  vervangt S3
                als
                  over hoogstens waarschuwMaanden is de kandidaat dienstverleningstermijnMaanden in dienstverlening
                dan
                  geef het signaal %s: "Bel de gemeente."
                einde
                """;

        assertThat(problems(added("gemeente/druten/proef.regels", eigen.formatted("BEL_DE_GEMEENTE"))))
                .singleElement()
                .satisfies(probleem -> assertThat(probleem.toString())
                        .matches(
                                "gemeente/druten/proef\\.regels:5:3  Deze regel vervangt S3 \\(landelijk/signalen\\.regels:\\d+\\)"
                                        + " en geeft het signaal TERMIJN_NADERT niet meer\\. Het overzicht telt .*"));
        assertThatCode(() -> Beleidsregister.forService(
                        added("gemeente/druten/proef.regels", eigen.formatted("TERMIJN_NADERT"))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_loket_row_that_is_gone_or_has_another_name_is_refused() {
        Map<String, String> weg = Regelmap.files();
        weg.replaceAll((pad, tekst) -> tekst.replaceAll("\\| CASUSOVERLEG +\\|.*\\n", ""));
        assertThat(problems(weg))
                .anySatisfy(probleem -> assertThat(probleem.melding())
                        .startsWith("De tabel loketten heeft voor")
                        .contains("geen rij voor: CASUSOVERLEG. Elk advies zoekt daar wie de volgende stap zet"));

        Map<String, String> anders = Regelmap.files();
        anders.replaceAll((pad, tekst) -> tekst.replaceAll("\\| CASUSOVERLEG +\\|", "| OVERLEG |"));
        assertThat(problems(anders))
                .anySatisfy(probleem -> assertThat(probleem.melding()).startsWith("'OVERLEG' is geen "));
    }

    @Test
    void policy_that_was_kept_with_an_advice_need_not_give_what_came_later() {
        Beleidsregister register = Beleidsregister.of(changed(PAD, "signaal TERMIJN_NADERT:", "signaal VROEGER:"));
        String tekst =
                register.inForce("nijmegen", LocalDate.parse("2026-11-21")).tekst();

        assertThatCode(() -> Beleidsregister.ofTekst(tekst)).doesNotThrowAnyException();
    }

    private static List<Probleem> problems(Map<String, String> files) {
        return catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.forService(files))
                .problemen();
    }

    private static Map<String, String> changed(String pad, String was, String wordt) {
        Map<String, String> files = Regelmap.files();
        assertThat(files.get(pad)).contains(was);
        files.computeIfPresent(pad, (zelfde, tekst) -> tekst.replace(was, wordt));
        return files;
    }

    private static Map<String, String> added(String pad, String tekst) {
        Map<String, String> files = Regelmap.files();
        files.put(pad, tekst);
        return files;
    }

    private static int line(String pad, String begin) {
        List<String> regels = Regelmap.files().getOrDefault(pad, "").lines().toList();
        return 1
                + regels.indexOf(regels.stream()
                        .filter(regel -> regel.startsWith(begin))
                        .findFirst()
                        .orElseThrow());
    }
}

package nl.routewijzer.uitleg;

import static nl.routewijzer.uitleg.Uitlegvoorbeeld.DROOLS;
import static nl.routewijzer.uitleg.Uitlegvoorbeeld.grijsGebied;
import static nl.routewijzer.uitleg.Uitlegvoorbeeld.kandidaat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.DenkbareVerandering;
import nl.routewijzer.profiel.Kandidaatprofiel;
import org.junit.jupiter.api.Test;

/** What an explanation tries stands in the rule files, and explains older advices too. */
class VeranderingenTest {
    private static final String TABEL = "landelijk/veranderingen.regels";

    /** The list that the software had before the table: the explanations of those days stay as they were. */
    @Test
    void the_national_table_says_what_the_software_said_before() throws IOException {
        assertThat(Regelmap.register().veranderingen().stream().map(VeranderingenTest::written))
                .containsExactlyElementsOf(before());
    }

    @Test
    void an_advice_of_before_the_table_is_explained_with_the_table_of_now() {
        Beleidsregister toen = stored(without());
        for (Kandidaatprofiel profiel : profiles()) {
            WatAls nu = Uitlegvoorbeeld.uitleg(profiel).whatIf();
            assertThat(new Uitleg(profiel, toen, DROOLS, Regelmap.register()).whatIf())
                    .isEqualTo(nu);
            assertThat(new Uitleg(profiel, toen, DROOLS).whatIf().mogelijkheden())
                    .isEmpty();
        }
        assertThat(Uitlegvoorbeeld.uitleg(grijsGebied()).whatIf().mogelijkheden())
                .isNotEmpty();
    }

    @Test
    void an_advice_keeps_the_table_that_it_was_given_with() {
        Map<String, String> files = Regelmap.files();
        files.computeIfPresent(
                TABEL, (pad, tekst) -> tekst.replace("er hulp is bij de verslaving", "de verslavingszorg is begonnen"));
        Beleidsregister toen = stored(files);

        assertThat(Uitlegvoorbeeld.sentences(new Uitleg(grijsGebied(), toen, DROOLS, Regelmap.register()).whatIf()))
                .anyMatch(zin -> zin.startsWith("Als de verslavingszorg is begonnen, "))
                .noneMatch(zin -> zin.contains("er hulp is bij de verslaving"));
    }

    @Test
    void the_table_changes_no_advice() {
        Beleidsregister zonder = Beleidsregister.of(without());
        for (Kandidaatprofiel profiel : profiles()) {
            assertThat(Kern.of(DROOLS.advise(profiel, zonder.inForce(profiel.gemeente(), profiel.peildatum()))))
                    .isEqualTo(Kern.of(DROOLS.advise(
                            profiel, Regelmap.register().inForce(profiel.gemeente(), profiel.peildatum()))));
        }
    }

    private static List<Kandidaatprofiel> profiles() {
        Profielgenerator generator = new Profielgenerator(12);
        return Stream.concat(
                        Stream.of(grijsGebied(), kandidaat(Map.of("regeling", "PARTICIPATIEWET"))),
                        Stream.generate(generator::nextOnRoute)
                                .filter(profiel -> profiel.gemeente().equals("nijmegen"))
                                .limit(10))
                .toList();
    }

    private static Map<String, String> without() {
        Map<String, String> files = Regelmap.files();
        files.remove(TABEL);
        return files;
    }

    /** The policy of Nijmegen as it is kept with an advice. */
    private static Beleidsregister stored(Map<String, String> files) {
        return Beleidsregister.ofTekst(Beleidsregister.of(files)
                .inForce("nijmegen", LocalDate.parse("2026-11-21"))
                .tekst());
    }

    private static String written(DenkbareVerandering verandering) {
        Object wordt = verandering.wordt();
        return String.join(
                "|",
                verandering.veld().naam(),
                wordt == null ? "een getal" : String.valueOf(wordt),
                verandering.was().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                verandering.vaststelling() ? "vaststelling" : "verandering",
                verandering.bijzin());
    }

    private static List<String> before() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(VeranderingenTest.class.getResourceAsStream("veranderingen-van-eerder.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}

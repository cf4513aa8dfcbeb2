package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.Regelmap;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Samenloop;
import nl.routewijzer.regels.Voorziening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a voorziening can say of others, and what it cannot. */
class SamenloopControleTest {
    private static final String PAD = "gemeente/druten/samenloop.regels";
    private static final LocalDate DAG = LocalDate.parse("2027-03-01");

    @Test
    void it_names_one_or_more_others_in_every_way_that_a_list_is_written() {
        Beleidsregister register = Beleidsregister.of(
                files(
                        hulp(
                                "MAATJE",
                                8,
                                "  sluit uit: LEERWERKPLEK, PROEFPLAATSING en DETACHERING\n  alleen samen met: JOBCOACHING of TAALTRAJECT\n")));

        assertThat(offered(register, "druten", "MAATJE").samenloop())
                .isEqualTo(new Samenloop(
                        List.of("LEERWERKPLEK", "PROEFPLAATSING", "DETACHERING"),
                        List.of("JOBCOACHING", "TAALTRAJECT")));
        assertThat(offered(register, "druten", "JOBCOACHING").samenloop()).isEqualTo(Samenloop.GEEN);
    }

    @Test
    void a_lower_layer_excludes_more_and_names_others_in_the_place_of_those_of_above() {
        Map<String, String> files = files(
                hulp("MAATJE", 8, "  sluit uit: LEERWERKPLEK\n  alleen samen met: JOBCOACHING\n"),
                "regio/rijk-van-nijmegen/maatje.regels");
        files.put(PAD, """
                wijzig voorziening MAATJE
                  bron: raadsbesluit
                  geldig vanaf 2027-03-01
                  sluit uit: PROEFPLAATSING
                  alleen samen met: TAALTRAJECT
                einde
                """);
        Beleidsregister register = Beleidsregister.of(files);

        assertThat(offered(register, "druten", "MAATJE").samenloop())
                .isEqualTo(new Samenloop(List.of("LEERWERKPLEK", "PROEFPLAATSING"), List.of("TAALTRAJECT")));
        assertThat(register.inForce("druten", DAG.minusDays(1)).keuzevolgorde().excluded("MAATJE"))
                .containsExactly("LEERWERKPLEK");
        assertThat(offered(register, "nijmegen", "MAATJE").samenloop().samenMet())
                .containsExactly("JOBCOACHING");
    }

    @Test
    void one_line_is_enough_of_a_change() {
        assertThatCode(() -> Beleidsregister.of(files("""
                        wijzig voorziening DETACHERING
                          bron: raadsbesluit
                          sluit uit: LEERWERKPLEK
                        einde
                        """))).doesNotThrowAnyException();
    }

    @Test
    void others_may_wait_for_one_and_one_for_another() {
        assertThatCode(() -> Beleidsregister.of(files(hulp("MAATJE", 8, "  alleen samen met: JOBCOACHING\n")
                        + hulp("KOFFIE", 7, "  alleen samen met: MAATJE, JOBCOACHING\n  sluit uit: TAALTRAJECT\n"))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("faults")
    void a_fault_is_told_at_its_line(String tekst, int regel, String melding) {
        assertThat(catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files(tekst)))
                        .problemen())
                .filteredOn(probleem -> probleem.bestand().equals(PAD))
                .extracting(Probleem::regel, Probleem::melding)
                .containsExactly(tuple(regel, melding));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "sluit uit: PROEFPLAATSNG",
                        5,
                        "De voorziening 'PROEFPLAATSNG' bestaat niet. Bedoelt u PROEFPLAATSING?"),
                fault(
                        "alleen samen met: JOBCOACH",
                        5,
                        "De voorziening 'JOBCOACH' bestaat niet. Bedoelt u JOBCOACHING?"),
                fault("sluit uit: MAATJE", 5, "Hier noemt MAATJE zichzelf. Noem een andere voorziening."),
                fault("alleen samen met: MAATJE", 5, "Hier noemt MAATJE zichzelf. Noem een andere voorziening."),
                fault(
                        "sluit uit: JOBCOACHING\n  alleen samen met: JOBCOACHING",
                        6,
                        "MAATJE kan niet alleen samen gaan met JOBCOACHING, want MAATJE sluit JOBCOACHING zelf uit. Haal een"
                                + " van de twee weg."),
                fault(
                        "sluit uit: PROEFPLAATSING\n  sluit uit: DETACHERING",
                        6,
                        "\"sluit uit:\" staat er al bij deze voorziening. Zet alle codes achter elkaar op één regel."),
                fault(
                        "sluit uit: proefplaatsing",
                        5,
                        "'proefplaatsing' is geen code van een voorziening; schrijf die in hoofdletters, met _ in plaats van"
                                + " spaties."),
                fault(
                        "alleen samen met:",
                        5,
                        "Noem hier de code van een andere voorziening, bijvoorbeeld: alleen samen met: PROEFPLAATSING"),
                fault(
                        "sluit uit PROEFPLAATSING",
                        5,
                        "Deze regel ken ik hier niet: \"sluit uit PROEFPLAATSING\". Bedoelt u: \"sluit uit: PROEFPLAATSING\"?"),
                arguments(
                        hulp("MAATJE", 8, "  alleen samen met: KOFFIE\n") + hulp("KOFFIE", 7, "  sluit uit: MAATJE\n"),
                        5,
                        "MAATJE kan niet alleen samen gaan met KOFFIE, want KOFFIE sluit MAATJE uit (" + PAD
                                + ":7). Haal een van de twee weg."),
                arguments(
                        hulp("MAATJE", 8, "  alleen samen met: KOFFIE\n  sluit uit: JOBCOACHING\n")
                                + hulp("KOFFIE", 7, "  alleen samen met: JOBCOACHING\n"),
                        5,
                        "MAATJE kan nooit worden geadviseerd: MAATJE gaat alleen samen met KOFFIE (" + PAD
                                + ":5), KOFFIE gaat alleen samen met JOBCOACHING (" + PAD
                                + ":12), en MAATJE sluit JOBCOACHING uit (" + PAD
                                + ":6). Haal een van deze regels weg."),
                arguments(
                        hulp("MAATJE", 8, "  alleen samen met: KOFFIE\n")
                                + hulp("KOFFIE", 7, "  alleen samen met: JOBCOACHING\n")
                                + "wijzig voorziening JOBCOACHING\n  bron: raadsbesluit\n  sluit uit: MAATJE\neinde\n",
                        5,
                        "MAATJE kan nooit worden geadviseerd: MAATJE gaat alleen samen met KOFFIE (" + PAD
                                + ":5), KOFFIE gaat alleen samen met JOBCOACHING (" + PAD
                                + ":11), en JOBCOACHING sluit MAATJE uit (" + PAD
                                + ":15). Haal een van deze regels weg."),
                arguments(
                        hulp("MAATJE", 8, "  alleen samen met: KOFFIE\n")
                                + hulp("KOFFIE", 7, "  alleen samen met: JOBCOACHING, MAATJE\n"),
                        5,
                        "Deze voorzieningen wachten in een kring op elkaar: KOFFIE en MAATJE. Dan komt geen van hen als eerste"
                                + " aan de beurt. Haal bij een van hen \"alleen samen met\" weg."),
                arguments(
                        hulp("MAATJE", 8, "  geldig tot 2028-01-01\n  alleen samen met: KOFFIE\n")
                                + hulp("KOFFIE", 7, "  geldig vanaf 2028-01-01\n"),
                        6,
                        "KOFFIE is er niet in deze periode: dan kan MAATJE nooit worden geadviseerd. Noem een voorziening die"
                                + " er dan wel is."));
    }

    @Test
    void a_chain_that_holds_over_one_of_the_others_is_no_fault() {
        String maatje = hulp("MAATJE", 8, "  alleen samen met: KOFFIE\n  sluit uit: JOBCOACHING\n");

        assertThatCode(() -> Beleidsregister.of(
                        files(maatje + hulp("KOFFIE", 7, "  alleen samen met: JOBCOACHING, TAALTRAJECT\n"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> Beleidsregister.of(files(
                        hulp("MAATJE", 8, "  geldig tot 2028-01-01\n  alleen samen met: KOFFIE\n  sluit uit: THEE\n")
                                + hulp("KOFFIE", 7, "  alleen samen met: JOBCOACHING, THEE\n")
                                + hulp("THEE", 6, "  geldig vanaf 2028-01-01\n"))))
                .doesNotThrowAnyException();
    }

    /** Who goes with the one that cannot be advised is not told apart: it can when that one can. */
    @Test
    void of_a_longer_chain_only_the_one_with_which_it_goes_wrong_is_told() {
        String regels = hulp("MAATJE", 8, "  alleen samen met: KOFFIE\n  sluit uit: JOBCOACHING\n")
                + hulp("KOFFIE", 7, "  alleen samen met: JOBCOACHING\n")
                + hulp("THEE", 6, "  alleen samen met: MAATJE\n");

        assertThat(catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files(regels)))
                        .problemen())
                .extracting(Probleem::melding)
                .singleElement()
                .asString()
                .startsWith("MAATJE kan nooit worden geadviseerd: ");
    }

    @Test
    void periods_that_meet_on_one_day_are_enough() {
        assertThatCode(() -> Beleidsregister.of(
                        files(hulp("MAATJE", 8, "  geldig tot 2028-01-02\n  alleen samen met: KOFFIE\n")
                                + hulp("KOFFIE", 7, "  geldig vanaf 2028-01-01\n"))))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_closed_is_not_excluded_by_a_lower_layer() {
        Map<String, String> files = files(hulp("MAATJE", 8, "  sluit uit: KOFFIE\n"));
        String regio = "regio/rijk-van-nijmegen/koffie.regels";
        files.put(regio, hulp("KOFFIE", 7, "  vast\n"));

        assertThat(catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files))
                        .problemen())
                .extracting(Probleem::melding)
                .containsExactly(
                        "KOFFIE ligt vast in raadsbesluit en kan hier niet worden uitgesloten (" + regio + ":1).");
        files.put(regio, hulp("KOFFIE", 7, "  vast\n  sluit uit: JOBCOACHING\n"));
        files.put(PAD, hulp("MAATJE", 8, "  alleen samen met: KOFFIE\n"));
        assertThatCode(() -> Beleidsregister.of(files)).doesNotThrowAnyException();
    }

    private static Arguments fault(String regels, int regel, String melding) {
        return arguments(hulp("MAATJE", 8, "  " + regels + "\n"), regel, melding);
    }

    private static String hulp(String code, int zwaarte, String regels) {
        return "voorziening " + code + " \"" + code.toLowerCase(Locale.ROOT) + "\"\n  bron: raadsbesluit\n  zwaarte "
                + zwaarte + "\n  dekt " + (code.equals("KOFFIE") ? "WERKRITME" : "SOLLICITEREN") + "\n" + regels
                + "einde\n";
    }

    private static Map<String, String> files(String tekst) {
        return files(tekst, PAD);
    }

    private static Map<String, String> files(String tekst, String pad) {
        Map<String, String> files = Regelmap.files();
        files.put(pad, tekst);
        return files;
    }

    private static Voorziening offered(Beleidsregister register, String gemeente, String code) {
        return register.inForce(gemeente, DAG).voorzieningen().stream()
                .filter(voorziening -> voorziening.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

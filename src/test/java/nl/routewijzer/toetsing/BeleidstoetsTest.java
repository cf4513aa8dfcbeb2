package nl.routewijzer.toetsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.regels.Probleem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Policy that leaves somebody without an advice, or breaks a waarborg, is found by trying it, with somebody as an example. */
class BeleidstoetsTest {
    private static final String FIETS = "feit FIETS \"De kandidaat heeft een fiets\"\n  bron: raadsbesluit\n";
    private static final String VERVOER =
            "feit VERVOER \"Hoe reist de kandidaat?\"\n  bron: raadsbesluit\n  keuze OV \"met de bus\"\n  keuze AUTO \"met de auto\"\n";

    @Test
    void the_policy_of_this_repository_has_no_gap_and_keeps_every_waarborg() {
        assertThat(test(Regelmap.files())).isEmpty();
    }

    /** Each rule that closes a step, or that is alone with its case, leaves a gap when it is gone. */
    @ParameterizedTest
    @CsvSource({
        "doelgroep, D7, de doelgroep",
        "doelgroep, D8, de doelgroep",
        "zoekperiode, Z7, de zoekperiode",
        "afstand, A6, de afstand",
        "bemiddelbaarheid, B2, de bemiddelbaarheid binnen de termijn",
        "bemiddelbaarheid, B3, de bemiddelbaarheid binnen de termijn",
        "bemiddelbaarheid, B4, de bemiddelbaarheid binnen de termijn",
        "uitkomst, U9b, de uitkomst",
        "uitkomst, U10e, de uitkomst",
        "uitkomst, U11c, de uitkomst",
        "uitkomst, U12b, de uitkomst",
        "uitkomst, U13a, de uitkomst",
        "uitkomst, U13b, de uitkomst",
        "uitkomst, U13c, de uitkomst"
    })
    void a_rule_that_somebody_needs_leaves_a_gap_when_it_is_gone(String bestand, String nummer, String deel) {
        assertThat(test(without(bestand, nummer))).first().satisfies(probleem -> {
            assertThat(probleem.melding())
                    .startsWith("Het beleid heeft een gat: voor de kandidaat in dit voorbeeld bepaalt geen regel "
                            + deel + ". Voorbeeld, in ");
            assertThat(probleem.bestand()).startsWith("landelijk/");
        });
    }

    @Test
    void a_gap_from_some_day_on_is_found_before_that_day() {
        Map<String, String> files = Regelmap.files();
        files.computeIfPresent(
                "landelijk/uitkomst.regels",
                (pad, tekst) -> tekst.replace(
                        "regel U13a \"Wie werkfit is, wordt bemiddeld naar werk\"\n",
                        "regel U13a \"Wie werkfit is, wordt bemiddeld naar werk\"\n  geldig tot 2031-01-01\n"));

        assertThat(test(files))
                .singleElement()
                .extracting(Probleem::melding)
                .asString()
                .contains(" op 2031-01-01: ");
    }

    @Test
    void what_one_municipality_causes_is_told_in_its_own_file() {
        Map<String, String> files = Regelmap.files();
        files.put(
                "gemeente/druten/eigen.regels",
                rule("U13a", "vervangt U13a", "  de afstand is WERKFIT\n  de fase is BEMIDDELING", "BEMIDDELING"));

        assertThat(test(files)).singleElement().satisfies(probleem -> {
            assertThat(probleem.toString()).startsWith("gemeente/druten/eigen.regels:2:1  Het beleid heeft een gat");
            assertThat(probleem.melding()).contains("Voorbeeld, in Druten op ");
        });
    }

    /** A change that no lock on a rule forbids, and the law does. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_waarborg_holds_whatever_the_rules_say(String waarborg, String pad, String tekst) {
        Map<String, String> files = Regelmap.files();
        files.put(pad, tekst);

        assertThat(test(files)).anySatisfy(probleem -> {
            assertThat(probleem.bestand()).isEqualTo(pad);
            assertThat(probleem.melding())
                    .startsWith("Dit breekt waarborg " + waarborg + " \"")
                    .contains("Voorbeeld, in ");
        });
    }

    static Stream<Arguments> breaches() {
        String druten = "gemeente/druten/eigen.regels";
        return Stream.of(
                breach(
                        "W6",
                        druten,
                        rule(
                                "U5a",
                                "vervangt U5a",
                                "  de regeling is BIJSTAND_AANGEVRAAGD\n  de zoekperiode is LOOPT, AFGELOPEN of BEOORDELING_NODIG\n"
                                        + "  het resultaat van de zoekperiode is WERK",
                                "BEMIDDELING")),
                breach(
                        "W13",
                        druten,
                        rule(
                                        "U14",
                                        "gaat voor U8a",
                                        "  de kandidaat is minstens 6 maanden in dienstverlening",
                                        "TERUGMELDING")
                                .replace(
                                        "TERUGMELDING\n",
                                        "TERUGMELDING\n  de terugmelding heeft aanleiding TERMIJN_VERSTREKEN en reden TIJDELIJK_NIET_PLAATSBAAR\n")),
                breach("W8", druten, rule("U14", "gaat voor U8a", "  de fase is INTAKE", "BESCHUT_WERK")),
                breach("W8", druten, FIETS + rule("U14", "gaat voor U8a", "  het feit FIETS is ja", "BESCHUT_WERK")),
                breach(
                        "W8",
                        druten,
                        VERVOER + rule("U14", "gaat voor U8a", "  het feit VERVOER is niet OV", "BESCHUT_WERK")),
                breach(
                        "W11",
                        druten,
                        "stap bemiddelbaarheid\n\nregel B8 \"Ook wie er lang over doet\"\n  bron: aanname\n  gaat voor B4\nals\n"
                                + "  de kortste prognose is hoogstens 48 maanden\ndan\n"
                                + "  de bemiddelbaarheid binnen de termijn is JA\neinde\n"));
    }

    private static Arguments breach(String waarborg, String pad, String tekst) {
        return arguments(waarborg, pad, tekst);
    }

    @Test
    void a_waarborg_of_a_municipality_that_the_country_does_not_keep_is_told_to_the_municipality() {
        Map<String, String> files = Regelmap.files();
        files.put(
                "gemeente/druten/eigen.regels",
                "waarborg W50 \"Wie statushouder is, wordt niet teruggemeld\"\n  bron: raadsbesluit\nals\n"
                        + "  de kandidaat is statushouder\ndan nooit\n"
                        + "  de aanleiding van de terugmelding is NIET_VERSCHENEN\neinde\n");

        assertThat(test(files))
                .singleElement()
                .asString()
                .startsWith("gemeente/druten/eigen.regels:1:1  Dit breekt waarborg W50 ");
    }

    /** The last line of each asks what the first excludes. */
    @ParameterizedTest
    @CsvSource({
        "de regeling is WW;de regeling is NUG",
        "de regeling is WW;de regeling is onbekend",
        "de kandidaat is jonger dan 20 jaar;de kandidaat is 21 jaar of ouder",
        "de loonwaarde is lager dan 40 procent;de loonwaarde is minstens 41 procent",
        "de kandidaat is statushouder;de kandidaat is geen statushouder"
    })
    void conditions_that_nobody_meets_together_are_refused(String zinnen) {
        Map<String, String> files = Regelmap.files();
        files.put("gemeente/druten/eigen.regels", rule("U14", "aanname", "  " + zinnen.replace(";", "\n  "), "INTAKE"));

        assertThat(test(files)).singleElement().satisfies(probleem -> {
            assertThat(probleem.bestand()).isEqualTo("gemeente/druten/eigen.regels");
            assertThat(probleem.melding())
                    .startsWith("De 2 voorwaarden over de ")
                    .endsWith(" spreken elkaar tegen: niemand voldoet aan alle. Deze regel telt nooit.");
        });
    }

    /** Another municipality decides with the same rules, so that one of the two stands for both when these are tried. */
    @Test
    void conditions_that_nobody_meets_together_are_also_refused_in_a_rule_that_decides_nothing() {
        Map<String, String> files = Regelmap.files();
        files.put(
                "gemeente/mook-en-middelaar/eigen.regels",
                "stap signalen\nregel S90 \"Titel van deze regel\"\n  bron: aanname\nals\n  de regeling is WW\n"
                        + "  de regeling is NUG\ndan\n  geef het signaal EIGEN_SIGNAAL: \"Let hier op.\"\neinde\n");

        assertThat(test(files))
                .singleElement()
                .extracting(Probleem::bestand)
                .isEqualTo("gemeente/mook-en-middelaar/eigen.regels");
    }

    @ParameterizedTest
    @CsvSource({
        "het feit FIETS is ja;het feit FIETS is nee",
        "het feit FIETS is ja;het feit FIETS is onbekend",
        "het feit VERVOER is OV;het feit VERVOER is AUTO",
        "het feit VERVOER is niet OV;het feit VERVOER is niet AUTO"
    })
    void answers_that_nobody_gives_together_are_refused(String zinnen) {
        Map<String, String> files = Regelmap.files();
        files.put(
                "gemeente/druten/eigen.regels",
                FIETS + VERVOER + rule("U14", "aanname", "  " + zinnen.replace(";", "\n  "), "INTAKE"));

        assertThat(test(files))
                .singleElement()
                .extracting(Probleem::melding)
                .asString()
                .startsWith("De 2 voorwaarden over het feit ")
                .endsWith(" spreken elkaar tegen: niemand voldoet aan alle. Deze regel telt nooit.");
    }

    @Test
    void answers_that_somebody_can_give_are_not_refused() {
        Map<String, String> files = Regelmap.files();
        files.put(
                "gemeente/druten/eigen.regels",
                FIETS
                        + VERVOER
                        + rule(
                                "U14",
                                "aanname",
                                "  het feit FIETS is ja\n  het feit FIETS is bekend\n  het feit VERVOER is niet OV\n"
                                        + "  het feit VERVOER is bekend",
                                "INTAKE"));

        assertThat(test(files)).isEmpty();
    }

    @Test
    void conditions_that_meet_on_one_value_are_not_refused() {
        Map<String, String> files = Regelmap.files();
        files.put(
                "gemeente/druten/eigen.regels",
                rule(
                        "U14",
                        "aanname",
                        "  de kandidaat is jonger dan 21 jaar\n  de kandidaat is 20 jaar of ouder\n"
                                + "  de loonwaarde is lager dan 41 procent\n  de loonwaarde is minstens 40 procent",
                        "INTAKE"));

        assertThat(test(files)).isEmpty();
    }

    @Test
    void what_was_found_in_order_is_not_tried_again_but_a_change_is() {
        Beleidstoets toets = new Beleidstoets();
        assertThat(toets.test(Beleidsregister.of(Regelmap.files()))).isEmpty();
        assertThat(toets.test(Beleidsregister.of(without("afstand", "A6")))).isNotEmpty();
        assertThat(toets.test(Beleidsregister.of(Regelmap.files()))).isEmpty();
    }

    private static List<Probleem> test(Map<String, String> files) {
        return new Beleidstoets().test(Beleidsregister.of(files));
    }

    private static Map<String, String> without(String bestand, String nummer) {
        Map<String, String> files = Regelmap.files();
        files.computeIfPresent(
                "landelijk/" + bestand + ".regels",
                (pad, tekst) -> tekst.replaceFirst("(?s)regel " + nummer + " \".*?\neinde\n", ""));
        return files;
    }

    private static String rule(String nummer, String extra, String als, String uitkomst) {
        return "stap uitkomst\nregel " + nummer + " \"Titel van deze regel\"\n  bron: aanname\n  " + extra + "\nals\n"
                + als + "\ndan\n  de uitkomst is " + uitkomst + "\neinde\n";
    }
}

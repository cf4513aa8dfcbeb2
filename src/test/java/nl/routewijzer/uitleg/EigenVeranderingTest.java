package nl.routewijzer.uitleg;

import static nl.routewijzer.uitleg.Uitlegvoorbeeld.DROOLS;
import static nl.routewijzer.uitleg.Uitlegvoorbeeld.sentences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routewijzer.Eigenfeiten;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.ProfielReader;
import org.junit.jupiter.api.Test;

/** What a municipality itself asks takes part in what would change an advice, without a row in a table. */
class EigenVeranderingTest {
    private static final String FIETS =
            "Als bij ‘De kandidaat heeft een fiets’ ‘ja’ staat, wordt de uitkomst vervolgdiagnose.";
    private static final String AUTO =
            "Als bij ‘Hoe komt de kandidaat op het werk?’ ‘met de auto’ staat, wordt de uitkomst vervolgdiagnose.";
    private static final String REGEL = """

            stap uitkomst

            regel U2%s "Wie zo reist, krijgt een vervolgdiagnose"
              bron: raadsbesluit 12 mei 2027
              gaat voor U8a
            als
              %s
            dan
              de uitkomst is VERVOLGDIAGNOSE
            einde
            """;

    @Test
    void another_answer_than_the_one_that_is_known_is_a_change() {
        assertThat(whatIf(rule("het feit FIETS is ja"), Map.of("FIETS", false)).mogelijkheden())
                .filteredOn(mogelijkheid -> mogelijkheid.tekst().equals(FIETS))
                .singleElement()
                .satisfies(mogelijkheid -> {
                    assertThat(mogelijkheid.vaststelling()).isFalse();
                    assertThat(mogelijkheid.veranderingen())
                            .extracting(Verandering::veld, Verandering::van, Verandering::naar)
                            .containsExactly(tuple("eigen.FIETS", "false", "true"));
                });
        assertThat(sentences(whatIf(rule("het feit FIETS is ja"), Map.of("FIETS", true))))
                .anyMatch(zin -> zin.startsWith("Als bij ‘De kandidaat heeft een fiets’ ‘nee’ staat, "));
    }

    @Test
    void an_answer_that_nobody_gave_yet_is_to_be_established() {
        assertThat(whatIf(rule("het feit VERVOER is AUTO"), Map.of()).mogelijkheden())
                .filteredOn(mogelijkheid -> mogelijkheid.tekst().equals(AUTO))
                .singleElement()
                .satisfies(mogelijkheid -> {
                    assertThat(mogelijkheid.vaststelling()).isTrue();
                    assertThat(mogelijkheid.veranderingen())
                            .extracting(Verandering::van)
                            .containsOnlyNulls();
                });
    }

    @Test
    void two_answers_of_which_neither_is_enough_are_said_together() {
        assertThat(sentences(whatIf(rule("het feit VERVOER is AUTO\n  het feit FIETS is nee"), Map.of())))
                .contains(
                        "Als bij ‘De kandidaat heeft een fiets’ ‘nee’ staat en bij ‘Hoe komt de kandidaat op het werk?’ ‘met de"
                                + " auto’ staat, wordt de uitkomst vervolgdiagnose.");
    }

    @Test
    void an_answer_that_only_gives_a_signal_is_not_tried() {
        assertThat(sentences(whatIf("", Map.of("FIETS", false, "VERVOER", "OV"))))
                .noneMatch(zin -> zin.contains("fiets") || zin.contains("op het werk"));
    }

    @Test
    void a_municipality_that_asks_very_much_is_explained_all_the_same() {
        String keuzes = IntStream.range(0, 400)
                .mapToObj(nummer -> "  keuze K" + nummer + " \"keuze " + nummer + "\"\n")
                .collect(Collectors.joining());
        String veel = "\nfeit VEEL \"Wat kiest de kandidaat?\"\n  bron: aanname\n" + keuzes;

        assertThat(sentences(whatIf(veel + rule("het feit VEEL is K399"), Map.of("VEEL", "K0"))))
                .contains("Als bij ‘Wat kiest de kandidaat?’ ‘keuze 399’ staat, wordt de uitkomst vervolgdiagnose.");
    }

    private static String rule(String zinnen) {
        return REGEL.formatted("q", zinnen);
    }

    private static WatAls whatIf(String regels, Map<String, Object> antwoorden) {
        Map<String, String> files = Eigenfeiten.files();
        files.put(Eigenfeiten.PAD, Eigenfeiten.REGELS + regels);
        Beleidsregister register = Beleidsregister.of(files);
        LocalDate dag = LocalDate.parse("2027-06-01");
        return new Uitleg(
                        ProfielReader.read(Eigenfeiten.kandidaat(antwoorden), register.grenzen(), dag),
                        register,
                        DROOLS)
                .whatIf();
    }
}

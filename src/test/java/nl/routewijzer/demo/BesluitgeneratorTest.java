package nl.routewijzer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.balie.GegevenAdvies;
import nl.routewijzer.balie.Motivatie;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import org.junit.jupiter.api.Test;

class BesluitgeneratorTest {
    private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-21T12:00:00+01:00");

    @Test
    void every_deviation_says_why_in_enough_words_and_decides_something_that_exists() {
        assertThat(Afwijking.read()).allSatisfy(afwijking -> {
            assertThat(afwijking.motivatie().length()).isGreaterThanOrEqualTo(Motivatie.KORTSTE);
            assertThat(afwijking.uitkomst())
                    .matches(
                            code -> code.isEmpty() || Codelijst.UITKOMST.codes().contains(code));
        });
    }

    @Test
    void follows_or_deviates_and_never_decides_after_now() {
        List<Besluit> besluiten = decide(NU.minusDays(5), 400);

        assertThat(besluiten.size()).isBetween(100, 399);
        assertThat(besluiten).extracting(Besluit::gevolgd).contains(true, false);
        assertThat(besluiten).allMatch(besluit -> !besluit.tijdstip().isAfter(NU));
        assertThat(besluiten.stream().filter(Besluit::gevolgd))
                .allMatch(besluit -> besluit.uitkomst().equals("ONTWIKKELING")
                        && !besluit.voorzieningen().isEmpty());
        assertThat(besluiten.stream().filter(besluit -> !besluit.gevolgd()))
                .allMatch(besluit -> besluit.motivatie() != null);
    }

    @Test
    void a_correction_takes_the_place_of_a_deviation_the_next_day() {
        List<Besluit> besluiten = decide(NU.minusDays(60), 3000);

        assertThat(besluiten.stream().filter(besluit -> besluit.corrigeert() != null))
                .isNotEmpty()
                .allSatisfy(correctie -> {
                    Besluit eerste = besluiten.stream()
                            .filter(besluit -> besluit.id().equals(correctie.corrigeert()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(eerste.gevolgd()).isFalse();
                    assertThat(correctie.gevolgd()).isTrue();
                    assertThat(correctie.tijdstip()).isEqualTo(eerste.tijdstip().plusDays(1));
                });
    }

    private static List<Besluit> decide(OffsetDateTime tijdstip, int aantal) {
        Routeadvies advies = ontwikkeling();
        Besluitgenerator generator = new Besluitgenerator(new Random(1), NU);
        return IntStream.range(0, aantal)
                .mapToObj(i -> new GegevenAdvies(new UUID(0, i), tijdstip, advies))
                .flatMap(gegeven ->
                        generator.decide(gegeven, Map.of("moment", "NU", "uitkomst", advies.uitkomst())).stream())
                .toList();
    }

    private static Routeadvies ontwikkeling() {
        Kandidaatprofiel profiel = ProfielReader.read(
                Map.of(
                        "kenmerk", "DEMO-0001",
                        "gemeente", "nijmegen",
                        "geboortedatum", "1990-01-01",
                        "regeling", "PARTICIPATIEWET",
                        "arbeidsbeperking", "GEEN",
                        "gezondheid", "GEEN_BELEMMERING",
                        "motivatie", "VOLDOENDE",
                        "beschikbaarheid", "VOLDOENDE",
                        "werknemersvaardigheden", "ONVOLDOENDE"),
                Regelmap.register().grenzen(),
                NU.toLocalDate());
        return new RuleBasedAdviseur(new DroolsRegelmotor())
                .advise(profiel, Regelmap.register().inForce("nijmegen", NU.toLocalDate()));
    }
}

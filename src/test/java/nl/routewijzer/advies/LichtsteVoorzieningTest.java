package nl.routewijzer.advies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.routewijzer.Grondig;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Modelcatalogus.Profiel;
import nl.routewijzer.advies.Modelcatalogus.Rij;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import nl.routewijzer.regels.Gevolg;
import org.junit.jupiter.api.Test;

/**
 * "De meest lichte, maar adequate voorziening" (001 §2.3): whatever is advised, a search through the catalogue of the
 * model finds nothing lighter that is available and would do.
 */
class LichtsteVoorzieningTest {
    private static final int PROFIELEN = Grondig.count(4_000, 10_000);
    private static final Set<String> ENGINE = Set.of("LOPENDE_VOORZIENING_GAAT_VOOR", "SAMENGEVOEGD");

    private final Adviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());

    @Test
    void nothing_lighter_that_is_available_would_do() {
        Profielgenerator generator = new Profielgenerator(7);
        int meerdere = 0;
        for (int i = 0; i < PROFIELEN; i++) {
            Map<String, Object> tree = i % 2 == 0 ? generator.tree() : generator.treeOnRoute();
            Profiel profiel = new Profiel(tree);
            Routeadvies advies = advise(tree);
            Set<String> geadviseerd = codes(advies);
            for (String behoefte : behoeften(advies)) {
                lightest(behoefte, profiel)
                        .filter(rij -> !geadviseerd.contains(rij.code()))
                        .ifPresent(rij -> assertThat(isNotNeeded(rij, advies, profiel))
                                .as("%s is lighter for %s: %s", rij.code(), behoefte, tree)
                                .isTrue());
            }
            for (Routeadvies.Voorziening voorziening : advies.voorzieningen()) {
                assertThat(voorziening.maximaleEinddatum())
                        .as("%s: %s", voorziening, tree)
                        .isEqualTo(row(voorziening.voorziening(), profiel).end(profiel));
                assertThat(isRunning(voorziening, advies, tree)
                                || voorziening.behoeften().stream()
                                        .anyMatch(behoefte -> lightest(behoefte, profiel)
                                                .filter(rij -> rij.code().equals(voorziening.voorziening()))
                                                .isPresent()))
                        .as("%s is needed: %s", voorziening, tree)
                        .isTrue();
            }
            meerdere += advies.voorzieningen().size() > 1 ? 1 : 0;
        }
        assertThat(meerdere).as("profiles with more than one voorziening").isGreaterThan(PROFIELEN / 20);
    }

    @Test
    void every_lighter_one_that_was_not_taken_is_named_with_all_its_reasons() {
        Profielgenerator generator = new Profielgenerator(8);
        for (int i = 0; i < PROFIELEN; i++) {
            Map<String, Object> tree = i % 2 == 0 ? generator.tree() : generator.treeOnRoute();
            Profiel profiel = new Profiel(tree);
            Routeadvies advies = advise(tree);

            assertThat(advies.afgewezen().stream().map(Routeadvies.Afwijzing::voorziening))
                    .as("%s", tree)
                    .containsExactlyInAnyOrderElementsOf(lighter(advies, profiel));
            for (Routeadvies.Afwijzing afwijzing : advies.afgewezen()) {
                Set<String> bezwaren = row(afwijzing.voorziening(), profiel).bezwaren(profiel);
                assertThat(afwijzing.uitleg())
                        .hasSameSizeAs(afwijzing.redenen())
                        .allMatch(zin -> zin.endsWith("."));
                if (bezwaren.isEmpty()) {
                    assertThat(afwijzing.redenen()).as("%s", tree).hasSize(1).isSubsetOf(ENGINE);
                } else {
                    assertThat(afwijzing.redenen()).as("%s", tree).containsExactlyInAnyOrderElementsOf(bezwaren);
                }
            }
        }
    }

    @Test
    void a_behoefte_is_uncovered_only_when_nothing_available_covers_it() {
        Profielgenerator generator = new Profielgenerator(9);
        Set<String> gezien = new TreeSet<>();
        for (int i = 0; i < PROFIELEN; i++) {
            Map<String, Object> tree = i % 2 == 0 ? generator.tree() : generator.treeOnRoute();
            for (String behoefte : advise(tree).ongedekt()) {
                assertThat(lightest(behoefte, new Profiel(tree)))
                        .as("%s: %s", behoefte, tree)
                        .isEmpty();
                gezien.add(behoefte);
            }
        }
        assertThat(gezien).isNotEmpty();
    }

    @Test
    void no_behoefte_gets_lost() {
        Profielgenerator generator = new Profielgenerator(10);
        for (int i = 0; i < PROFIELEN; i++) {
            Map<String, Object> tree = i % 2 == 0 ? generator.tree() : generator.treeOnRoute();
            Routeadvies advies = advise(tree);
            Beleid beleid = Regelmap.register().inForce(advies.gemeente(), advies.peildatum());

            assertThat(behoeften(advies)).as("%s", tree).containsExactlyInAnyOrderElementsOf(found(advies, beleid));
        }
    }

    /** The behoeften that rules gave which contributed. */
    private static Set<String> found(Routeadvies advies, Beleid beleid) {
        Set<String> regels =
                advies.redenen().stream().map(Routeadvies.Reden::regel).collect(Collectors.toSet());
        return beleid.regelset().regels().stream()
                .filter(regel -> regels.contains(regel.naam()))
                .flatMap(regel -> regel.dan().stream())
                .filter(Gevolg.Behoefte.class::isInstance)
                .map(gevolg -> ((Gevolg.Behoefte) gevolg).code())
                .collect(Collectors.toSet());
    }

    /** V3: whatever it would be chosen for, something that is needed anyway does too. V4: or runs already. */
    private static boolean isNotNeeded(Rij rij, Routeadvies advies, Profiel profiel) {
        return behoeften(advies).stream()
                .filter(behoefte ->
                        lightest(behoefte, profiel).filter(rij::equals).isPresent())
                .allMatch(behoefte -> advies.voorzieningen().stream()
                        .anyMatch(voorziening -> voorziening.behoeften().contains(behoefte)));
    }

    private static Optional<Rij> lightest(String behoefte, Profiel profiel) {
        return Modelcatalogus.offered(profiel).stream()
                .filter(rij -> rij.covers(behoefte, profiel))
                .filter(rij -> rij.bezwaren(profiel).isEmpty())
                .min(Comparator.comparingInt(Rij::zwaarte));
    }

    private static List<String> lighter(Routeadvies advies, Profiel profiel) {
        Set<String> geadviseerd = codes(advies);
        return Modelcatalogus.offered(profiel).stream()
                .filter(rij -> !geadviseerd.contains(rij.code()))
                .filter(rij -> advies.voorzieningen().stream()
                        .anyMatch(voorziening -> rij.zwaarte() < voorziening.zwaarte()
                                && voorziening.behoeften().stream()
                                        .anyMatch(behoefte -> rij.covers(behoefte, profiel))))
                .map(Rij::code)
                .toList();
    }

    private static boolean isRunning(
            Routeadvies.Voorziening voorziening, Routeadvies advies, Map<String, Object> tree) {
        return new Profiel(tree).used(voorziening.voorziening(), "LOOPT")
                && !(voorziening.maximaleEinddatum() != null
                        && voorziening.maximaleEinddatum().isBefore(advies.peildatum()));
    }

    private static Rij row(String code, Profiel profiel) {
        return Modelcatalogus.offered(profiel).stream()
                .filter(rij -> rij.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> codes(Routeadvies advies) {
        return advies.voorzieningen().stream()
                .map(Routeadvies.Voorziening::voorziening)
                .collect(Collectors.toSet());
    }

    private static List<String> behoeften(Routeadvies advies) {
        List<String> behoeften = new ArrayList<>(advies.ongedekt());
        advies.voorzieningen().forEach(voorziening -> behoeften.addAll(voorziening.behoeften()));
        return behoeften.stream().distinct().toList();
    }

    private Routeadvies advise(Map<String, Object> tree) {
        Kandidaatprofiel profiel =
                ProfielReader.read(tree, Regelmap.register().grenzen(), LocalDate.parse("2026-11-21"));
        return adviseur.advise(profiel, Regelmap.register().inForce(profiel.gemeente(), profiel.peildatum()));
    }
}

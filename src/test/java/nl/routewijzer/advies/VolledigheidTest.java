package nl.routewijzer.advies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.Grondig;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.lezen.RegelbestandParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The policy is complete and free of contradictions: over 40,000 profiles of all municipalities, with peildata from 2012
 * to 2028 around every date of the rules, numbers around every number of the rules, and unknowns everywhere; they are
 * enough as long as every rule and every voorziening contributes. {@code -Pgrondig}: 100,000.
 */
class VolledigheidTest {
    private static final int REEKSEN = Grondig.count(40, 100);
    private static final int PER_REEKS = 1_000;

    /**
     * Rules that this policy leaves without anybody to whom they apply. B5: no minimum of the table is longer than the
     * boundary of 24 months; it lives where a municipality shortens that. V1h and V1i state a limit of the law that the
     * uitkomst already keeps: who has a WSW indication is never offered a voorziening, and only a positive advice leads to
     * beschut werk.
     */
    private static final Set<String> WITHOUT_ANYBODY = Set.of("B5", "V1h", "V1i");

    private static final List<String> GATEN = new ArrayList<>();
    private static final Set<String> GEMEENTEN = ConcurrentHashMap.newKeySet();
    private static final Set<Integer> JAREN = ConcurrentHashMap.newKeySet();
    private static final Set<String> BIJGEDRAGEN = ConcurrentHashMap.newKeySet();
    private static final Set<String> GEADVISEERD = ConcurrentHashMap.newKeySet();

    private static final Adviseur ADVISEUR = new RuleBasedAdviseur(new DroolsRegelmotor());

    @BeforeAll
    static void advise() {
        GATEN.addAll(IntStream.range(0, REEKSEN)
                .parallel()
                .boxed()
                .flatMap(VolledigheidTest::series)
                .limit(20)
                .toList());
    }

    private static Stream<String> series(int seed) {
        Profielgenerator generator = new Profielgenerator(1_000 + seed);
        return IntStream.range(0, PER_REEKS)
                .mapToObj(i -> i % 2 == 0 ? generator.next() : generator.nextOnRoute())
                .flatMap(profiel -> hole(profiel, Regelmap.register()).map(gat -> gat + ": " + profiel));
    }

    /** What is missing or said twice in the advice; at most the first thing. */
    private static Stream<String> hole(Kandidaatprofiel profiel, Beleidsregister register) {
        Beleid beleid = register.inForce(profiel.gemeente(), profiel.peildatum());
        Routeadvies advies = ADVISEUR.advise(profiel, beleid);
        GEMEENTEN.add(profiel.gemeente());
        JAREN.add(profiel.peildatum().getYear());
        advies.redenen().forEach(reden -> BIJGEDRAGEN.add(reden.regel()));
        advies.voorzieningen().forEach(voorziening -> GEADVISEERD.add(voorziening.voorziening()));
        boolean sw = "WSW".equals(profiel.tree().get("regeling"))
                && advies.doelgroep().waarde().equals("JA");
        return Stream.of(
                        unless(Codelijst.UITKOMST.codes().contains(advies.uitkomst()), "no uitkomst"),
                        unless(sw == (advies.afstand() == null), "afstand"),
                        unless(sw == (advies.zoekperiode() == null), "zoekperiode"),
                        unless(sw == (advies.bemiddelbaarheid() == null), "bemiddelbaarheid"),
                        unless(!advies.loket().isBlank(), "no loket"),
                        unless(
                                advies.uitkomst().equals("TERUGMELDING") == (advies.terugmelding() != null),
                                "terugmelding"),
                        unless(!advies.redenen().isEmpty(), "no reason"),
                        unless(
                                advies.redenen().stream().allMatch(VolledigheidTest::isSentence),
                                "a reason is no sentence"),
                        unless(isEachStepDecidedOnce(beleid, advies), "two rules decided the same step"),
                        unless(isUnique(advies.signalen(), Routeadvies.Signaal::code), "a signal twice"),
                        unless(
                                isUnique(advies.voorzieningen(), Routeadvies.Voorziening::voorziening),
                                "a voorziening twice"))
                .filter(Objects::nonNull)
                .limit(1);
    }

    private static String unless(boolean holds, String gat) {
        return holds ? null : gat;
    }

    private static boolean isSentence(Routeadvies.Reden reden) {
        return reden.tekst().endsWith(".") && !reden.tekst().contains("null");
    }

    private static <T> boolean isUnique(List<T> delen, Function<T, String> code) {
        return delen.stream().map(code).distinct().count() == delen.size();
    }

    /** One rule a step, save the rule that may count beside it (Z6 beside Z5). */
    private static boolean isEachStepDecidedOnce(Beleid beleid, Routeadvies advies) {
        Map<String, Regel> regels =
                beleid.regelset().regels().stream().collect(Collectors.toMap(Regel::naam, Function.identity()));
        List<Regel> bijgedragen = advies.redenen().stream()
                .map(reden -> regels.get(reden.regel()))
                .filter(regel -> regel.stap().resultaat() != null)
                .toList();
        Set<String> nummers = bijgedragen.stream().map(Regel::nummer).collect(Collectors.toSet());
        List<Stap> stappen = bijgedragen.stream()
                .filter(regel -> regel.geldtNaast().stream().noneMatch(nummers::contains))
                .map(Regel::stap)
                .toList();
        return stappen.stream().distinct().count() == stappen.size();
    }

    @Test
    void every_profile_gets_exactly_one_of_each_part_and_a_reason() {
        assertThat(GATEN).isEmpty();
    }

    @Test
    void all_municipalities_and_years_were_tried() {
        assertThat(GEMEENTEN)
                .containsExactlyInAnyOrderElementsOf(
                        Regelmap.register().grenzen().gemeenten());
        assertThat(JAREN).containsAll(IntStream.rangeClosed(2012, 2028).boxed().toList());
    }

    @Test
    void no_rule_is_dead() {
        Set<String> stil = Regelmap.files().entrySet().stream()
                .flatMap(bestand -> RegelbestandParser.parse(bestand.getKey(), bestand.getValue()).regels().stream())
                .filter(regel -> !WITHOUT_ANYBODY.contains(regel.nummer()))
                .map(Regel::naam)
                .collect(Collectors.toSet());
        stil.removeAll(BIJGEDRAGEN);

        assertThat(stil).as("rules that never contribute").isEmpty();
    }

    @Test
    void the_rule_for_a_shorter_boundary_lives_where_the_boundary_is_shorter() {
        Map<String, String> files = Regelmap.files();
        files.put(
                "landelijk/parameters.regels",
                files.get("landelijk/parameters.regels")
                        .replace("prognosegrensMaanden = 24", "prognosegrensMaanden = 12"));
        Beleidsregister shorter = Beleidsregister.of(files);
        Profielgenerator generator = new Profielgenerator(6);

        assertThat(Stream.generate(generator::next)
                        .limit(PER_REEKS * 10L)
                        .map(profiel ->
                                ADVISEUR.advise(profiel, shorter.inForce(profiel.gemeente(), profiel.peildatum())))
                        .flatMap(advies -> advies.redenen().stream())
                        .map(Routeadvies.Reden::nummer))
                .contains("B5");
    }

    @Test
    void no_voorziening_is_dead() {
        Set<String> stil =
                Regelmap.register().grenzen().voorzieningen().stream().collect(Collectors.toSet());
        stil.removeAll(GEADVISEERD);

        assertThat(stil).as("voorzieningen that are never advised").isEmpty();
    }

    @Test
    void there_is_policy_on_every_day() {
        LocalDate dag = LocalDate.parse("2012-01-01");
        while (dag.isBefore(LocalDate.parse("2029-01-01"))) {
            for (String gemeente : Regelmap.register().grenzen().gemeenten()) {
                assertThat(Regelmap.register().inForce(gemeente, dag).voorzieningen())
                        .as("%s %s", gemeente, dag)
                        .isNotEmpty();
            }
            dag = dag.plusDays(1);
        }
    }
}

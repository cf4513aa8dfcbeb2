package nl.routewijzer.advies;

import static nl.routewijzer.advies.Samenloopproef.voorziening;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.mutatie.ReferentieMotor;
import nl.routewijzer.profiel.Kandidaatprofiel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What it means that one voorziening excludes another, or goes only together with another. Whoever chooses passes it. */
public abstract class SamenloopContract {
    private static final int KANDIDATEN = 48;
    private static final String LOOPT = "2026-11-02";
    private static final String TE_LANG = "2026-01-05";
    private static final Adviseur REFERENTIE = new RuleBasedAdviseur(new ReferentieMotor());

    /** MIDDEN excludes what is lighter, ANDERS what is heavier than MIDDEN and does the same. */
    private static final Samenloopproef UIT = new Samenloopproef(voorziening("LICHT", 10, List.of("TAAL"), "")
            + voorziening("MIDDEN", 20, List.of("KOSTEN"), "  sluit uit: LICHT\n")
            + voorziening("ZWAAR", 30, List.of("KOSTEN", "BEROEPSBEELD"), "")
            + voorziening("ANDERS", 40, List.of("MOTIVATIE"), "  sluit uit: ZWAAR\n"));

    /** REISGELD goes only with one of two that are heavier; DUUR does the same as REISGELD. */
    private static final Samenloopproef SAMEN =
            new Samenloopproef(voorziening("REISGELD", 10, List.of("KOSTEN"), "  alleen samen met: LES of STAGE\n")
                    + voorziening("LES", 20, List.of("TAAL"), "")
                    + voorziening("STAGE", 30, List.of("MOTIVATIE"), "")
                    + voorziening("DUUR", 40, List.of("KOSTEN"), ""));

    /** What an advice of this profile says: at least the fields of {@link Adviesvelden}. */
    protected abstract Map<String, ? extends @Nullable Object> execute(Kandidaatprofiel profiel, Beleid beleid);

    /** What it says of a profile to which the reference gives this advice. */
    protected Map<String, ? extends @Nullable Object> expected(Routeadvies advies) {
        return Adviesvelden.of(advies);
    }

    /** On how many policies it is tried. */
    protected int policiesOfSamenloop() {
        return 150;
    }

    @Test
    void the_first_in_order_stays_and_the_next_that_helps_comes_in_the_place_of_the_other() {
        assertThat(advised(UIT, Map.of(), "TAAL", "KOSTEN")).containsExactly("LICHT", "ZWAAR");
        assertThat(rejected(UIT, Map.of(), "TAAL", "KOSTEN")).containsExactly("MIDDEN NIET_SAMEN_MET");
        assertThat(advised(UIT, Map.of(), "KOSTEN")).containsExactly("MIDDEN");
        assertThat(rejected(UIT, Map.of(), "KOSTEN")).isEmpty();
    }

    @Test
    void where_nothing_else_helps_the_behoefte_stays_uncovered() {
        assertThat(advised(UIT, Map.of(), "BEROEPSBEELD", "MOTIVATIE")).containsExactly("ZWAAR");
        assertThat(execute(UIT.profiel(List.of("BEROEPSBEELD", "MOTIVATIE"), Map.of()), UIT.beleid())
                        .get("ongedekt"))
                .isEqualTo(List.of("MOTIVATIE"));
    }

    @Test
    void what_runs_within_its_term_excludes_too_and_is_never_broken_off() {
        assertThat(advised(UIT, Map.of("LICHT", LOOPT), "KOSTEN")).containsExactly("ZWAAR");
        assertThat(advised(UIT, Map.of("LICHT", TE_LANG), "KOSTEN")).containsExactly("MIDDEN");
        assertThat(advised(UIT, Map.of("LICHT", LOOPT, "MIDDEN", LOOPT), "TAAL", "KOSTEN"))
                .containsExactly("LICHT", "MIDDEN");
    }

    @Test
    void what_goes_only_with_another_comes_after_it_though_it_is_lighter() {
        assertThat(advised(SAMEN, Map.of(), "KOSTEN", "MOTIVATIE")).containsExactly("REISGELD", "STAGE");
        assertThat(advised(SAMEN, Map.of(), "KOSTEN", "TAAL")).containsExactly("REISGELD", "LES");
        assertThat(advised(SAMEN, Map.of(), "KOSTEN")).containsExactly("DUUR");
        assertThat(rejected(SAMEN, Map.of(), "KOSTEN")).containsExactly("REISGELD ALLEEN_SAMEN_MET");
    }

    @Test
    void it_then_takes_over_what_it_is_lighter_for_and_nothing_else() {
        Samenloopproef overname = new Samenloopproef(
                voorziening("REISGELD", 15, List.of("KOSTEN", "BEROEPSBEELD"), "  alleen samen met: LES\n")
                        + voorziening("BON", 10, List.of("BEROEPSBEELD"), "")
                        + voorziening("ZELF", 20, List.of("KOSTEN"), "")
                        + voorziening("LES", 30, List.of("TAAL"), ""));

        assertThat(advised(overname, Map.of(), "KOSTEN")).containsExactly("ZELF");
        assertThat(advised(overname, Map.of(), "KOSTEN", "TAAL")).containsExactly("REISGELD", "LES");
        assertThat(advised(overname, Map.of(), "BEROEPSBEELD", "TAAL")).containsExactly("BON", "LES");
        assertThat(advised(overname, Map.of("ZELF", LOOPT), "KOSTEN", "TAAL")).containsExactly("ZELF", "LES");
    }

    /** LES does all by itself: REISGELD does not come in its place, for it would need LES. */
    @Test
    void it_takes_nothing_over_from_what_it_goes_with() {
        Samenloopproef samen =
                new Samenloopproef(voorziening("REISGELD", 10, List.of("KOSTEN"), "  alleen samen met: LES\n")
                        + voorziening("LES", 20, List.of("TAAL", "KOSTEN"), ""));

        assertThat(advised(samen, Map.of(), "KOSTEN", "TAAL")).containsExactly("LES");
        assertThat(advised(samen, Map.of(), "KOSTEN")).containsExactly("LES");
    }

    @Test
    void what_runs_within_its_term_is_company_too() {
        assertThat(advised(SAMEN, Map.of("LES", LOOPT), "KOSTEN")).containsExactly("REISGELD");
        assertThat(advised(SAMEN, Map.of("LES", TE_LANG), "KOSTEN")).containsExactly("DUUR");
    }

    /** LES does what STAGE does as well, but without it REISGELD could not be. */
    @Test
    void what_another_needs_is_not_superfluous() {
        String les = voorziening("LES", 20, List.of("TAAL"), "");
        String stage = voorziening("STAGE", 30, List.of("TAAL", "MOTIVATIE"), "");
        Samenloopproef nodig = new Samenloopproef(
                voorziening("REISGELD", 10, List.of("KOSTEN"), "  alleen samen met: LES\n") + les + stage);

        assertThat(advised(nodig, Map.of(), "TAAL", "MOTIVATIE")).containsExactly("STAGE");
        assertThat(advised(nodig, Map.of(), "TAAL", "MOTIVATIE", "KOSTEN")).containsExactly("REISGELD", "LES", "STAGE");
    }

    /** CURSUS goes for STAGE after it kept MIDDEN out: MIDDEN is not said to wait for something that is not advised. */
    @Test
    void what_is_not_advised_in_the_end_is_not_named_as_what_is() {
        Samenloopproef afgevallen = new Samenloopproef(voorziening("CURSUS", 10, List.of("TAAL"), "")
                + voorziening("MIDDEN", 20, List.of("KOSTEN"), "  sluit uit: CURSUS\n")
                + voorziening("ZWAAR", 30, List.of("KOSTEN", "TAAL"), ""));
        Kandidaatprofiel profiel = afgevallen.profiel(List.of("TAAL", "KOSTEN"), Map.of());

        assertThat(advised(afgevallen, Map.of(), "TAAL", "KOSTEN")).containsExactly("ZWAAR");
        assertThat(REFERENTIE.advise(profiel, afgevallen.beleid()).afgewezen())
                .extracting(Routeadvies.Afwijzing::uitleg)
                .contains(
                        List.of("Dit gaat niet samen met CURSUS: dat is eerder gekozen. Daarna viel dat af: iets anders"
                                + " in dit advies doet hetzelfde."));
    }

    /** REISGELD goes for CURSUS, LES and CURSUS go for STAGE; then nothing pays the costs, and REISGELD cannot be alone. */
    @Test
    void what_comes_back_brings_what_it_goes_only_with() {
        Samenloopproef terug = new Samenloopproef(voorziening("LES", 10, List.of("TAAL"), "")
                + voorziening("REISGELD", 20, List.of("KOSTEN"), "  alleen samen met: LES\n")
                + voorziening("CURSUS", 30, List.of("BEROEPSBEELD", "KOSTEN"), "")
                + voorziening("STAGE", 40, List.of("MOTIVATIE", "TAAL", "BEROEPSBEELD"), ""));

        assertThat(advised(terug, Map.of(), "TAAL", "KOSTEN", "BEROEPSBEELD", "MOTIVATIE"))
                .containsExactly("LES", "REISGELD", "STAGE");
    }

    @Test
    void whatever_stands_to_whatever_an_advice_keeps_to_it_and_is_that_of_the_reference() {
        Random random = new Random(20261130);
        Set<String> redenen = new TreeSet<>();
        int samen = 0;
        for (int i = 0; i < policiesOfSamenloop(); i++) {
            Samenloopproef proef = Samenloopproef.random(random);
            for (int nummer = 0; nummer < KANDIDATEN; nummer++) {
                Kandidaatprofiel profiel = proef.random(nummer, random);
                Routeadvies advies = REFERENTIE.advise(profiel, proef.beleid());
                Map<String, @Nullable Object> gevonden = new LinkedHashMap<>(execute(profiel, proef.beleid()));
                gevonden.keySet().retainAll(expected(advies).keySet());
                assertThat(gevonden).as("%s", profiel.tree()).isEqualTo(expected(advies));
                samen += Samenloopregels.check(advies, profiel, proef.beleid());
                advies.afgewezen().forEach(afwijzing -> redenen.addAll(afwijzing.redenen()));
            }
        }
        assertThat(samen).isPositive();
        assertThat(redenen)
                .contains("NIET_SAMEN_MET", "ALLEEN_SAMEN_MET", "SAMENGEVOEGD", "LOPENDE_VOORZIENING_GAAT_VOOR");
    }

    private List<String> advised(Samenloopproef proef, Map<String, String> lopend, String... behoeften) {
        return facts("voorzieningen", proef, lopend, behoeften)
                .map(hulp -> String.valueOf(hulp.get("voorziening")))
                .toList();
    }

    private List<String> rejected(Samenloopproef proef, Map<String, String> lopend, String... behoeften) {
        return facts("afgewezen", proef, lopend, behoeften)
                .map(hulp -> hulp.get("voorziening") + " " + String.join(" ", strings(hulp.get("redenen"))))
                .toList();
    }

    private Stream<Map<?, ?>> facts(
            String veld, Samenloopproef proef, Map<String, String> lopend, String... behoeften) {
        return execute(proef.profiel(List.of(behoeften), lopend), proef.beleid())
                                .get(veld)
                        instanceof List<?> list
                ? list.stream().map(hulp -> (Map<?, ?>) hulp)
                : Stream.empty();
    }

    private static List<String> strings(@Nullable Object list) {
        return list instanceof List<?> gevonden
                ? gevonden.stream().map(String::valueOf).toList()
                : List.of();
    }
}

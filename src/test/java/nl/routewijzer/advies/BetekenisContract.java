package nl.routewijzer.advies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.routewijzer.Eigenfeiten;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.mutatie.ReferentieMotor;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What rules mean, whoever executes them: each clause of {@link Regelmotor} on a few rules made by hand, and the whole policy on
 * generated profiles. Every way of executing rules passes it.
 */
public abstract class BetekenisContract extends SamenloopContract {
    private static final int PROFIELEN = 3_000;
    private static final Beleidsregister PROEF = Beleidsregister.of(Proefregels.files());
    private static final Beleidsregister VRAGEN = Beleidsregister.of(Eigenfeiten.files());
    private static final Adviseur REFERENTIE = new RuleBasedAdviseur(new ReferentieMotor());

    /** Of how many policies the generated profiles are. */
    protected int policies() {
        return Integer.MAX_VALUE;
    }

    @Test
    void rules_of_a_step_come_in_the_order_of_their_numbers_and_the_first_that_fits_counts() {
        Map<String, Object> feiten = Map.of("motivatie", "VOLDOENDE", "beschikbaarheid", "VOLDOENDE");

        assertThat(redenen(feiten)).contains("A2").doesNotContain("A10a", "A10b", "A99");
        assertThat(field("afstand", feiten)).isEqualTo("WERKFIT");
        assertThat(redenen(Map.of("motivatie", "VOLDOENDE"))).contains("A10a").doesNotContain("A10b", "A99");
    }

    @Test
    void a_rule_goes_before_the_one_that_it_names_against_the_numbers() {
        assertThat(redenen(Map.of("motivatie", "VOLDOENDE", "gezondheid", "GEEN_BELEMMERING")))
                .contains("A20")
                .doesNotContain("A10a");
        assertThat(redenen(Map.of(
                        "motivatie", "VOLDOENDE",
                        "beschikbaarheid", "VOLDOENDE",
                        "gezondheid", "GEEN_BELEMMERING")))
                .as("only before that one")
                .contains("A2")
                .doesNotContain("A20");
    }

    @Test
    void a_rule_counts_beside_the_one_that_it_names_and_beside_no_other() {
        Map<String, Object> naast =
                Map.of("motivatie", "VOLDOENDE", "beschikbaarheid", "VOLDOENDE", "beroepsbeeld", "DUIDELIJK");
        Map<String, Object> anders = Map.of("beschikbaarheid", "ONVOLDOENDE", "beroepsbeeld", "DUIDELIJK");

        assertThat(redenen(naast)).containsSubsequence("U4", "U5");
        assertThat(field("uitkomst", naast)).isEqualTo("BEMIDDELING");
        assertThat(redenen(anders)).contains("U2").doesNotContain("U5");
    }

    @Test
    void without_the_rule_that_it_names_a_rule_beside_it_counts_by_itself() {
        assertThat(redenen(Map.of("motivatie", "VOLDOENDE", "beroepsbeeld", "DUIDELIJK")))
                .contains("U5")
                .doesNotContain("U4", "U99");
    }

    @Test
    void a_last_resort_counts_when_no_rule_of_its_step_did() {
        assertThat(redenen(Map.of())).contains("D9", "Z9", "A99", "B9", "U99", "N9");
        assertThat(redenen(Map.of("motivatie", "ONTWIKKELBAAR"))).contains("N1").doesNotContain("N9");
    }

    @Test
    void where_every_rule_counts_each_that_fits_does_so_once_in_order() {
        assertThat(redenen(Map.of("motivatie", "VOLDOENDE", "laaggeletterd", true)))
                .containsSubsequence("S1", "S2", "S10")
                .doesNotHaveDuplicates();
        assertThat(signalen(Map.of("motivatie", "VOLDOENDE", "laaggeletterd", true)))
                .containsExactly("EEN", "TWEE", "ZES", "TIEN");
    }

    @Test
    void what_a_step_determines_opens_rules_of_later_steps() {
        assertThat(redenen(Map.of("motivatie", "VOLDOENDE", "beschikbaarheid", "VOLDOENDE")))
                .containsSubsequence("A2", "U4", "S3");
        assertThat(redenen(Map.of())).doesNotContain("U4", "S3");
    }

    @Test
    void the_social_work_provision_leaves_only_the_werkvorm_and_the_loket() {
        assertThat(redenen(Map.of("regeling", "WSW", "motivatie", "VOLDOENDE", "laaggeletterd", true)))
                .containsExactly("D9", "U1", "W1", "L9");
    }

    @Test
    void unknown_decides_nothing_but_what_asks_for_it() {
        assertThat(redenen(Map.of())).doesNotContain("U2", "U3", "S4", "S5").contains("S6");
        assertThat(redenen(Map.of("beschikbaarheid", "ONVOLDOENDE"))).contains("U2");
        assertThat(redenen(Map.of("loonwaarde", 29))).contains("U3", "S4").doesNotContain("S5", "S6");
        assertThat(redenen(Map.of("loonwaarde", 30))).contains("S5").doesNotContain("U3", "S4", "S6");
    }

    @Test
    void all_conditions_hold_and_one_of_several_is_enough() {
        assertThat(redenen(Map.of("taalniveau", "A1"))).contains("S7").doesNotContain("S8");
        assertThat(redenen(Map.of("kostenBelemmering", true))).contains("S7").doesNotContain("S8");
        assertThat(redenen(Map.of("taalniveau", "A1", "kostenBelemmering", true)))
                .contains("S7", "S8");
        assertThat(redenen(Map.of())).doesNotContain("S7", "S8");
    }

    @Test
    void a_rule_counts_from_its_first_day_up_to_its_last() {
        Map<String, Object> feiten = Map.of("startkwalificatie", false);

        assertThat(redenen(feiten, "2026-06-30")).doesNotContain("S9");
        assertThat(redenen(feiten, "2026-07-01")).contains("S9");
        assertThat(redenen(feiten, "2026-12-31")).contains("S9");
        assertThat(redenen(feiten, "2027-01-01")).doesNotContain("S9");
    }

    @Test
    void an_answer_to_what_the_municipality_itself_asks_counts_and_an_unknown_one_decides_nothing() {
        assertThat(ofDruten(Map.of())).isEmpty();
        assertThat(ofDruten(Map.of("FIETS", true))).containsExactly("FIETS", "REISVRAAG");
        assertThat(ofDruten(Map.of("FIETS", false))).containsExactly("LEENFIETS", "REISVRAAG");
        assertThat(ofDruten(Map.of("VERVOER", "FIETS"))).isEmpty();
        assertThat(ofDruten(Map.of("VERVOER", "AUTO"))).containsExactly("REISKOSTEN", "FIETSPLAN");
        assertThat(ofDruten(Map.of("FIETS", false, "VERVOER", "AUTO")))
                .containsExactly("LEENFIETS", "REISKOSTEN", "FIETSPLAN");
        assertThat(ofDruten(Map.of("FIETS", false, "VERVOER", "OV")))
                .containsExactly("LEENFIETS", "REISKOSTEN", "FIETSPLAN", "REISHULP");
    }

    @Test
    void what_asks_for_the_unknown_also_asks_for_what_the_municipality_itself_asks() {
        Map<String, String> files = Eigenfeiten.files();
        files.put(Eigenfeiten.PAD, Eigenfeiten.REGELS + """

                regel S97 "Wie nog niet over een fiets vertelde, krijgt de vraag"
                  bron: raadsbesluit 12 mei 2027
                als
                  het feit FIETS is onbekend
                dan
                  vraag naar wat onbekend is
                einde
                """);
        Beleidsregister register = Beleidsregister.of(files);
        LocalDate dag = LocalDate.parse("2027-06-01");
        Beleid beleid = register.inForce("druten", dag);
        Map<String, Object> onbekend = Eigenfeiten.kandidaat(Map.of());
        Map<String, Object> bekend = Eigenfeiten.kandidaat(Map.of("FIETS", false));

        assertThat(list("ontbrekend", execute(ProfielReader.read(onbekend, register.grenzen(), dag), beleid)))
                .anyMatch(gemis -> gemis.contains("eigen.FIETS"));
        assertThat(list("ontbrekend", execute(ProfielReader.read(bekend, register.grenzen(), dag), beleid)))
                .noneMatch(gemis -> gemis.contains("eigen.FIETS"));
    }

    private List<String> ofDruten(Map<String, Object> antwoorden) {
        LocalDate dag = LocalDate.parse("2027-06-01");
        Kandidaatprofiel profiel = ProfielReader.read(Eigenfeiten.kandidaat(antwoorden), VRAGEN.grenzen(), dag);
        return list("signalen", execute(profiel, VRAGEN.inForce("druten", dag))).stream()
                .filter(Eigenfeiten.SIGNALEN::contains)
                .toList();
    }

    @Test
    void generated_profiles_get_what_the_reference_gives_them() {
        Profielgenerator generator = new Profielgenerator(20261121);
        Set<Beleid> geprobeerd = new HashSet<>();
        Set<String> afwijsredenen = new TreeSet<>();
        int compared = 0;
        while (compared < PROFIELEN) {
            Kandidaatprofiel profiel = compared % 2 == 0 ? generator.next() : generator.nextOnRoute();
            Beleid beleid = Regelmap.register().inForce(profiel.gemeente(), profiel.peildatum());
            if (geprobeerd.size() < policies() || geprobeerd.contains(beleid)) {
                geprobeerd.add(beleid);
                Routeadvies advies = REFERENTIE.advise(profiel, beleid);
                advies.afgewezen().forEach(afwijzing -> afwijsredenen.addAll(afwijzing.redenen()));
                Map<String, @Nullable Object> gevonden = new LinkedHashMap<>(execute(profiel, beleid));
                gevonden.keySet().retainAll(expected(advies).keySet());
                assertThat(gevonden).as("%s", profiel.tree()).isEqualTo(expected(advies));
                compared++;
            }
        }
        assertThat(geprobeerd).hasSizeGreaterThanOrEqualTo(Math.min(policies(), 16));
        assertThat(afwijsredenen)
                .contains("EERDER_ZONDER_RESULTAAT", "LOPENDE_VOORZIENING_GAAT_VOOR", "SAMENGEVOEGD", "GEEN_WERKGEVER");
    }

    private List<String> redenen(Map<String, Object> feiten) {
        return redenen(feiten, "2026-11-21");
    }

    private List<String> redenen(Map<String, Object> feiten, String dag) {
        return list("redenen", execute(feiten, dag));
    }

    private List<String> signalen(Map<String, Object> feiten) {
        return list("signalen", execute(feiten, "2026-11-21"));
    }

    private static List<String> list(String naam, Map<String, ? extends @Nullable Object> velden) {
        return velden.get(naam) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private @Nullable Object field(String naam, Map<String, Object> feiten) {
        return execute(feiten, "2026-11-21").get(naam);
    }

    private Map<String, ? extends @Nullable Object> execute(Map<String, Object> feiten, String dag) {
        LocalDate peildatum = LocalDate.parse(dag);
        Map<String, Object> tree = new LinkedHashMap<>(
                Map.of("kenmerk", "K-1", "gemeente", "urk", "peildatum", dag, "geboortedatum", "1985-05-05"));
        tree.putAll(feiten);
        Kandidaatprofiel profiel = ProfielReader.read(tree, PROEF.grenzen(), peildatum);
        return execute(profiel, PROEF.inForce("urk", peildatum));
    }
}

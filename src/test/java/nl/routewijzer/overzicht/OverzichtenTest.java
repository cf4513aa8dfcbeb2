package nl.routewijzer.overzicht;

import static nl.routewijzer.overzicht.Regelbouw.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.Wisselbron;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Caseloadregel.Besluitstand;
import nl.routewijzer.overzicht.Overzicht.Beweging;
import nl.routewijzer.overzicht.Overzicht.Duurklasse;
import nl.routewijzer.overzicht.Overzicht.Fasestand;
import nl.routewijzer.overzicht.Overzicht.Regelafwijking;
import nl.routewijzer.overzicht.Overzicht.Termijnnadering;
import nl.routewijzer.overzicht.Overzicht.Terugmeldaantal;
import nl.routewijzer.overzicht.Overzicht.Uitkomstaantal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the numbers count; the term is 24 months with a warning of 3, an intake takes at most 12. */
class OverzichtenTest {

    @Test
    void an_empty_caseload_has_only_zeros() {
        Overzicht overzicht = count();

        assertThat(overzicht.kandidaten()).isZero();
        assertThat(overzicht.termijnMaanden()).isNull();
        assertThat(overzicht.uitkomsten()).isEmpty();
        assertThat(overzicht.duur()).extracting(Duurklasse::aantal).containsOnly(0);
        assertThat(overzicht.fasen()).isEmpty();
    }

    @Test
    void a_candidate_counts_once_by_the_last_advice() {
        Overzicht overzicht = count(
                regel("K-1").to("INTAKE", "NOG_ONBEKEND"),
                regel("K-1").to("BEMIDDELING", "WERKFIT"),
                regel("K-2").to("BEMIDDELING", "WERKFIT"),
                regel("K-3").to("SOCIALE_WERKVOORZIENING", null));

        assertThat(overzicht.kandidaten()).isEqualTo(3);
        assertThat(overzicht.uitkomsten())
                .containsExactly(
                        new Uitkomstaantal("BEMIDDELING", "WERKFIT", 2),
                        new Uitkomstaantal("SOCIALE_WERKVOORZIENING", null, 1));
    }

    @Test
    void who_came_closer_to_work_counts_by_where_it_began_and_by_what_was_decided() {
        Overzicht overzicht = count(
                regel("K-1").to("ONTWIKKELING", "STRUCTURELE_ONDERSTEUNING"),
                regel("K-1").to("BEMIDDELING", "WERKFIT"),
                regel("K-2").to("ONTWIKKELING", "STRUCTURELE_ONDERSTEUNING"),
                regel("K-2").to("ONTWIKKELING", "STRUCTURELE_ONDERSTEUNING"),
                regel("K-3").to("BEMIDDELING", "WERKFIT"),
                regel("K-3").to("ONTWIKKELING", "TIJDELIJKE_ONDERSTEUNING"),
                regel("K-4").to("BEMIDDELING", "WERKFIT"));

        assertThat(overzicht.ontwikkeling())
                .containsExactly(new Beweging("WERKFIT", 0, 0, 1), new Beweging("STRUCTURELE_ONDERSTEUNING", 1, 1, 0));
        assertThat(overzicht.ontwikkelingPerVoorziening()).containsExactly(new Beweging("LEERWERKPLEK", 1, 1, 1));
    }

    @Test
    void only_the_municipality_that_is_asked_for_counts() {
        Overzicht overzicht = new Overzichten(
                        bron(files -> files),
                        VasteCaseload.of(regel("K-1"), regel("K-2").in("druten")))
                .count("druten", Regelbouw.DAG);

        assertThat(overzicht.gemeente()).isEqualTo("druten");
        assertThat(overzicht.kandidaten()).isEqualTo(1);
    }

    @Test
    void months_in_service_are_counted_down_on_the_day_itself() {
        Overzicht overzicht = count(
                regel("K-0"),
                regel("K-1").since("2026-11-21", "INTAKE"),
                regel("K-2").since("2026-05-22", "INTAKE"),
                regel("K-3").since("2026-05-21", "INTAKE"),
                regel("K-4").since("2021-11-22", "INTAKE"),
                regel("K-5").since("2021-11-21", "INTAKE"),
                regel("K-6").since("2015-01-01", "INTAKE"));

        assertThat(overzicht.inDienstverlening()).isEqualTo(6);
        assertThat(overzicht.duur())
                .hasSize(11)
                .contains(new Duurklasse(0, 6, 2), new Duurklasse(6, 12, 1), new Duurklasse(54, 60, 1))
                .endsWith(new Duurklasse(60, null, 2));
        assertThat(overzicht.duur().stream().mapToInt(Duurklasse::aantal).sum()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 0", "2026-11-21, 0", "2026-11-22, 1"})
    void the_service_ends_on_the_day_on_which_a_terugmelding_was_decided(String besloten, int inDienst) {
        Caseloadregel regel = decided("K-1", "TERUGMELDING", besloten, null);

        Overzicht overzicht = count(List.of(regel));

        assertThat(overzicht.kandidaten()).isOne();
        assertThat(overzicht.inDienstverlening()).isEqualTo(inDienst);
        assertThat(overzicht.duur().stream().mapToInt(Duurklasse::aantal).sum()).isEqualTo(inDienst);
        assertThat(overzicht.termijnNadert()).hasSize(inDienst);
    }

    @Test
    void a_closed_dossier_counts_only_in_what_was_advised_and_decided() {
        Caseloadregel open = decided("K-1", "BEMIDDELING", "2026-11-01", null);
        Caseloadregel dicht = decided("K-2", "BEMIDDELING", "2026-11-01", LocalDate.parse("2026-11-10"));

        Overzicht overzicht = count(List.of(open, dicht));

        assertThat(overzicht.kandidaten()).isOne();
        assertThat(overzicht.gesloten()).isOne();
        assertThat(overzicht.inDienstverlening()).isOne();
        assertThat(overzicht.afwijkingen())
                .singleElement()
                .extracting(een -> een.besluiten())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, 1, 1", "GESLOTEN, 1, 0", "ALLE, 2, 1"})
    void whoever_asks_for_closed_dossiers_gets_them_and_no_service_runs_in_these(
            Dossierkeuze keuze, int kandidaten, int inDienst) {
        Caseloadregel open = decided("K-1", "BEMIDDELING", "2026-11-01", null);
        Caseloadregel dicht = decided("K-2", "BEMIDDELING", "2026-11-01", LocalDate.parse("2026-11-10"));

        Overzicht overzicht = overzichten(List.of(open, dicht)).count(null, Regelbouw.DAG, keuze);

        assertThat(overzicht.kandidaten()).isEqualTo(kandidaten);
        assertThat(overzicht.gesloten()).isOne();
        assertThat(overzicht.inDienstverlening()).isEqualTo(inDienst);
        assertThat(overzicht.uitkomsten().stream().mapToInt(een -> een.aantal()).sum())
                .isEqualTo(kandidaten);
    }

    private static Caseloadregel decided(String kenmerk, String uitkomst, String dag, LocalDate gesloten) {
        Caseloadregel regel = regel(kenmerk).since("2025-01-21", "BEMIDDELING").make();
        return new Caseloadregel(
                regel.id(),
                regel.tijdstip(),
                regel.persoon(),
                regel.kenmerk(),
                regel.gemeente(),
                regel.peildatum(),
                regel.uitkomst(),
                regel.samenvatting(),
                gesloten,
                new Besluitstand(false, uitkomst, LocalDate.parse(dag), null));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-22, false", // 20 months
        "2025-02-21, true", // 21 months: three months before the term
        "2024-11-22, true", // 23 months
        "2024-11-21, false" // 24 months: over
    })
    void the_term_comes_near_in_its_last_quarter(String start, boolean nadert) {
        Overzicht overzicht = count(regel("K-1").since(start, "BEMIDDELING"));

        assertThat(overzicht.termijnNadert()).hasSize(nadert ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "BEMIDDELING, STRUCTURELE_ONDERSTEUNING",
        "BEMIDDELING, ZEER_INTENSIEVE_BEGELEIDING",
        "PLAATSING, TIJDELIJKE_ONDERSTEUNING"
    })
    void the_term_does_not_come_near_for_who_the_policy_exempts(String fase, String afstand) {
        assertThat(count(regel("K-1").since("2025-01-21", fase).to("INTAKE", afstand))
                        .termijnNadert())
                .isEmpty();
    }

    @Test
    void who_nears_the_term_is_listed_soonest_first_with_the_day() {
        Overzicht overzicht = count(
                regel("K-2").since("2025-02-10", "BEMIDDELING").in("wijchen"),
                regel("K-1").since("2024-12-31", "INTAKE"));

        assertThat(overzicht.termijnNadert())
                .containsExactly(
                        new Termijnnadering(
                                "K-1",
                                "nijmegen",
                                LocalDate.parse("2024-12-31"),
                                22,
                                LocalDate.parse("2026-12-31"),
                                "INTAKE",
                                "TIJDELIJKE_ONDERSTEUNING"),
                        new Termijnnadering(
                                "K-2",
                                "wijchen",
                                LocalDate.parse("2025-02-10"),
                                21,
                                LocalDate.parse("2027-02-10"),
                                "BEMIDDELING",
                                "TIJDELIJKE_ONDERSTEUNING"));
    }

    @Test
    void the_terms_are_those_of_the_policy() {
        Beleidsbron korter = bron(files -> {
            files.replaceAll((pad, tekst) -> tekst.replace(
                            "zet dienstverleningstermijnMaanden = 24 maanden",
                            "zet dienstverleningstermijnMaanden = 18 maanden")
                    .replace("parameter intakeHoogstens = 12 maanden", "parameter intakeHoogstens = 9 maanden")
                    .replace("parameter waarschuwMaanden = 3 maanden", "parameter waarschuwMaanden = 1 maand"));
            return files;
        });

        Overzicht overzicht = new Overzichten(
                        korter,
                        VasteCaseload.of(
                                regel("K-1").since("2025-06-21", "INTAKE"),
                                regel("K-2").since("2025-05-21", "INTAKE"),
                                regel("K-3").since("2026-02-21", "INTAKE"),
                                regel("K-4").since("2026-02-22", "INTAKE")))
                .count(null, Regelbouw.DAG);

        assertThat(overzicht.termijnMaanden()).isEqualTo(18);
        assertThat(overzicht.overTermijn()).isEqualTo(1);
        assertThat(overzicht.termijnNadert())
                .extracting(Termijnnadering::kenmerk)
                .containsExactly("K-1");
        assertThat(overzicht.fasen()).containsExactly(new Fasestand("INTAKE", 4, 0, 3));
    }

    @Test
    void there_is_no_term_where_the_policy_has_none_and_no_common_one_where_they_differ() {
        Regelbouw zonder = regel("K-1").since("2020-01-01", "BEMIDDELING").in("urk");
        Regelbouw met = regel("K-2").since("2020-01-01", "BEMIDDELING");

        assertThat(count(zonder).termijnMaanden()).isNull();
        assertThat(count(zonder).overTermijn()).isZero();
        assertThat(count(met).termijnMaanden()).isEqualTo(24);
        assertThat(count(met).overTermijn()).isEqualTo(1);
        assertThat(count(zonder, met).termijnMaanden()).isNull();
        assertThat(count(zonder, met).overTermijn()).isEqualTo(1);
    }

    @Test
    void phases_tell_what_is_incomplete_and_what_takes_too_long() {
        Overzicht overzicht = count(
                regel("K-1").since("2025-11-21", "INTAKE"),
                regel("K-2").since("2025-11-22", "INTAKE"),
                regel("K-3").since("2020-01-01", "BEMIDDELING").with("PROFIEL_ONVOLLEDIG"),
                regel("K-4").since("2020-01-01", "BEMIDDELING"),
                regel("K-5"));

        assertThat(overzicht.fasen())
                .containsExactly(
                        new Fasestand("INTAKE", 2, 0, 1),
                        new Fasestand("BEMIDDELING", 2, 1, 0),
                        new Fasestand(null, 1, 0, 0));
    }

    @Test
    void terugmeldingen_count_each_candidate_once_a_year_with_what_was_decided() {
        Overzicht overzicht = count(
                regel("K-1").back("NIET_VERSCHENEN").on("2025-03-01").decided(true),
                regel("K-1").back("GEEN_DOELGROEP").on("2025-09-01").decided(false),
                regel("K-1").back("GEEN_DOELGROEP").on("2026-01-01"),
                regel("K-2").back("GEEN_DOELGROEP").on("2025-09-01").decided(true),
                regel("K-3").back("TIJDELIJK_NIET_PLAATSBAAR").on("2025-09-01").in("druten"),
                regel("K-4").to("BEMIDDELING", "WERKFIT"));

        assertThat(overzicht.terugmeldingen())
                .containsExactly(
                        new Terugmeldaantal(2025, "druten", "TIJDELIJK_NIET_PLAATSBAAR", 1, 1, 0, 0),
                        new Terugmeldaantal(2025, "nijmegen", "GEEN_DOELGROEP", 3, 2, 1, 1),
                        new Terugmeldaantal(2026, "nijmegen", "GEEN_DOELGROEP", 3, 1, 0, 0));
    }

    @Test
    void deviations_are_told_by_rule_most_often_first() {
        Overzicht overzicht = count(
                regel("K-1").by("U13a Een").decided(true),
                regel("K-2").by("U13a Een").decided(false),
                regel("K-3").by("U13b Twee").decided(false),
                regel("K-4").by("U13b Twee").decided(false),
                regel("K-5").decided(true),
                regel("K-6").by("U13b Twee"));

        assertThat(overzicht.afwijkingen())
                .containsExactly(
                        new Regelafwijking("U13b Twee", "ONTWIKKELING", 2, 2),
                        new Regelafwijking("U13a Een", "ONTWIKKELING", 2, 1),
                        new Regelafwijking(null, "ONTWIKKELING", 1, 0));
    }

    @Test
    void a_municipality_that_the_policy_no_longer_knows_still_counts() {
        Overzicht overzicht = count(
                regel("K-1").in("atlantis").since("2025-01-21", "BEMIDDELING").with("TERMIJN_NADERT"),
                regel("K-2").in("atlantis").since("2025-01-21", "BEMIDDELING"),
                regel("K-3").in("atlantis").back("GEEN_DOELGROEP"));

        assertThat(overzicht.kandidaten()).isEqualTo(3);
        assertThat(overzicht.termijnNadert()).singleElement().satisfies(nadering -> {
            assertThat(nadering.kenmerk()).isEqualTo("K-1");
            assertThat(nadering.einde()).isNull();
        });
        assertThat(overzicht.terugmeldingen())
                .containsExactly(new Terugmeldaantal(2026, "atlantis", "GEEN_DOELGROEP", null, 1, 0, 0));
    }

    @Test
    void where_the_rule_asks_more_than_a_line_tells_the_last_advice_counts() {
        Beleidsbron strenger = bron(files -> {
            files.replaceAll((pad, tekst) -> tekst.replace(
                    "  de fase is AANMELDING, INTAKE of VERVOLGDIAGNOSE\n",
                    "  de fase is AANMELDING, INTAKE of VERVOLGDIAGNOSE\n  de kandidaat is laaggeletterd\n"));
            return files;
        });

        Overzicht overzicht = new Overzichten(
                        strenger,
                        VasteCaseload.of(
                                regel("K-1").since("2020-01-01", "INTAKE"),
                                regel("K-2").since("2020-01-01", "INTAKE").with("INTAKE_DUURT_LANG"),
                                regel("K-3").since("2020-01-01", "INTAKE").with("INTAKE_LANGER_DAN_EEN_JAAR")))
                .count(null, Regelbouw.DAG);

        assertThat(overzicht.fasen()).containsExactly(new Fasestand("INTAKE", 3, 0, 2));
    }

    @Test
    void a_signal_that_the_policy_gave_another_code_counts_under_both() {
        Overzicht overzicht = new Overzichten(
                        bron(files -> {
                            files.computeIfPresent(
                                    "landelijk/signalen.regels",
                                    (pad, tekst) -> tekst.replace(
                                                    "signaal PROFIEL_ONVOLLEDIG:",
                                                    "signaal VUL_PROFIEL_AAN, eerder PROFIEL_ONVOLLEDIG:")
                                            .replace(
                                                    "signaal TERMIJN_NADERT:",
                                                    "signaal EINDE_NADERT, eerder TERMIJN_NADERT, BIJNA_TWEE_JAAR:"));
                            return files;
                        }),
                        VasteCaseload.of(
                                regel("K-1").since("2024-12-21", "BEMIDDELING").with("PROFIEL_ONVOLLEDIG"),
                                regel("K-2").since("2025-12-21", "BEMIDDELING").with("VUL_PROFIEL_AAN"),
                                regel("K-3").since("2025-12-21", "BEMIDDELING").with("ANDER")))
                .count(null, Regelbouw.DAG);

        assertThat(overzicht.onvolledig()).isEqualTo(2);
        assertThat(overzicht.termijnNadert())
                .extracting(Overzicht.Termijnnadering::kenmerk)
                .containsExactly("K-1");
    }

    @Test
    void what_was_counted_is_kept_until_there_is_more_to_count_or_another_policy() {
        List<Caseloadregel> regels = new ArrayList<>(List.of(regel("K-1").make()));
        AtomicInteger gelezen = new AtomicInteger();
        VasteCaseload caseload = new VasteCaseload(regels, gelezen);
        Wisselbron wisselbron = new Wisselbron(Regelmap.register());
        Overzichten overzichten = new Overzichten(wisselbron, caseload);

        assertThat(overzichten.count(null, Regelbouw.DAG)).isSameAs(overzichten.count(null, Regelbouw.DAG));
        assertThat(gelezen).hasValue(1);
        overzichten.count(null, Regelbouw.DAG.plusDays(1));
        overzichten.count("druten", Regelbouw.DAG);
        assertThat(gelezen).hasValue(3);
        regels.add(regel("K-2").make());
        assertThat(overzichten.count(null, Regelbouw.DAG).kandidaten()).isEqualTo(2);
        wisselbron.set(Regelmap.files());
        overzichten.count(null, Regelbouw.DAG);
        assertThat(gelezen).hasValue(5);
    }

    private static Overzicht count(Regelbouw... regels) {
        return count(VasteCaseload.of(regels).regels());
    }

    private static Overzicht count(List<Caseloadregel> regels) {
        return overzichten(regels).count(null, Regelbouw.DAG);
    }

    private static Overzichten overzichten(List<Caseloadregel> regels) {
        return new Overzichten(bron(files -> files), new VasteCaseload(regels, new AtomicInteger()));
    }

    private static Beleidsbron bron(UnaryOperator<Map<String, String>> change) {
        return new Wisselbron(change.apply(Regelmap.files()));
    }
}

package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.Regelmap;
import nl.routewijzer.documentatie.Gemeentedocument;
import nl.routewijzer.documentatie.GemeentedocumentWriter;
import nl.routewijzer.documentatie.Onderdeel;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Looptijd;
import nl.routewijzer.regels.Voorziening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a municipality makes of a voorziening of a higher layer, and what it cannot make of it. */
class WijzigingControleTest {
    private static final String PAD = "gemeente/druten/wijziging.regels";
    private static final String REGIO = "regio/rijk-van-nijmegen/wijziging.regels";
    private static final String HOGER = "((?:landelijk|regio/rijk-van-nijmegen)/voorzieningen\\.regels):\\d+";
    private static final String WIJZIGING = """
            wijzig voorziening PROEFPLAATSING
              bron: raadsbesluit
              geldig vanaf 2027-01-01
              zwaarte 42
              duurt hoogstens 6 weken
              niet beschikbaar bij TE_VER tenzij de kandidaat is statushouder
            einde
            stap bezwaren
            regel V80 "Te ver"
              bron: raadsbesluit
            als
              de motivatie is ONVOLDOENDE
            dan
              er is bezwaar TE_VER: "De reis duurt te lang."
            einde
            """;
    private static final String UIT = """
            wijzig voorziening LEERWERKPLEK
              bron: raadsbesluit 9
              wordt niet aangeboden
            einde
            """;

    @Test
    void it_changes_what_it_names_from_its_day_on_and_leaves_the_rest() {
        Beleidsregister register = register(WIJZIGING);
        Voorziening eerder =
                offered(register, "druten", "2026-12-31", "PROEFPLAATSING").orElseThrow();
        Voorziening later =
                offered(register, "druten", "2027-01-01", "PROEFPLAATSING").orElseThrow();

        assertThat(eerder.zwaarte()).isEqualTo(30);
        assertThat(later.zwaarte()).isEqualTo(42);
        assertThat(term(register, "2026-12-31").tekst()).isNotEqualTo("6 weken");
        assertThat(term(register, "2027-01-01").tekst()).isEqualTo("6 weken");
        assertThat(later.bezwaren(LocalDate.parse("2027-01-01")))
                .containsExactly("GEEN_WERKGEVER", "GEEN_PARTICIPATIEWET", "JONGER_DAN_27", "TE_VER");
        assertThat(later.dekkingen()).isEqualTo(eerder.dekkingen());
        assertThat(offered(register, "nijmegen", "2027-01-01", "PROEFPLAATSING").orElseThrow())
                .isEqualTo(eerder);
    }

    @Test
    void it_names_both_sources_and_the_place_of_the_lower_one() {
        Voorziening later = offered(register(WIJZIGING), "druten", "2027-01-01", "PROEFPLAATSING")
                .orElseThrow();

        assertThat(later.besluit().bron())
                .isEqualTo("Participatiewet artikel 8a lid 2 onder d; 001 §3.1.1; raadsbesluit");
        assertThat(later.besluit().aanname()).isTrue();
        assertThat(later.besluit().plaats()).hasToString(PAD + ":1");
        assertThat(later.lines("duurt hoogstens")).containsExactly("duurt hoogstens 6 weken");
        assertThat(later.lines("dekt")).hasSize(1);
    }

    @Test
    void what_is_not_offered_is_gone_in_its_own_municipality_and_stays_known() {
        Beleidsregister register = register(UIT);

        assertThat(offered(register, "druten", "2026-11-21", "LEERWERKPLEK")).isEmpty();
        assertThat(offered(register, "nijmegen", "2026-11-21", "LEERWERKPLEK")).isPresent();
        assertThat(register.inForce("druten", LocalDate.parse("2026-11-21")).vervallen())
                .extracting(Voorziening::code)
                .containsExactly("LEERWERKPLEK");
        assertThat(register.inForce("druten", LocalDate.parse("2026-11-21")).looptijd("LEERWERKPLEK"))
                .isNotEqualTo(Looptijd.ONBEPERKT);
    }

    @Test
    void a_region_and_a_municipality_change_it_one_after_the_other() {
        Map<String, String> files = Regelmap.files();
        files.put(REGIO, change("  zwaarte 42\n  duurt hoogstens 3 maanden\n"));
        files.put(PAD, change("  zwaarte 43\n"));
        Beleidsregister register = Beleidsregister.of(files);

        Voorziening hier =
                offered(register, "druten", "2026-11-21", "PROEFPLAATSING").orElseThrow();
        assertThat(hier.zwaarte()).isEqualTo(43);
        assertThat(term(register, "2026-11-21").tekst()).isEqualTo("3 maanden");
        assertThat(offered(register, "nijmegen", "2026-11-21", "PROEFPLAATSING")
                        .orElseThrow()
                        .zwaarte())
                .isEqualTo(42);
    }

    @Test
    void the_document_of_the_municipality_shows_it_as_its_own_choice() {
        Gemeentedocument document =
                GemeentedocumentWriter.write(register(WIJZIGING + UIT), "druten", LocalDate.parse("2027-01-01"));

        assertThat(document.of(Laag.GEMEENTE))
                .extracting(Onderdeel::sleutel)
                .contains("PROEFPLAATSING", "LEERWERKPLEK");
        assertThat(document.vervallen().get(0).hoger())
                .extracting(hoger -> hoger.laag())
                .containsExactly(Laag.REGIO);
        assertThat(document.voorzieningen())
                .filteredOn(deel -> deel.sleutel().equals("PROEFPLAATSING"))
                .singleElement()
                .satisfies(deel -> assertThat(deel.hoger())
                        .extracting(hoger -> hoger.inhoud().zwaarte())
                        .containsExactly(30));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wrong")
    void a_wrong_change_is_refused_with_line_and_reason(String tekst, String melding) {
        assertThat(problems(tekst)).contains(PAD + ":" + melding);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(
                        WIJZIGING.replace("PROEFPLAATSING", "PROEFPLATSING"),
                        "1:20  De voorziening 'PROEFPLATSING' bestaat niet. Bedoelt u PROEFPLAATSING?"),
                arguments(
                        change("  zwaarte 42\n") + change("  zwaarte 43\n"),
                        "5:20  PROEFPLAATSING wordt ook gewijzigd in gemeente/druten/wijziging.regels:1. Zet alles bij elkaar, of kies een andere periode."),
                arguments(
                        change("  zwaarte 50\n"),
                        "3:3  PROEFPLAATSING is even zwaar als LEERWERKPLEK (regio/rijk-van-nijmegen/voorzieningen.regels:N) en helpt bij hetzelfde. Geef ze een andere zwaarte: dan is duidelijk welke lichter is."),
                arguments(
                        change("  duurt hoogstens 6 maanden, te verlengen tot 2 maanden\n"),
                        "3:30  PROEFPLAATSING duurt hoogstens 6 maanden, te verlengen tot 2 maanden: een verlenging is niet korter dan de termijn zelf."),
                arguments(change("  niet beschikbaar bij TE_VER\n"), "3:24  Geen regel geeft het bezwaar TE_VER."),
                arguments(change(""), "1:1  Zeg wat er anders wordt, bijvoorbeeld: zwaarte 42"),
                arguments(
                        UIT.replace("  wordt", "  zwaarte 42\n  wordt"),
                        "1:1  Wat niet wordt aangeboden, kan hier niet ook anders worden. Haal de andere regels weg."),
                arguments(
                        change("  zwaarte 42\n  geldig tot 2010-01-01\n")
                                .replace("PROEFPLAATSING", "LOONKOSTENSUBSIDIE"),
                        "1:20  De voorziening LOONKOSTENSUBSIDIE is er niet in deze periode (landelijk/voorzieningen.regels:N)."),
                arguments(
                        change("  duurt hoogstens proefplaatsing\n"),
                        "3:19  De parameter 'proefplaatsing' bestaat niet. Bedoelt u proefplaatsingMaanden of proefplaatsingVerlengdMaanden?"),
                arguments(
                        "wijzig LEERWERKPLEK\n  bron: x\n  zwaarte 42\neinde\n",
                        "1:1  Noem de code van een voorziening, bijvoorbeeld: wijzig voorziening PROEFPLAATSING"),
                arguments(
                        "voorziening BUURTBEDRIJF \"Buurtbedrijf\"\n  bron: x\n  zwaarte 21\n  dekt WERKRITME\neinde\n"
                                + change("  zwaarte 42\n").replace("PROEFPLAATSING", "BUURTBEDRIJF"),
                        "6:20  Alleen een voorziening van een hogere laag kan zo worden gewijzigd; BUURTBEDRIJF staat in gemeente/druten/wijziging.regels:1. Wijzig haar daar."));
    }

    @Test
    void what_is_closed_cannot_be_changed() {
        Map<String, String> files = Regelmap.files();
        files.put(REGIO, change("  zwaarte 42\n  vast\n"));
        files.put(PAD, change("  zwaarte 43\n"));
        assertThat(problems(files))
                .contains(PAD + ":1:20  PROEFPLAATSING ligt vast in raadsbesluit en kan hier niet worden gewijzigd ("
                        + REGIO + ":1).");

        files.remove(REGIO);
        files.computeIfPresent(
                "landelijk/voorzieningen.regels",
                (pad, tekst) -> tekst.replace("  zwaarte 30\n", "  vast\n  zwaarte 30\n"));
        assertThat(problems(files))
                .contains(PAD
                        + ":1:20  PROEFPLAATSING ligt vast in Participatiewet artikel 8a lid 2 onder d; 001 §3.1.1 en"
                        + " kan hier niet worden gewijzigd (landelijk/voorzieningen.regels:N).");
    }

    private static String change(String regels) {
        return "wijzig voorziening PROEFPLAATSING\n  bron: raadsbesluit\n" + regels + "einde\n";
    }

    private static Looptijd term(Beleidsregister register, String dag) {
        return register.inForce("druten", LocalDate.parse(dag)).looptijd("PROEFPLAATSING");
    }

    private static Optional<Voorziening> offered(Beleidsregister register, String gemeente, String dag, String code) {
        return register.inForce(gemeente, LocalDate.parse(dag)).voorzieningen().stream()
                .filter(voorziening -> voorziening.code().equals(code))
                .findFirst();
    }

    private static Beleidsregister register(String tekst) {
        return Beleidsregister.of(files(tekst));
    }

    private static List<String> problems(String tekst) {
        return problems(files(tekst));
    }

    private static List<String> problems(Map<String, String> files) {
        return Objects.requireNonNull(catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files)))
                .problemen()
                .stream()
                .map(probleem -> probleem.toString().replaceAll(HOGER, "$1:N"))
                .toList();
    }

    private static Map<String, String> files(String tekst) {
        Map<String, String> files = Regelmap.files();
        files.put(PAD, tekst);
        return files;
    }
}

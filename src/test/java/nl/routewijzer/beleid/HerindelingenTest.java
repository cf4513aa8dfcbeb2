package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.Herindeling;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.ProfielGeweigerd;
import nl.routewijzer.profiel.ProfielReader;
import nl.routewijzer.regels.Probleem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A municipality that merges into another: which of the two is there on a day, and what a set of files may say about it. */
class HerindelingenTest {
    private static final LocalDate LAATSTE = LocalDate.parse("2027-12-31");
    private static final LocalDate EERSTE = LocalDate.parse("2028-01-01");

    @Test
    void a_municipality_says_its_first_and_last_day_and_what_merged_into_it() {
        assertThat(register().gemeenten())
                .contains(
                        new Gemeente(
                                "druten", "Druten", "rijk-van-nijmegen", "Rijk van Nijmegen", null, LAATSTE, List.of()),
                        new Gemeente(
                                "nieuwstad",
                                "Nieuwstad",
                                "rijk-van-nijmegen",
                                "Rijk van Nijmegen",
                                EERSTE,
                                null,
                                List.of("druten", "beuningen")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "druten,    2027-12-31, -",
                "druten,    2028-01-01, Druten bestaat sinds 2028-01-01 niet meer; kies Nieuwstad.",
                "nieuwstad, 2027-12-31, Nieuwstad bestaat pas vanaf 2028-01-01; kies Beuningen of Druten.",
                "nieuwstad, 2028-01-01, -",
            })
    void a_profile_is_refused_on_a_day_on_which_its_municipality_is_not_there(
            String gemeente, String peildatum, String melding) {
        Map<String, String> profiel =
                Map.of("kenmerk", "K-1", "gemeente", gemeente, "geboortedatum", "1990-05-21", "peildatum", peildatum);

        ProfielGeweigerd geweigerd = catchThrowableOfType(
                ProfielGeweigerd.class,
                () -> ProfielReader.read(profiel, register().grenzen(), EERSTE));

        assertThat(geweigerd == null ? List.of() : geweigerd.fouten())
                .isEqualTo(melding == null ? List.of() : List.of(new Fout("gemeente", gemeente, melding)));
    }

    @Test
    void from_that_day_the_policy_of_the_successor_holds() {
        Map<String, String> files = Herindeling.files();
        files.put("gemeente/druten/keuze.regels", "zet stapelMaanden = 2 maanden\n  bron: raadsbesluit\n");
        files.put("gemeente/nieuwstad/keuze.regels", "zet stapelMaanden = 5 maanden\n  bron: raadsbesluit\n");
        Beleidsregister register = Beleidsregister.of(files);

        assertThat(register.inForce("druten", LAATSTE)
                        .parameter("stapelMaanden")
                        .tekst())
                .isEqualTo("2 maanden");
        assertThat(register.inForce("druten", EERSTE).parameter("stapelMaanden").tekst())
                .isEqualTo("5 maanden");
        assertThat(register.inForce("druten", LAATSTE).geldigheid().tot()).isEqualTo(EERSTE);
    }

    @Test
    void who_looks_for_a_municipality_also_finds_what_merged_into_it_by_then() {
        Herindelingen herindelingen = register().herindelingen();

        assertThat(herindelingen.until("nieuwstad", LAATSTE)).containsExactly("nieuwstad");
        assertThat(herindelingen.until("nieuwstad", EERSTE)).containsExactly("nieuwstad", "druten", "beuningen");
        assertThat(herindelingen.until("druten", EERSTE)).containsExactly("druten");
        assertThat(herindelingen.on("druten", LAATSTE)).isEqualTo("druten");
        assertThat(herindelingen.on("druten", EERSTE)).isEqualTo("nieuwstad");
    }

    @Test
    void a_municipality_that_was_split_names_all_its_successors_and_keeps_its_own_policy() {
        Map<String, String> files = Herindeling.files();
        files.put(
                "gemeente/oeverstad/gemeente.regels",
                "gemeente oeverstad \"Oeverstad\"\n  regio rivierenland\n  geldig vanaf 2028-01-01\n  opvolger van druten\n");
        Herindelingen herindelingen = Beleidsregister.of(files).herindelingen();

        assertThat(herindelingen.refusal("druten", EERSTE))
                .hasValue("Druten bestaat sinds 2028-01-01 niet meer; kies Nieuwstad of Oeverstad.");
        assertThat(herindelingen.on("druten", EERSTE)).isEqualTo("druten");
    }

    @Test
    void what_it_offers_is_offered_elsewhere_only_while_it_is_there() {
        Map<String, String> files = Herindeling.files();
        files.put(
                "gemeente/druten/buurtbedrijf.regels",
                "voorziening BUURTBEDRIJF \"Buurtbedrijf\"\n  bron: raadsbesluit\n  zwaarte 45\n  dekt WERKRITME\neinde\n");
        Beleid urk = Beleidsregister.of(files).inForce("urk", EERSTE);

        assertThat(urk.tekst())
                .contains("BUURTBEDRIJF | Buurtbedrijf | gemeente Druten | WERKRITME")
                .contains("tot 2028-01-01");
    }

    @ParameterizedTest
    @CsvSource({"druten, 2027-12-31", "nieuwstad, 2028-01-01"})
    void the_policy_that_is_kept_with_an_advice_stays_readable(String gemeente, LocalDate dag) {
        Beleid beleid = register().inForce(gemeente, dag);

        Beleid gelezen = Beleidsregister.ofTekst(beleid.tekst()).inForce(gemeente, dag);

        assertThat(gelezen.beleidsversie()).isEqualTo(beleid.beleidsversie());
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("wrong")
    void a_set_that_leaves_a_gap_or_a_ring_is_refused(String pad, String tekst, String melding) {
        Map<String, String> files = Herindeling.files();
        files.put(pad, tekst);

        RulesRejected rejected = catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files));

        assertThat(rejected.problemen()).extracting(Probleem::toString).contains(melding);
    }

    static Stream<Arguments> wrong() {
        String nieuwstad = "gemeente nieuwstad \"Nieuwstad\"\n  regio rijk-van-nijmegen\n";
        String druten = "gemeente druten \"Druten\"\n  regio rijk-van-nijmegen\n";
        return Stream.of(
                arguments(
                        Herindeling.NIEUWSTAD,
                        nieuwstad + "  geldig vanaf 2028-01-01\n  opvolger van drutn, beuningen\n",
                        "gemeente/nieuwstad/gemeente.regels:1:1  De gemeente 'drutn' bestaat niet. Bedoelt u druten?"),
                arguments(
                        Herindeling.NIEUWSTAD,
                        nieuwstad + "  geldig vanaf 2028-01-02\n  opvolger van druten en beuningen\n",
                        "gemeente/nieuwstad/gemeente.regels:1:1  Nieuwstad begint op 2028-01-02, maar Druten houdt op op"
                                + " 2028-01-01 (gemeente/druten/gemeente.regels:1). Die dagen moeten gelijk zijn."),
                arguments(
                        Herindeling.DRUTEN,
                        druten,
                        "gemeente/nieuwstad/gemeente.regels:1:1  Druten gaat op in Nieuwstad, maar heeft geen laatste dag."
                                + " Schrijf in gemeente/druten/gemeente.regels:1: geldig tot 2028-01-01"),
                arguments(
                        Herindeling.NIEUWSTAD,
                        nieuwstad + "  geldig vanaf 2028-01-01\n  opvolger van beuningen\n",
                        "gemeente/druten/gemeente.regels:1:1  Druten houdt op op 2028-01-01, maar gaat in geen gemeente op."
                                + " Schrijf onder de gemeente die ervoor in de plaats komt: opvolger van druten"),
                arguments(
                        Herindeling.DRUTEN,
                        druten + "  geldig tot 2028-01-01\n  opvolger van beuningen\n",
                        "gemeente/druten/gemeente.regels:1:1  Druten bestaat zelf niet meer op 2028-01-01, de dag waarop"
                                + " Beuningen erin opgaat (gemeente/beuningen/gemeente.regels:1)."),
                arguments(
                        Herindeling.NIEUWSTAD,
                        nieuwstad + "  opvolger van druten en nieuwstad\n",
                        "gemeente/nieuwstad/gemeente.regels:1:1  Nieuwstad gaat op in Nieuwstad, maar heeft geen laatste dag."
                                + " Schrijf in gemeente/nieuwstad/gemeente.regels:1: geldig tot … (de dag van de herindeling)"),
                arguments(
                        Herindeling.NIEUWSTAD,
                        nieuwstad + "  geldig van 2028-01-01 tot 2027-01-01\n  opvolger van druten\n",
                        "gemeente/nieuwstad/gemeente.regels:3:3  De begindatum 2028-01-01 moet voor de einddatum 2027-01-01"
                                + " liggen; de einddatum zelf telt niet mee."),
                arguments(
                        Herindeling.NIEUWSTAD,
                        nieuwstad + "  geldig vanaf 2028-01-01\n  geldig tot 2030-01-01\n  opvolger van druten\n",
                        "gemeente/nieuwstad/gemeente.regels:4:3  \"geldig\" staat er al. Noem de regio, de dagen en de"
                                + " voorgangers elk op één regel, bijvoorbeeld: geldig van 2020-01-01 tot 2028-01-01, of:"
                                + " opvolger van voorbeeldstad en voorbeelddorp."),
                arguments(
                        Herindeling.NIEUWSTAD,
                        nieuwstad + "  volgt druten op\n",
                        "gemeente/nieuwstad/gemeente.regels:3:3  Deze regel ken ik hier niet: \"volgt druten op\". Onder een"
                                + " gemeente kan staan: regio voorbeeldstreek; geldig vanaf 2028-01-01; geldig tot"
                                + " 2028-01-01; opvolger van voorbeeldstad en voorbeelddorp."),
                arguments(
                        Herindeling.NIEUWSTAD,
                        nieuwstad + "opvolger van druten\n",
                        "gemeente/nieuwstad/gemeente.regels:3:1  Zet twee spaties voor deze regel: dan hoort hij bij wat"
                                + " erboven staat."));
    }

    private static Beleidsregister register() {
        return Beleidsregister.of(Herindeling.files());
    }
}

package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.regels.Probleem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A fault holds back the area that it arises from, and nothing else; what does not fit together changes nothing. */
class BeleidstoelatingTest {
    private static final OffsetDateTime TOEN = OffsetDateTime.parse("2026-11-01T09:00:00Z");
    private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-30T09:00:00Z");
    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-30");
    private static final String WIJCHEN = "gemeente/wijchen/proef.regels";
    private static final String DRUTEN = "gemeente/druten/proef.regels";
    private static final String REGIO = "regio/rijk-van-nijmegen/proef.regels";
    private static final String FOUT = "zet prognosegrensMaanden = 480 maanden\n  bron: aanname\n";
    private static final String TWAALF = "zet prognosegrensMaanden = 12 maanden\n  bron: aanname\n";
    private static final Toelating EERST = admit(Regelmap.files(), null, TOEN);

    @Test
    void what_is_right_comes_in_force_as_a_whole() {
        Toelating toelating = change(Map.of(WIJCHEN, TWAALF));

        assertThat(toelating.weigeringen()).isEmpty();
        assertThat(limit(toelating, "wijchen")).isEqualTo("12 maanden");
        assertThat(toelating.inWerking().sinds())
                .containsEntry(Gebied.gemeente("wijchen"), NU)
                .containsEntry(Gebied.gemeente("druten"), TOEN)
                .containsEntry(Gebied.LANDELIJK, TOEN);
    }

    @Test
    void a_fault_of_a_municipality_holds_back_that_municipality_and_the_rest_goes_on() {
        Toelating eerder = change(Map.of(WIJCHEN, TWAALF));

        Toelating toelating = admit(with(Map.of(WIJCHEN, FOUT, DRUTEN, TWAALF)), eerder, NU.plusDays(1));

        assertThat(limit(toelating, "wijchen")).as("what it had").isEqualTo("12 maanden");
        assertThat(limit(toelating, "druten")).isEqualTo("12 maanden");
        assertThat(toelating.inWerking().bestanden()).containsEntry(WIJCHEN, TWAALF);
        assertThat(toelating.weigeringen()).singleElement().satisfies(weigering -> {
            assertThat(weigering.gebied()).isEqualTo(Gebied.gemeente("wijchen"));
            assertThat(weigering.naam()).isEqualTo("Wijchen");
            assertThat(weigering.sinds()).isEqualTo(NU);
            assertThat(weigering.problemen()).extracting(Probleem::bestand).containsExactly(WIJCHEN);
        });
    }

    @Test
    void a_file_that_cannot_be_read_as_text_holds_back_its_municipality() {
        Probleem geenTekst = new Probleem(WIJCHEN, 1, 1, "Dit bestand is geen UTF-8.");

        Toelating toelating = Beleidstoelating.admit(
                new Ingeleverd(with(Map.of(DRUTEN, TWAALF)), List.of(geenTekst)), EERST, Beleidsproef.GEEN, NU);

        assertThat(limit(toelating, "druten")).isEqualTo("12 maanden");
        assertThat(toelating.weigeringen()).extracting(Weigering::gebied).containsExactly(Gebied.gemeente("wijchen"));
        assertThat(toelating.problemen()).containsExactly(geenTekst);
    }

    @Test
    void a_fault_of_a_region_holds_back_the_region_with_its_municipalities() {
        Toelating toelating = change(Map.of(REGIO, FOUT, WIJCHEN, TWAALF, "gemeente/urk/proef.regels", TWAALF));

        assertThat(limit(toelating, "urk")).isEqualTo("12 maanden");
        assertThat(limit(toelating, "wijchen")).isEqualTo("24 maanden");
        assertThat(toelating.weigeringen())
                .extracting(Weigering::gebied)
                .containsExactly(Gebied.regio("rijk-van-nijmegen"));
        assertThat(toelating.weigeringen().get(0).concerns(municipality(toelating, "wijchen")))
                .isTrue();
        assertThat(toelating.weigeringen().get(0).concerns(municipality(toelating, "urk")))
                .isFalse();
    }

    @Test
    void a_fault_of_the_country_holds_back_everything() {
        Toelating toelating = change(Map.of("landelijk/proef.regels", "zit hier iets?\n", DRUTEN, TWAALF));

        assertThat(toelating.register()).isSameAs(EERST.register());
        assertThat(toelating.inWerking()).isEqualTo(EERST.inWerking());
        assertThat(toelating.weigeringen()).extracting(Weigering::gebied).containsExactly(Gebied.LANDELIJK);
    }

    @Test
    void where_the_old_files_of_a_municipality_do_not_fit_with_the_new_national_ones_nothing_changes() {
        Toelating eerder = change(Map.of(WIJCHEN, "zet stapelMaanden = 2 maanden\n  bron: aanname\n"));
        Map<String, String> nieuw = with(Map.of(WIJCHEN, FOUT, DRUTEN, TWAALF));
        nieuw.replaceAll((pad, tekst) -> tekst.replace("stapelMaanden", "opeenvolgendeMaanden"));

        Toelating toelating = admit(nieuw, eerder, NU);

        assertThat(toelating.register()).isSameAs(eerder.register());
        assertThat(toelating.weigeringen()).extracting(Weigering::gebied).containsExactly(Gebied.LANDELIJK);
        assertThat(toelating.problemen())
                .extracting(Probleem::toString)
                .anySatisfy(tekst -> assertThat(tekst).startsWith(WIJCHEN + ":1:1  prognosegrensMaanden mag"))
                .contains(
                        "gemeente/wijchen:1:1  Het beleid dat de gemeente Wijchen nu heeft, past niet bij de andere nieuwe"
                                + " bestanden. Daarom verandert er niets, ook niet voor andere gemeenten.");
    }

    @Test
    void a_new_municipality_with_a_fault_is_not_there_yet() {
        Map<String, String> nieuw = with(Map.of(
                "gemeente/nieuwstad/gemeente.regels",
                "gemeente nieuwstad \"Nieuwstad\"\n  regio drechtsteden\n",
                "gemeente/nieuwstad/proef.regels",
                FOUT,
                DRUTEN,
                TWAALF));

        Toelating toelating = admit(nieuw, EERST, NU);

        assertThat(limit(toelating, "druten")).isEqualTo("12 maanden");
        assertThat(toelating.register().gemeenten())
                .extracting(Gemeente::sleutel)
                .doesNotContain("nieuwstad");
        assertThat(toelating.register().geweigerd()).isEqualTo(Map.of("nieuwstad", "Nieuwstad"));
        assertThat(toelating.register().grenzen().refusal("nieuwstad")).isPresent();
        assertThat(toelating.register().grenzen().refusal("wijchen")).isEmpty();
        assertThat(admit(Regelmap.files(), toelating, NU).register().geweigerd())
                .isEmpty();
        assertThat(toelating.weigeringen()).singleElement().satisfies(weigering -> {
            assertThat(weigering.naam()).isEqualTo("Nieuwstad");
            assertThat(weigering.sinds()).isNull();
        });
    }

    @Test
    void a_municipality_that_moves_to_another_region_keeps_its_region_when_it_is_refused() {
        String verhuisd = Regelmap.files()
                .getOrDefault("gemeente/wijchen/gemeente.regels", "")
                .replace("regio rijk-van-nijmegen", "regio drechtsteden");
        assertThat(verhuisd).contains("drechtsteden");

        Toelating geweigerd = change(Map.of("gemeente/wijchen/gemeente.regels", verhuisd, WIJCHEN, FOUT));

        assertThat(municipality(geweigerd, "wijchen").regio()).isEqualTo("rijk-van-nijmegen");
    }

    @Test
    void a_region_that_is_gone_while_its_municipality_is_not_keeps_what_it_had() {
        Map<String, String> nieuw = with(Map.of(DRUTEN, TWAALF));
        nieuw.keySet().removeIf(pad -> pad.startsWith("regio/helmond/"));

        Toelating toelating = admit(nieuw, EERST, NU);

        assertThat(limit(toelating, "druten")).isEqualTo("12 maanden");
        assertThat(municipality(toelating, "helmond").regionaam()).isNotEmpty();
        assertThat(toelating.weigeringen()).extracting(Weigering::gebied).containsExactly(Gebied.regio("helmond"));
    }

    @Test
    void a_code_that_two_municipalities_give_holds_back_the_one_that_changed() {
        Map<String, String> met = Map.of("gemeente/druten/loket.regels", "instantie WIJKTEAM \"Wijkteam\"\n");
        Toelating eerder = change(Map.of("gemeente/wijchen/loket.regels", "instantie WIJKTEAM \"Wijkteam\"\n"));
        Map<String, String> nieuw = new HashMap<>(eerder.inWerking().bestanden());
        nieuw.putAll(met);
        nieuw.put("gemeente/urk/proef.regels", TWAALF);

        Toelating toelating = admit(nieuw, eerder, NU);

        assertThat(limit(toelating, "urk")).isEqualTo("12 maanden");
        assertThat(toelating.weigeringen()).extracting(Weigering::gebied).containsExactly(Gebied.gemeente("druten"));
    }

    @Test
    void an_empty_folder_changes_nothing() {
        Toelating toelating = admit(Map.of(), EERST, NU);

        assertThat(toelating.register()).isSameAs(EERST.register());
        assertThat(toelating.problemen())
                .extracting(Probleem::melding)
                .anySatisfy(melding -> assertThat(melding).startsWith("Er is geen enkele gemeente."));
    }

    @Test
    void at_the_very_first_time_a_fault_of_a_municipality_leaves_it_out_and_one_of_the_country_refuses_all() {
        Toelating zonder = admit(with(Map.of(WIJCHEN, FOUT)), null, NU);

        assertThat(zonder.register().gemeenten())
                .extracting(Gemeente::sleutel)
                .contains("druten")
                .doesNotContain("wijchen");
        assertThatThrownBy(() -> admit(with(Map.of("landelijk/proef.regels", "zit hier iets?\n")), null, NU))
                .isInstanceOf(RulesRejected.class);
    }

    @Test
    void what_was_mended_comes_in_force_and_nothing_is_refused_any_more() {
        Toelating toelating = admit(with(Map.of(WIJCHEN, TWAALF)), change(Map.of(WIJCHEN, FOUT)), NU);

        assertThat(toelating.weigeringen()).isEmpty();
        assertThat(limit(toelating, "wijchen")).isEqualTo("12 maanden");
    }

    @Test
    void what_was_in_force_is_taken_up_again_also_when_it_would_not_be_accepted_now() {
        InWerking inWerking = new InWerking(with(Map.of(WIJCHEN, FOUT)), Map.of(Gebied.LANDELIJK, TOEN));

        Toelating hervat = Beleidstoelating.restore(inWerking);
        Toelating toelating = admit(with(Map.of(WIJCHEN, FOUT)), hervat, NU);

        assertThat(limit(hervat, "wijchen")).isEqualTo("480 maanden");
        assertThat(toelating.register()).isSameAs(hervat.register());
        assertThat(toelating.problemen()).extracting(Probleem::bestand).contains(WIJCHEN);
    }

    private static Toelating change(Map<String, String> bestanden) {
        return admit(with(bestanden), EERST, NU);
    }

    private static Toelating admit(Map<String, String> bestanden, @Nullable Toelating vorige, OffsetDateTime nu) {
        return Beleidstoelating.admit(new Ingeleverd(bestanden, List.of()), vorige, Beleidsproef.GEEN, nu);
    }

    private static Map<String, String> with(Map<String, String> bestanden) {
        Map<String, String> alle = Regelmap.files();
        alle.putAll(bestanden);
        return alle;
    }

    private static String limit(Toelating toelating, String gemeente) {
        return toelating
                .register()
                .inForce(gemeente, VANDAAG)
                .parameter("prognosegrensMaanden")
                .tekst();
    }

    private static Gemeente municipality(Toelating toelating, String sleutel) {
        return toelating.register().gemeenten().stream()
                .filter(gemeente -> gemeente.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow();
    }
}

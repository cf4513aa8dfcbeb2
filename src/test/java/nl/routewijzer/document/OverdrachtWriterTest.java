package nl.routewijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.Vervolgstap;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.document.Overdracht.Genomen;
import nl.routewijzer.document.Overdracht.Geprobeerd;
import nl.routewijzer.document.Overdracht.OpenVraag;
import org.junit.jupiter.api.Test;

/** What the next consultant or the municipality is told. */
class OverdrachtWriterTest {
    private final Zaakmaker maker = new Zaakmaker();
    private final OverdrachtWriter writer = new OverdrachtWriter(Zaakmaker.NAMEN);

    @Test
    void a_terugmelding_tells_on_which_rules_it_rests_and_on_no_other() {
        Overdracht overdracht = write(maker.of(Kandidaten.ready(Map.of(
                "startDienstverlening",
                "2026-01-01",
                "laaggeletterd",
                true,
                "leefgebieden",
                Map.of("VERSLAVING", "NIET_AANGEPAKT", "PSYCHISCHE_GEZONDHEID", "NIET_AANGEPAKT"),
                "vervolgdiagnoseAfgerond",
                true,
                "prognoseConsulent",
                60))));

        assertThat(overdracht.advies().uitkomst()).isEqualTo("TERUGMELDING");
        assertThat(overdracht.advies().redenen())
                .extracting(Routeadvies.Reden::nummer)
                .contains("D7", "S10", "L9");
        assertThat(overdracht.grondslag())
                .extracting(Routeadvies.Reden::nummer)
                .containsExactly("A4", "B1", "B7", "U11");
    }

    @Test
    void who_is_no_target_group_is_referred_back_on_that_rule() {
        Overdracht overdracht =
                write(maker.of(Kandidaten.ready(Map.of("startDienstverlening", "2026-01-01", "regeling", "WW"))));

        assertThat(overdracht.grondslag()).extracting(Routeadvies.Reden::nummer).containsExactly("D4", "U2");
    }

    @Test
    void when_the_policy_cannot_be_read_every_reason_counts() {
        Zaak zaak = maker.of(Kandidaten.ready(Map.of("verschijning", "AFWEZIG_ZONDER_BERICHT")));

        assertThat(writer.write(zaak, Optional.empty()).grondslag())
                .isEqualTo(zaak.advies().redenen());
    }

    @Test
    void an_advice_that_goes_on_needs_no_basis() {
        assertThat(write(maker.of(Kandidaten.ready(Map.of()))).grondslag()).isEmpty();
    }

    @Test
    void what_was_tried_is_told_by_name_in_the_order_of_time() {
        Zaak zaak = maker.of(Kandidaten.ready(Map.of(
                "eerdereVoorzieningen",
                List.of(
                        Map.of("voorziening", "LEERWERKPLEK", "start", "2026-09-01", "resultaat", "LOOPT"),
                        Map.of(
                                "voorziening",
                                "PROEFPLAATSING",
                                "start",
                                "2025-02-01",
                                "eind",
                                "2025-03-01",
                                "resultaat",
                                "NIET_GESLAAGD")))));

        assertThat(write(zaak).geprobeerd())
                .containsExactly(
                        new Geprobeerd(
                                "Proefplaatsing",
                                LocalDate.parse("2025-02-01"),
                                LocalDate.parse("2025-03-01"),
                                "NIET_GESLAAGD"),
                        new Geprobeerd("Leerwerkplek", LocalDate.parse("2026-09-01"), null, "LOOPT"));
    }

    @Test
    void the_last_besluit_is_in_force_and_the_others_stay_to_be_seen() {
        Zaak zaak = maker.of(Kandidaten.ready(Map.of()));
        assertThat(write(zaak).genomen()).isNull();
        Zaak eerst = Zaakmaker.deviated(zaak, "ONTWIKKELING", "LEERWERKPLEK");
        Zaak beide = new Zaak(
                zaak.stuk(),
                zaak.advies(),
                zaak.profiel(),
                List.of(
                        eerst.besluiten().get(0),
                        Zaakmaker.followed(zaak).besluiten().get(0)),
                zaak.stap());

        Overdracht overdracht = write(beide);

        assertThat(overdracht.genomen()).isNotNull();
        assertThat(overdracht.genomen().gevolgd()).isTrue();
        assertThat(overdracht.eerder())
                .singleElement()
                .extracting(Genomen::stap, Genomen::voorzieningen)
                .containsExactly(
                        new Vervolgstap("ONTWIKKELING", "WERKBEDRIJF", "consulent bedrijfsdienstverlening"),
                        List.of("Leerwerkplek"));
    }

    @Test
    void an_open_question_is_asked_once_with_every_rule_that_needs_it() {
        Map<String, Object> tree = Kandidaten.ready(Map.of());
        tree.keySet().removeAll(List.of("arbeidsbeperking", "motivatie"));
        Overdracht overdracht = write(maker.of(tree));

        assertThat(overdracht.openVragen()).contains(new OpenVraag("arbeidsbeperking", List.of("A3")));
        assertThat(overdracht.openVragen()).extracting(OpenVraag::veld).doesNotHaveDuplicates();
    }

    @Test
    void a_name_that_the_policy_no_longer_has_is_told_in_words() {
        assertThat(Zaakmaker.NAMEN.voorziening("OUDE_TRAINING")).isEqualTo("Oude training");
        assertThat(Zaakmaker.NAMEN.instantie("OUD_LOKET")).isEqualTo("Oud loket");
        assertThat(Zaakmaker.NAMEN.gemeente("opgeheven")).isEqualTo("opgeheven");
    }

    private Overdracht write(Zaak zaak) {
        Beleid beleid = Regelmap.register()
                .inForce(zaak.advies().gemeente(), zaak.advies().peildatum());
        return writer.write(zaak, Optional.of(beleid));
    }
}

package nl.routewijzer.verloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.verloop.Verschil.Feitwijziging;
import nl.routewijzer.verloop.Verschil.Gebruikswijziging;
import nl.routewijzer.verloop.Verschil.Wijziging;
import org.junit.jupiter.api.Test;

class VerschilTest {

    @Test
    void nothing_changed_when_only_the_peildatum_did() {
        Verschil verschil = between(new Voorbeeldopname(), new Voorbeeldopname().fact("peildatum", "2027-01-01"));

        assertThat(verschil.changesNothing()).isTrue();
    }

    @Test
    void facts_come_old_and_new_in_the_order_of_the_profile() {
        Verschil verschil = between(
                new Voorbeeldopname()
                        .fact("motivatie", "VOLDOENDE")
                        .fact("leefgebieden", Map.of("SCHULDEN", "NIET_AANGEPAKT", "ZORGTAKEN", "SPEELT_NIET"))
                        .fact("laaggeletterd", true),
                new Voorbeeldopname()
                        .fact("gemeente", "bergdorp")
                        .fact("motivatie", "ONVOLDOENDE")
                        .fact("loonwaarde", 80)
                        .fact("leefgebieden", Map.of("SCHULDEN", "GEREGELD", "ZORGTAKEN", "SPEELT_NIET")));

        assertThat(verschil.feiten())
                .containsExactly(
                        new Feitwijziging("gemeente", "rivierstad", "bergdorp"),
                        new Feitwijziging("loonwaarde", null, 80),
                        new Feitwijziging("motivatie", "VOLDOENDE", "ONVOLDOENDE"),
                        new Feitwijziging("leefgebieden.SCHULDEN", "NIET_AANGEPAKT", "GEREGELD"),
                        new Feitwijziging("laaggeletterd", true, null));
        assertThat(verschil.changesNothing()).isFalse();
    }

    @Test
    void a_field_that_no_longer_exists_is_not_lost() {
        Verschil verschil = between(new Voorbeeldopname().fact("rijbewijs", "B"), new Voorbeeldopname());

        assertThat(verschil.feiten()).containsExactly(new Feitwijziging("rijbewijs", "B", null));
    }

    @Test
    void a_voorziening_that_ended_began_or_is_no_longer_told_of_is_named() {
        Map<String, String> loopt = Map.of("voorziening", "LEERWERKPLEK", "start", "2026-01-05", "resultaat", "LOOPT");
        Map<String, String> klaar = Map.of(
                "voorziening", "LEERWERKPLEK", "start", "2026-01-05", "eind", "2026-06-01", "resultaat", "GESLAAGD");
        Map<String, String> nieuw = Map.of("voorziening", "JOBCOACHING", "start", "2026-07-01", "resultaat", "LOOPT");
        Map<String, String> weg = Map.of("voorziening", "STAGE", "start", "2020-07-01", "resultaat", "GESLAAGD");

        Verschil verschil = between(
                new Voorbeeldopname().used(loopt).used(weg),
                new Voorbeeldopname().used(klaar).used(nieuw));

        LocalDate januari = LocalDate.parse("2026-01-05");
        assertThat(verschil.gebruik())
                .containsExactly(
                        new Gebruikswijziging(
                                new Gebruik("LEERWERKPLEK", januari, null, "LOOPT"),
                                new Gebruik("LEERWERKPLEK", januari, LocalDate.parse("2026-06-01"), "GESLAAGD")),
                        new Gebruikswijziging(
                                new Gebruik("STAGE", LocalDate.parse("2020-07-01"), null, "GESLAAGD"), null),
                        new Gebruikswijziging(
                                null, new Gebruik("JOBCOACHING", LocalDate.parse("2026-07-01"), null, "LOOPT")));
        assertThat(between(
                                new Voorbeeldopname().used(klaar).used(nieuw),
                                new Voorbeeldopname().used(nieuw).used(klaar))
                        .changesNothing())
                .isTrue();
    }

    @Test
    void uitkomst_afstand_and_bemiddelbaarheid_come_old_and_new() {
        Verschil verschil = between(
                new Voorbeeldopname(),
                new Voorbeeldopname().uitkomst("BEMIDDELING", "WERKFIT").binnenTermijn("JA"));

        assertThat(verschil.uitkomst()).isEqualTo(new Wijziging("INTAKE", "BEMIDDELING"));
        assertThat(verschil.afstand()).isEqualTo(new Wijziging("NOG_ONBEKEND", "WERKFIT"));
        assertThat(verschil.binnenTermijn()).isEqualTo(new Wijziging(null, "JA"));
    }

    @Test
    void rules_voorzieningen_and_signals_appear_and_disappear() {
        Verschil verschil = between(
                new Voorbeeldopname()
                        .regels("U6 Intake", "A1 Werkfit")
                        .hulp("A", "B")
                        .signalen("X"),
                new Voorbeeldopname()
                        .regels("A1 Werkfit en klaar", "U13a Bemiddeling")
                        .hulp("B", "C")
                        .signalen("X", "Y"));

        assertThat(verschil.regelsErbij()).containsExactly("U13a Bemiddeling");
        assertThat(verschil.regelsWeg()).containsExactly("U6 Intake");
        assertThat(verschil.voorzieningenErbij()).containsExactly("C");
        assertThat(verschil.voorzieningenWeg()).containsExactly("A");
        assertThat(verschil.signalenErbij()).containsExactly("Y");
        assertThat(verschil.signalenWeg()).isEmpty();
    }

    @Test
    void another_version_of_the_policy_is_told() {
        assertThat(between(new Voorbeeldopname(), new Voorbeeldopname().under("sha256:2"))
                        .anderBeleid())
                .isTrue();
        assertThat(between(new Voorbeeldopname(), new Voorbeeldopname()).anderBeleid())
                .isFalse();
    }

    private static Verschil between(Voorbeeldopname eerder, Voorbeeldopname later) {
        return Verschil.between(eerder.make(), later.make(), Regelmap.register().signaalnamen());
    }
}

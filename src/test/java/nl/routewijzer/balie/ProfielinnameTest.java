package nl.routewijzer.balie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.routewijzer.dossier.MemoryDossier;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.ProfielGeweigerd;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Gebruiker.Toekenning;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Toegang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever way a profile comes in: nobody gets advice on a candidate of a municipality that is not theirs. */
class ProfielinnameTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:15:30Z"), ZoneOffset.UTC);
    private static final OffsetDateTime NU = OffsetDateTime.now(CLOCK);
    private static final Toegang JAN = Toegang.van(
            Gebruiker.met(
                    "jan", "Jan", List.of(new Toekenning(Rol.CONSULENT, Bereik.van(List.of("heumen", "druten"))))),
            Recht.ADVIES_GEVEN);

    private final MemoryDossier dossier = new MemoryDossier(10);
    private final Balie balie = Proefbalie.of(dossier, CLOCK);

    @Test
    void of_ones_own_municipalities_it_is_taken() {
        JAN.als(() -> balie.give(profiel("druten")));
        assertThat(dossier.size()).isEqualTo(1);
    }

    /** What there is elsewhere does not show: one that exists is refused as one that does not. */
    @ParameterizedTest
    @ValueSource(strings = {"nijmegen", "nergenshuizen", "Druten"})
    void of_another_municipality_it_is_refused(String gemeente) {
        Fout fout = refused(() -> balie.give(profiel(gemeente))).get(0);

        assertThat(fout.veld()).isEqualTo("gemeente");
        assertThat(fout.waarde()).isEqualTo(gemeente);
        assertThat(fout.melding())
                .isEqualTo("U kunt geen advies vragen voor de gemeente '" + gemeente + "'. Kies uit: druten, heumen.");
        assertThat(dossier.size()).isZero();
    }

    @Test
    void on_no_way_in() {
        Map<String, Object> profiel = profiel("nijmegen");
        List<Fout> fouten = refused(() -> balie.give(profiel));
        List<Aanvraag> twee = List.of(new Aanvraag(profiel("druten"), NU), new Aanvraag(profiel, NU));

        assertThat(fouten).hasSize(1);
        assertThat(refused(() -> balie.tryOut(profiel))).isEqualTo(fouten);
        assertThat(refused(() -> balie.startReeks().tryOut(profiel))).isEqualTo(fouten);
        assertThat(refused(() -> balie.giveAll(twee))).isEqualTo(fouten);
        assertThat(dossier.size()).isZero();
        assertThat(JAN.als(() -> balie.takeAll(twee))).last().isEqualTo(new Opname.Geweigerd(fouten));
        assertThat(dossier.size()).isEqualTo(1);
    }

    @Test
    void what_else_is_wrong_is_told_as_well() {
        Map<String, Object> profiel = Map.of("kenmerk", "K-1", "gemeente", "nijmegen");
        assertThat(refused(() -> balie.give(profiel)))
                .extracting(Fout::veld)
                .containsExactly("gemeente", "geboortedatum");
    }

    private static Map<String, Object> profiel(String gemeente) {
        return Map.of("kenmerk", "K-1", "gemeente", gemeente, "geboortedatum", "1990-06-05");
    }

    private static List<Fout> refused(Runnable work) {
        return catchThrowableOfType(ProfielGeweigerd.class, () -> JAN.als(work)).fouten();
    }
}

package nl.routewijzer.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.routewijzer.toegang.Gebruiker.Toekenning;
import org.junit.jupiter.api.Test;

class ToegangTest {
    private static final Bereik DRUTEN = Bereik.van(List.of("druten"));
    private static final Bereik HEUMEN = Bereik.van(List.of("heumen"));
    private static final Gebruiker JAN = Gebruiker.met(
            "jan", "Jan", List.of(new Toekenning(Rol.CONSULENT, DRUTEN), new Toekenning(Rol.TEAMLEIDER, HEUMEN)));

    @Test
    void a_role_counts_for_its_own_municipalities() {
        assertThat(JAN.bereik(Recht.ADVIES_GEVEN)).isEqualTo(DRUTEN);
        assertThat(JAN.bereik(Recht.UITVOEREN)).isEqualTo(HEUMEN);
        assertThat(JAN.bereik(Recht.KANDIDAAT_LEZEN)).isEqualTo(Bereik.van(List.of("heumen", "druten")));
        assertThat(JAN.mag(Recht.BELEIDSPROBLEMEN_LEZEN)).isFalse();
        assertThat(JAN.bereik(Recht.BELEIDSPROBLEMEN_LEZEN)).isEqualTo(Bereik.NIETS);
    }

    @Test
    void a_program_has_the_rights_of_its_scopes() {
        Gebruiker systeem = Gebruiker.met(
                "koppeling", "Koppeling", List.of(new Toekenning(Rol.SYSTEEM, Set.of(Recht.ADVIES_GEVEN), DRUTEN)));
        assertThat(systeem.mag(Recht.ADVIES_GEVEN)).isTrue();
        assertThat(systeem.mag(Recht.KANDIDAAT_LEZEN)).isFalse();
    }

    @Test
    void a_reach_knows_its_municipalities() {
        assertThat(DRUTEN.bevat("druten")).isTrue();
        assertThat(DRUTEN.bevat("heumen")).isFalse();
        assertThat(Bereik.ALLES.bevat("heumen")).isTrue();
        assertThat(Bereik.NIETS.bevat("heumen")).isFalse();
        assertThat(DRUTEN.met(Bereik.ALLES)).isEqualTo(Bereik.ALLES);
        assertThat(DRUTEN.met(Bereik.NIETS)).isEqualTo(DRUTEN);
    }

    @Test
    void work_is_done_as_somebody_and_by_nobody_else_after_that() {
        Toegang eerder = Toegang.nu();
        Toegang jan = Toegang.van(JAN, Recht.ADVIES_GEVEN);
        assertThat(jan.als(Toegang::nu)).isEqualTo(jan);
        assertThat(Toegang.nu()).isEqualTo(eerder);
        assertThatIllegalStateException()
                .isThrownBy(() -> jan.als(() -> {
                    throw new IllegalStateException();
                }));
        assertThat(Toegang.nu()).isEqualTo(eerder);
    }

    @Test
    void for_nobody_nothing_is_given_whoever_it_was_before() {
        Toegang eerder = Toegang.nu();
        try (Toegang.Sessie niemand = Toegang.openVoorNiemand()) {
            assertThat(Toegang.misschien()).isEmpty();
        }
        assertThat(Toegang.nu()).isEqualTo(eerder);
    }

    @Test
    void on_another_thread_nobody_is_there_unless_they_go_along() {
        assertThat(CompletableFuture.supplyAsync(Toegang::misschien).join()).isEmpty();
        CompletableFuture.runAsync(Toegang.nu().bij(Toegang::nu)).join();
        assertThatThrownBy(() -> CompletableFuture.supplyAsync(Toegang::nu).join())
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}

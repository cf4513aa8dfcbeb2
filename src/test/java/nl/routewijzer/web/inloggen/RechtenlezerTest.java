package nl.routewijzer.web.inloggen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Herindeling;
import nl.routewijzer.Regelmap;
import nl.routewijzer.Wisselbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RechtenlezerTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T09:15:30Z"), ZoneOffset.UTC);
    private static final Inloggen.Claims KEYCLOAK = new Inloggen.Claims(
            List.of("realm_access.roles"), List.of("gemeenten"), List.of("name", "preferred_username"));

    private static Inloggen inloggen(Inloggen.Claims claims) {
        Duration kort = Duration.ofMinutes(4);
        return new Inloggen(
                "https://aanbieder.example",
                "routewijzer",
                null,
                "",
                List.of("openid"),
                claims,
                Duration.ofHours(1),
                kort,
                kort);
    }

    private static Rechtenlezer lezer(Inloggen.Claims claims) {
        return new Rechtenlezer(inloggen(claims), new Wisselbron(Regelmap.register()), NOW);
    }

    private static Rechtenlezer lezer() {
        return lezer(KEYCLOAK);
    }

    private static Map<String, Object> keycloak(List<String> rollen, Object gemeenten) {
        return Map.of(
                "sub", "7f1", "name", "Jo Peters", "realm_access", Map.of("roles", rollen), "gemeenten", gemeenten);
    }

    @Test
    void a_role_counts_for_all_municipalities_of_the_claims() {
        Gebruiker jo = lezer().persoon(keycloak(List.of("consulent", "teamleider"), List.of("druten", "heumen")));

        assertThat(jo.account()).isEqualTo("7f1");
        assertThat(jo.naam()).isEqualTo("Jo Peters");
        assertThat(jo.rollen()).containsExactlyInAnyOrder(Rol.CONSULENT, Rol.TEAMLEIDER);
        assertThat(jo.bereik(Recht.UITVOEREN)).isEqualTo(Bereik.van(List.of("druten", "heumen")));
        assertThat(jo.bereik(Recht.ADVIES_GEVEN)).isEqualTo(Bereik.van(List.of("druten", "heumen")));
    }

    @Test
    void a_role_with_municipalities_of_its_own_counts_for_those_alone() {
        Gebruiker jo =
                lezer().persoon(keycloak(List.of("consulent@druten", "consulent@wijchen", "teamleider"), "heumen"));

        assertThat(jo.bereik(Recht.ADVIES_GEVEN)).isEqualTo(Bereik.van(List.of("druten", "wijchen")));
        assertThat(jo.bereik(Recht.UITVOEREN)).isEqualTo(Bereik.van(List.of("heumen")));
    }

    @Test
    void a_region_is_all_its_municipalities() {
        Gebruiker jo = lezer().persoon(keycloak(List.of("teamleider@regio:rijk-van-nijmegen"), List.of()));

        assertThat(jo.bereik(Recht.UITVOEREN).gemeenten())
                .contains("druten", "nijmegen", "heumen")
                .doesNotContain("urk")
                .hasSizeGreaterThan(5);
        assertThat(jo.bereik(Recht.UITVOEREN).alles()).isFalse();
    }

    @Test
    void with_a_municipality_come_those_that_merged_into_it() {
        Wisselbron beleid = new Wisselbron(Beleidsregister.of(Herindeling.files()));
        Map<String, Object> claims = keycloak(List.of("consulent"), "nieuwstad");
        Clock later = Clock.fixed(Instant.parse("2028-01-01T09:15:30Z"), ZoneOffset.UTC);

        assertThat(new Rechtenlezer(inloggen(KEYCLOAK), beleid, later)
                        .persoon(claims)
                        .bereik(Recht.ADVIES_GEVEN))
                .isEqualTo(Bereik.van(List.of("nieuwstad", "druten", "beuningen")));
        assertThat(new Rechtenlezer(inloggen(KEYCLOAK), beleid, NOW)
                        .persoon(claims)
                        .bereik(Recht.ADVIES_GEVEN))
                .isEqualTo(Bereik.van(List.of("nieuwstad")));
    }

    @Test
    void a_star_is_everywhere() {
        assertThat(lezer().persoon(keycloak(List.of("consulent"), List.of("*"))).bereik(Recht.ADVIES_GEVEN))
                .isEqualTo(Bereik.ALLES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"offline_access", "consulent2", "consulent:druten", "", "@druten", "CONSULENT_DRUTEN"})
    void an_unknown_role_gives_nothing(String rol) {
        Gebruiker jo = lezer().persoon(keycloak(List.of(rol), List.of("*")));

        assertThat(jo.rollen()).isEmpty();
        assertThat(jo.rechten()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"onbekend", "regio:onbekend", "Druten Noord", "druten*", "regio:*", "rijk-van-nijmegen"})
    void an_unknown_municipality_gives_nothing(String gemeente) {
        Gebruiker jo = lezer().persoon(keycloak(List.of("consulent"), List.of(gemeente)));

        assertThat(jo.bereik(Recht.ADVIES_GEVEN)).isEqualTo(Bereik.NIETS);
    }

    @Test
    void a_role_for_no_municipality_sees_nobody() {
        Gebruiker jo = lezer().persoon(Map.of("sub", "7f1", "realm_access", Map.of("roles", List.of("consulent"))));

        assertThat(jo.rollen()).containsExactly(Rol.CONSULENT);
        assertThat(jo.bereik(Recht.KANDIDAAT_LEZEN)).isEqualTo(Bereik.NIETS);
    }

    @Test
    void a_program_may_do_what_its_scopes_say_and_a_person_cannot_be_one() {
        Map<String, Object> claims = Map.of(
                "sub",
                "koppeling",
                "realm_access",
                Map.of("roles", List.of("systeem")),
                "gemeenten",
                List.of("druten"),
                "scope",
                "openid adviezen:geven cijfers:lezen iets:anders");

        assertThat(lezer().drager(claims).rechten())
                .containsOnlyKeys(Recht.ADVIES_GEVEN, Recht.CIJFERS_LEZEN)
                .containsEntry(Recht.ADVIES_GEVEN, Bereik.van(List.of("druten")));
        assertThat(lezer().persoon(claims).rechten()).isEmpty();
    }

    @Test
    void scopes_alone_give_nothing() {
        assertThat(lezer().drager(Map.of("sub", "x", "gemeenten", "*", "scope", "adviezen:geven"))
                        .rechten())
                .isEmpty();
    }

    @Test
    void every_right_has_one_scope() {
        assertThat(Scope.values()).hasSameSizeAs(Recht.values());
        assertThat(Scope.rechten(List.of("kandidaten:lezen"))).containsExactly(Recht.KANDIDAAT_LEZEN);
    }

    @ParameterizedTest
    @CsvSource({"roles", "resource_access.routewijzer.roles", "https://werk.example/rollen", "een.met.punten.rollen"})
    void a_claim_is_found_by_its_name_with_or_without_others_around_it(String naam) {
        Map<String, Object> claims = Map.of(
                "sub",
                "x",
                "upn",
                "Sam",
                "roles",
                "consulent teamleider",
                "resource_access",
                Map.of("routewijzer", Map.of("roles", List.of("consulent", "teamleider"))),
                "https://werk.example/rollen",
                List.of("consulent", "teamleider"),
                "een",
                Map.of("met.punten", Map.of("andere", 1), "met", Map.of("punten.rollen", "consulent,teamleider")));
        Gebruiker sam = lezer(new Inloggen.Claims(List.of(naam), List.of("gemeenten"), List.of("name", "upn")))
                .persoon(claims);

        assertThat(sam.rollen()).containsExactlyInAnyOrder(Rol.CONSULENT, Rol.TEAMLEIDER);
        assertThat(sam.naam()).isEqualTo("Sam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://aanbieder.example", "aanbieder.example", "ftp://localhost", "/realms/x"})
    void a_provider_is_reached_over_tls(String issuer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Inloggen(
                        issuer,
                        "routewijzer",
                        null,
                        "",
                        List.of(),
                        new Inloggen.Claims(List.of(), List.of(), List.of()),
                        Duration.ofHours(1),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(1)))
                .withMessageContaining("https://");
    }

    @Test
    void rights_that_were_taken_cannot_be_set_to_last_longer_than_five_minutes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Inloggen(
                        "https://aanbieder.example",
                        "routewijzer",
                        null,
                        "",
                        List.of(),
                        new Inloggen.Claims(List.of(), List.of(), List.of()),
                        Duration.ofHours(1),
                        Duration.ofSeconds(301),
                        Duration.ofMinutes(1)))
                .withMessageContaining("hercontrole");
    }
}

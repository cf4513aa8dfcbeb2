package nl.routewijzer.web.inloggen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.routewijzer.Regelmap;
import nl.routewijzer.Wisselbron;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the realm for Keycloak puts into its tokens is what the settings, as they are without being set, read. */
class KeycloakRealmTest {
    private static final JsonNode REALM = realm();
    private static final Inloggen SETTINGS = new Binder(new MapConfigurationPropertySource(Map.of(
                    Inloggen.ISSUER,
                    "https://keycloak.example/realms/werkbedrijf",
                    Inloggen.PREFIX + ".client-id",
                    "routewijzer")))
            .bind(Inloggen.PREFIX, Inloggen.class)
            .get();
    private static final Rechtenlezer LEZER =
            new Rechtenlezer(SETTINGS, new Wisselbron(Regelmap.register()), Clock.systemUTC());

    private static JsonNode realm() {
        try (InputStream file =
                KeycloakRealmTest.class.getResourceAsStream("/nl/routewijzer/proef/keycloak-realm.json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode named(JsonNode list, String key, String name) {
        return stream(list)
                .filter(node -> node.path(key).asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode mapper(String type) {
        return named(
                named(REALM.path("clientScopes"), "name", "routewijzer").path("protocolMappers"),
                "protocolMapper",
                type);
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asString).toList();
    }

    /** As Keycloak does: a dot in the name of a claim makes one within another. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> claims, JsonNode mapper, Object value) {
        assertThat(mapper.path("config").path("access.token.claim").asString()).isEqualTo("true");
        String[] path = mapper.path("config").path("claim.name").asString().split("\\.");
        Map<String, Object> within = claims;
        for (String name : Arrays.copyOf(path, path.length - 1)) {
            within = (Map<String, Object>) within.computeIfAbsent(name, key -> new HashMap<String, Object>());
        }
        within.put(path[path.length - 1], value);
    }

    private static Map<String, Object> accessToken(String username) {
        JsonNode user = named(REALM.path("users"), "username", username);
        Map<String, Object> claims = new HashMap<>(Map.of("sub", "f3-" + username));
        put(claims, mapper("oidc-usermodel-realm-role-mapper"), texts(user.path("realmRoles")));
        JsonNode gemeenten = mapper("oidc-usermodel-attribute-mapper");
        put(
                claims,
                gemeenten,
                texts(user.path("attributes")
                        .path(gemeenten.path("config").path("user.attribute").asString())));
        if (user.has("firstName")) {
            claims.put(
                    "name",
                    user.path("firstName").asString() + " "
                            + user.path("lastName").asString());
        }
        return claims;
    }

    @Test
    void somebody_of_the_realm_has_the_rights_of_their_role_in_their_municipality() {
        Gebruiker consulent = LEZER.persoon(accessToken("consulent-druten"));

        assertThat(consulent.naam()).isEqualTo("Consulent uit Druten");
        assertThat(consulent.rollen()).containsExactly(Rol.CONSULENT);
        assertThat(consulent.bereik(Recht.ADVIES_GEVEN)).isEqualTo(Bereik.van(List.of("druten")));
        assertThat(LEZER.persoon(accessToken("teamleider-rijk-van-nijmegen"))
                        .bereik(Recht.CIJFERS_LEZEN)
                        .gemeenten())
                .contains("druten", "nijmegen", "heumen");
    }

    @Test
    void a_program_of_the_realm_may_do_what_its_scopes_say() {
        Map<String, Object> claims = accessToken("service-account-koppeling");
        claims.put("scope", "adviezen:geven");

        assertThat(LEZER.drager(claims).rechten())
                .containsOnly(Map.entry(Recht.ADVIES_GEVEN, Bereik.van(List.of("druten"))));
    }

    @Test
    void the_realm_has_every_role_and_every_scope() {
        assertThat(stream(REALM.path("roles").path("realm"))
                        .map(role -> role.path("name").asString()))
                .containsExactlyInAnyOrder(
                        Stream.of(Rol.values()).map(Rol::code).toArray(String[]::new));
        List<String> scopes =
                texts(named(REALM.path("clients"), "clientId", "koppeling").path("optionalClientScopes"));
        assertThat(Scope.rechten(scopes)).containsExactlyInAnyOrder(Recht.values());
        assertThat(stream(REALM.path("clientScopes"))
                        .map(scope -> scope.path("name").asString()))
                .containsAll(scopes);
    }

    @Test
    void tokens_are_meant_for_the_service_and_stop_counting_in_time() {
        assertThat(mapper("oidc-audience-mapper")
                        .path("config")
                        .path("included.client.audience")
                        .asString())
                .isEqualTo(SETTINGS.audience());
        assertThat(REALM.path("accessTokenLifespan").asInt())
                .isLessThanOrEqualTo((int) SETTINGS.tokenleeftijd().toSeconds());
        JsonNode client = named(REALM.path("clients"), "clientId", SETTINGS.clientId());
        assertThat(client.path("attributes").path("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
    }
}

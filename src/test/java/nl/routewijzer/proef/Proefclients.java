package nl.routewijzer.proef;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Which programs the provider for trying out knows: the service itself, and one that uses its API. */
final class Proefclients implements RegisteredClientRepository {
    static final String KOPPELING = "koppeling";
    private static final List<String> SCOPES =
            List.of("adviezen:geven", "kandidaten:lezen", "besluiten:nemen", "cijfers:lezen", "beleid:lezen");

    private volatile List<RegisteredClient> clients = List.of();

    void serve(String dienst) {
        clients = List.of(dienst(dienst), koppeling());
    }

    private static RegisteredClient dienst(String dienst) {
        return client(Proefaanbieder.CLIENT)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(dienst + "/inloggen/terug")
                .postLogoutRedirectUri(dienst + "/uitgelogd")
                .scopes(scopes -> scopes.addAll(List.of("openid", "profile")))
                .build();
    }

    private static RegisteredClient koppeling() {
        return client(KOPPELING)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(SCOPES))
                .build();
    }

    private static RegisteredClient.Builder client(String id) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret("{noop}" + Proefaanbieder.SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(5))
                        .build());
    }

    /** It would only keep a secret that is hidden better: this one is known to everybody. */
    @Override
    public void save(RegisteredClient client) {}

    @Override
    public RegisteredClient findById(String id) {
        return find(client -> client.getId().equals(id));
    }

    @Override
    public RegisteredClient findByClientId(String id) {
        return find(client -> client.getClientId().equals(id));
    }

    private RegisteredClient find(Predicate<RegisteredClient> wanted) {
        return clients.stream().filter(wanted).findFirst().orElse(null);
    }
}

package nl.routewijzer.web.inloggen.oidc;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.routewijzer.web.inloggen.Inloggen;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestTemplate;

/**
 * The provider, as it tells of itself. It is asked when it is first needed, and again until it answers: the service also
 * starts while the provider is away.
 */
final class Aanbieder {
    static final String NAAM = "oidc";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Inloggen inloggen;
    private final Supplier<ClientRegistration> registration;
    private final Supplier<JwtDecoder> decoder;

    Aanbieder(Inloggen inloggen, Clock clock) {
        this.inloggen = inloggen;
        this.registration = SingletonSupplier.of(this::discover);
        this.decoder = SingletonSupplier.of(() -> decoder(new Tokencontrole(inloggen, clock)));
    }

    /** @throws RuntimeException while the provider does not answer */
    ClientRegistration registration() {
        return registration.get();
    }

    /** Reads access tokens, and takes none that is not meant for this service. */
    JwtDecoder decoder() {
        return decoder.get();
    }

    /** For every question to the provider: one that does not answer keeps nobody waiting for long. */
    static SimpleClientHttpRequestFactory requests() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    /** How the provider signs identity tokens: RS256, which every provider must know, where it says nothing else. */
    static SignatureAlgorithm algorithm(ClientRegistration registration) {
        Map<String, Object> metadata = registration.getProviderDetails().getConfigurationMetadata();
        return metadata.get("id_token_signing_alg_values_supported") instanceof List<?> names
                        && !names.contains(SignatureAlgorithm.RS256.getName())
                ? names.stream()
                        .map(name -> SignatureAlgorithm.from(String.valueOf(name)))
                        .filter(algorithm -> algorithm != null)
                        .findFirst()
                        .orElse(SignatureAlgorithm.RS256)
                : SignatureAlgorithm.RS256;
    }

    private ClientRegistration discover() {
        String secret = inloggen.clientSecret();
        ClientRegistration.Builder builder = ClientRegistrations.fromOidcIssuerLocation(inloggen.issuer())
                .registrationId(NAAM)
                .clientId(inloggen.clientId())
                .redirectUri("{baseUrl}" + Inlogpad.TERUG)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(inloggen.scopes())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
        return secret == null
                ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : builder.clientSecret(secret).build();
    }

    /** Only signatures by a key pair: with a shared secret whoever reads a token could make one. */
    private JwtDecoder decoder(Tokencontrole controle) {
        NimbusJwtDecoder nimbus = NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(
                        registration().getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(algorithms -> algorithms.addAll(List.of(SignatureAlgorithm.values())))
                .validateType(false)
                .restOperations(new RestTemplate(requests()))
                .build();
        nimbus.setJwtValidator(controle);
        return nimbus;
    }
}

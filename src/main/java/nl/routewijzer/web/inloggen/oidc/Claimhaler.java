package nl.routewijzer.web.inloggen.oidc;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.util.StringUtils;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Brings what the provider says of somebody. Providers tell it in different places: the identity token, the answer about the
 * user, and an access token that this service would take from a program too. The first place that has a claim counts.
 */
final class Claimhaler {
    private static final ParameterizedTypeReference<Map<String, Object>> CLAIMS = new ParameterizedTypeReference<>() {};

    private final Aanbieder aanbieder;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refresh;
    private final JwtDecoderFactory<ClientRegistration> idTokens;
    private final RestClient http =
            RestClient.builder().requestFactory(Aanbieder.requests()).build();

    Claimhaler(
            Aanbieder aanbieder,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refresh,
            JwtDecoderFactory<ClientRegistration> idTokens) {
        this.aanbieder = aanbieder;
        this.refresh = refresh;
        this.idTokens = idTokens;
    }

    /** What it says when somebody logs in. */
    Verklaring first(
            Map<String, Object> idToken, OAuth2AccessToken accessToken, @Nullable OAuth2RefreshToken refreshToken) {
        String account = String.valueOf(idToken.get("sub"));
        return new Verklaring(account, claims(account, idToken, accessToken), accessToken, refreshToken);
    }

    /**
     * What it says now. Nothing of what it said before counts any more.
     *
     * @throws Ingetrokken when it no longer vouches for them, or cannot be asked in a way that they do not notice
     * @throws Aanbiederstoring when it does not answer
     */
    Verklaring again(Verklaring eerder) {
        OAuth2RefreshToken refreshToken = eerder.refreshToken();
        if (refreshToken == null) {
            throw new Ingetrokken("the provider gives no refresh token");
        }
        OAuth2AccessTokenResponse answer = answer(eerder, refreshToken);
        OAuth2RefreshToken next = answer.getRefreshToken();
        return new Verklaring(
                eerder.account(),
                claims(eerder.account(), idToken(answer), answer.getAccessToken()),
                answer.getAccessToken(),
                next == null ? refreshToken : next);
    }

    private OAuth2AccessTokenResponse answer(Verklaring eerder, OAuth2RefreshToken refreshToken) {
        try {
            return refresh.getTokenResponse(
                    new OAuth2RefreshTokenGrantRequest(aanbieder.registration(), eerder.accessToken(), refreshToken));
        } catch (OAuth2AuthorizationException refused) {
            if (refused.getCause() instanceof RestClientException) {
                throw new Aanbiederstoring(refused);
            }
            throw new Ingetrokken(refused.getError().getErrorCode());
        }
    }

    private Map<String, Object> idToken(OAuth2AccessTokenResponse answer) {
        Object token = answer.getAdditionalParameters().get("id_token");
        try {
            return token instanceof String text
                    ? idTokens.createDecoder(aanbieder.registration())
                            .decode(text)
                            .getClaims()
                    : Map.of();
        } catch (JwtException invalid) {
            throw new Ingetrokken("invalid identity token");
        }
    }

    private Map<String, Object> claims(String account, Map<String, Object> idToken, OAuth2AccessToken accessToken) {
        Map<String, Object> claims = new LinkedHashMap<>(require(account, idToken));
        require(account, userinfo(accessToken)).forEach(claims::putIfAbsent);
        require(account, bearer(accessToken)).forEach(claims::putIfAbsent);
        claims.put("sub", account);
        return claims;
    }

    /** Another account in one of the places means that somebody exchanged a token. */
    private static Map<String, Object> require(String account, Map<String, Object> claims) {
        if (!claims.isEmpty() && !account.equals(claims.get("sub"))) {
            throw new Ingetrokken("another account");
        }
        return claims;
    }

    private Map<String, Object> userinfo(OAuth2AccessToken accessToken) {
        String address = aanbieder
                .registration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUri();
        if (!StringUtils.hasText(address)) {
            return Map.of();
        }
        try {
            Map<String, Object> answer = http.get()
                    .uri(address)
                    .headers(headers -> headers.setBearerAuth(accessToken.getTokenValue()))
                    .retrieve()
                    .body(CLAIMS);
            return answer == null ? Map.of() : answer;
        } catch (HttpClientErrorException refused) {
            throw new Ingetrokken("userinfo " + refused.getStatusCode());
        } catch (RestClientException away) {
            throw new Aanbiederstoring(away);
        }
    }

    private Map<String, Object> bearer(OAuth2AccessToken accessToken) {
        JwtDecoder decoder = aanbieder.decoder();
        try {
            Jwt token = decoder.decode(accessToken.getTokenValue());
            return token.getClaims();
        } catch (JwtException notForThisService) {
            return Map.of();
        }
    }
}

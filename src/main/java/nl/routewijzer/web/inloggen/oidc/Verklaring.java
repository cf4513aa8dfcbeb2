package nl.routewijzer.web.inloggen.oidc;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/**
 * What the provider says of somebody, and by what it can be asked again.
 *
 * @param refreshToken {@code null} when the provider gives none
 */
record Verklaring(
        String account,
        Map<String, Object> claims,
        OAuth2AccessToken accessToken,
        @Nullable OAuth2RefreshToken refreshToken) {}

package nl.routewijzer.web.inloggen.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/** Takes the token from the header {@code Authorization} alone: one in an address or a form ends up in logs. */
final class Tokenkop implements BearerTokenResolver {
    private static final Pattern BEARER =
            Pattern.compile("Bearer (?<token>[a-zA-Z0-9\\-._~+/]+=*)", Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        List<String> given = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        if (given.isEmpty()) {
            return null;
        }
        Matcher bearer = BEARER.matcher(given.get(0));
        if (given.size() > 1 || !bearer.matches()) {
            throw new OAuth2AuthenticationException(BearerTokenErrors.invalidRequest("one bearer token is needed"));
        }
        return bearer.group("token");
    }
}

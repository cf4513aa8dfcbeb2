package nl.routewijzer.web.inloggen.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.routewijzer.web.inloggen.Inloggen;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What an access token must say, apart from its signature. */
final class Tokencontrole implements OAuth2TokenValidator<Jwt> {
    /** As far as the clock of the provider may be ahead. */
    private static final Duration AHEAD = Duration.ofSeconds(10);

    private static final Set<String> ACCESS_TOKEN = Set.of("at+jwt", "application/at+jwt");

    private final Map<String, BiPredicate<Jwt, Instant>> demands = new LinkedHashMap<>();
    private final Clock clock;

    Tokencontrole(Inloggen inloggen, Clock clock) {
        this.clock = clock;
        demands.put("type", (token, now) -> isAccessToken(token));
        demands.put("iss", (token, now) -> inloggen.issuer().equals(token.getClaimAsString("iss")));
        demands.put(
                "aud",
                (token, now) ->
                        token.getAudience() != null && token.getAudience().contains(inloggen.audience()));
        demands.put(
                "sub",
                (token, now) ->
                        token.getSubject() != null && !token.getSubject().isBlank());
        demands.put("exp", (token, now) -> token.getExpiresAt() != null && now.isBefore(token.getExpiresAt()));
        demands.put("nbf", (token, now) -> token.getNotBefore() == null || hasBegun(token.getNotBefore(), now));
        demands.put(
                "iat",
                (token, now) -> token.getIssuedAt() != null
                        && hasBegun(token.getIssuedAt(), now)
                        && !now.isAfter(token.getIssuedAt().plus(inloggen.tokenleeftijd())));
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        Instant now = clock.instant();
        return OAuth2TokenValidatorResult.failure(demands.entrySet().stream()
                .filter(demand -> !demand.getValue().test(token, now))
                .map(demand -> new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, demand.getKey(), null))
                .toList());
    }

    /** As RFC 9068 writes it in the header, or Keycloak in a claim. An identity token says neither. */
    private static boolean isAccessToken(Jwt token) {
        String type = lower(token.getHeaders().get("typ"));
        return ACCESS_TOKEN.contains(type)
                || (type.isEmpty() || type.equals("jwt"))
                        && lower(token.getClaims().get("typ")).equals("bearer");
    }

    private static String lower(@Nullable Object value) {
        return value instanceof String text ? text.toLowerCase(Locale.ROOT) : "";
    }

    private static boolean hasBegun(Instant begin, Instant now) {
        return !begin.isAfter(now.plus(AHEAD));
    }
}

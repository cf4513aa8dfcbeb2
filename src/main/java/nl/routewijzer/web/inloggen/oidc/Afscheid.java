package nl.routewijzer.web.inloggen.oidc;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Logs out at the provider too. A form may lead to this service alone, so the browser goes on by itself from the
 * page that says that one is logged out.
 */
final class Afscheid implements LogoutHandler, LogoutSuccessHandler {
    private static final String NAAR = Afscheid.class.getName();
    private static final String END_SESSION = "end_session_endpoint";

    private final Aanbieder aanbieder;

    Afscheid(Aanbieder aanbieder) {
        this.aanbieder = aanbieder;
    }

    /** Before the session is gone. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        Sessie.of(request)
                .flatMap(sessie -> atProvider(sessie, request))
                .ifPresent(address -> request.setAttribute(NAAR, address));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException, ServletException {
        if (request.getAttribute(NAAR) instanceof String address) {
            response.setHeader("Refresh", "0; url=" + address);
        }
        request.getRequestDispatcher(Inlogpad.UITGELOGD).forward(request, response);
    }

    private Optional<String> atProvider(Sessie sessie, HttpServletRequest request) {
        return Optional.ofNullable(aanbieder
                        .registration()
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get(END_SESSION))
                .map(address -> UriComponentsBuilder.fromUriString(address.toString())
                        .queryParam("id_token_hint", sessie.idToken().getTokenValue())
                        .queryParam("post_logout_redirect_uri", "{terug}")
                        .encode()
                        .buildAndExpand(ServletUriComponentsBuilder.fromContextPath(request)
                                .path(Inlogpad.UITGELOGD)
                                .toUriString())
                        .toUriString());
    }
}

package nl.routewijzer.web.inloggen.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Begins the session of who comes back from the provider, and shows the page that they had asked for. */
final class Aankomst implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Aankomst.class);

    private final OAuth2AuthorizedClientRepository clients;
    private final Claimhaler claimhaler;
    private final Clock clock;

    Aankomst(OAuth2AuthorizedClientRepository clients, Claimhaler claimhaler, Clock clock) {
        this.clients = clients;
        this.claimhaler = claimhaler;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OAuth2AuthorizedClient client =
                Objects.requireNonNull(clients.loadAuthorizedClient(Aanbieder.NAAM, authentication, request));
        clients.removeAuthorizedClient(Aanbieder.NAAM, authentication, request, response);
        OidcIdToken idToken = ((OidcUser) Objects.requireNonNull(authentication.getPrincipal())).getIdToken();
        try {
            Verklaring verklaring =
                    claimhaler.first(idToken.getClaims(), client.getAccessToken(), client.getRefreshToken());
            new Sessie(idToken, verklaring, clock.instant()).begin(request.getSession());
            response.sendRedirect(Lopend.pagina(request));
        } catch (Ingetrokken | Aanbiederstoring failed) {
            LOG.warn("Somebody could not log in: {}", failed.getMessage());
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + Inlogpad.MISLUKT);
        }
    }

    /** Who logged in in another tab meanwhile does not need this login. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        LOG.warn("Somebody could not log in: {}", failed.getMessage());
        boolean alThere = Sessie.of(request).isPresent();
        response.sendRedirect(alThere ? Lopend.pagina(request) : request.getContextPath() + Inlogpad.MISLUKT);
    }
}

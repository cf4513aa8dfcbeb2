package nl.routewijzer.web.inloggen.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.web.api.http.ApiPath;
import nl.routewijzer.web.inloggen.Aanmelding;
import nl.routewijzer.web.inloggen.Rechtenlezer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who logged in: for the API by the token of the request alone, for a page by its session alone. */
final class OidcAanmelding implements Aanmelding {
    private static final String WIE = OidcAanmelding.class.getName();

    private final Rechtenlezer rechten;

    OidcAanmelding(Rechtenlezer rechten) {
        this.rechten = rechten;
    }

    /** The same for the whole request, also where it goes on when its answer is there. */
    @Override
    public Optional<Gebruiker> wie(HttpServletRequest request) {
        if (request.getAttribute(WIE) instanceof Gebruiker gebruiker) {
            return Optional.of(gebruiker);
        }
        Optional<Gebruiker> wie = ApiPath.isApi(request.getRequestURI()) ? drager() : persoon(request);
        wie.ifPresent(gebruiker -> request.setAttribute(WIE, gebruiker));
        return wie;
    }

    private Optional<Gebruiker> drager() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? Optional.of(rechten.drager(token.getToken().getClaims()))
                : Optional.empty();
    }

    /** Somebody without a role is nobody here. */
    private Optional<Gebruiker> persoon(HttpServletRequest request) {
        return Sessie.of(request)
                .map(sessie -> rechten.persoon(sessie.claims()))
                .filter(gebruiker -> !gebruiker.rollen().isEmpty());
    }
}

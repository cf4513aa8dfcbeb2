package nl.routewijzer.web.inloggen.oidc;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;
import nl.routewijzer.web.api.http.ApiPath;
import nl.routewijzer.web.inloggen.Uitnodiging;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Sends who reads a page to the provider, and lets them come back to that page. Who sent a form is told first: the provider
 * could not give it back.
 */
final class OidcUitnodiging implements Uitnodiging {
    private static final Logger LOG = LoggerFactory.getLogger(OidcUitnodiging.class);
    private static final Set<String> READ = Set.of("GET", "HEAD");

    private final Aanbieder aanbieder;

    OidcUitnodiging(Aanbieder aanbieder) {
        this.aanbieder = aanbieder;
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ApiPath.isApi(request.getRequestURI())) {
            refuse(response);
        } else if (Sessie.of(request).isPresent()) {
            response.sendRedirect(request.getContextPath() + Inlogpad.ZONDER_ROL);
        } else if (request.getHeader("HX-Request") != null) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else if (!isReachable()) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } else if (READ.contains(request.getMethod())) {
            Lopend.comeBackTo(request, asked(request));
            response.sendRedirect(request.getContextPath() + Inlogpad.BEGIN + "/" + Aanbieder.NAAM);
        } else {
            Lopend.comeBackTo(request, cameFrom(request));
            tell(request, response);
        }
    }

    /** Does not say what was wrong with a token: who made it knows, and who did not must not learn. */
    static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"routewijzer\", error=\"invalid_token\"");
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }

    private boolean isReachable() {
        try {
            aanbieder.registration();
            return true;
        } catch (RuntimeException away) {
            LOG.error("The provider does not tell how to log in: {}", away.getMessage());
            return false;
        }
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        try {
            request.getRequestDispatcher(Inlogpad.OPNIEUW).forward(request, response);
        } catch (ServletException failed) {
            throw new UncheckedIOException(new IOException(failed));
        }
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The page that the form stood on; nothing of a page of another site. */
    private static @Nullable String cameFrom(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        try {
            URI page = referer == null ? null : URI.create(referer);
            return page == null || !String.valueOf(page.getRawAuthority()).equals(request.getHeader(HttpHeaders.HOST))
                    ? null
                    : page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}

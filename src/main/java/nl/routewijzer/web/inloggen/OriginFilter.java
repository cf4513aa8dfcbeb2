package nl.routewijzer.web.inloggen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of another site sends. Browsers say where a request comes from, in {@code Sec-Fetch-Site} or else in
 * {@code Origin}; a program that is no browser says neither, and no site can make it send anything.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class OriginFilter extends OncePerRequestFilter {
    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS");
    /** {@code none}: somebody asked for it by hand. */
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CHANGE_NOTHING.contains(request.getMethod()) || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return site != null ? OWN_SITE.contains(site) : origin == null || isOwn(origin, request);
    }

    /** Compares name and port alone: who stands before the service for TLS changes the scheme. */
    private static boolean isOwn(String origin, HttpServletRequest request) {
        @Nullable String host = request.getHeader(HttpHeaders.HOST);
        return host != null && origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
    }
}

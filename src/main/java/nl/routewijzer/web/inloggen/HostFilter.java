package nl.routewijzer.web.inloggen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where nobody logs in, answers only to the names of this machine. Another site can let a name of its own lead here (DNS
 * rebinding), and its pages would then read everything.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class HostFilter extends OncePerRequestFilter {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean login;

    HostFilter(ObjectProvider<Inloggen> inloggen) {
        this.login = inloggen.getIfAvailable() != null;
    }

    /** A page of another site under another name has no session here. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return login;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (THIS_MACHINE.contains(host(request))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
        }
    }

    /** What the caller itself wrote, not what a forwarding header makes of it: a page on another site can set that one. */
    private static String host(HttpServletRequest request) {
        String given = request.getHeader(HttpHeaders.HOST);
        String host = given == null ? request.getServerName() : given.replaceFirst(":\\d*$", "");
        return host.toLowerCase(Locale.ROOT);
    }
}

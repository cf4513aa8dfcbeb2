package nl.routewijzer.web.inloggen.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.routewijzer.web.inloggen.Inloggen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of who was away too long, and of whom the provider no longer vouches for. */
final class Sessiewacht extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Sessiewacht.class);

    private final Inloggen inloggen;
    private final Claimhaler claimhaler;
    private final Clock clock;

    Sessiewacht(Inloggen inloggen, Claimhaler claimhaler, Clock clock) {
        this.inloggen = inloggen;
        this.claimhaler = claimhaler;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Sessie> sessie = Sessie.of(request);
        try {
            if (sessie.isPresent() && !goesOn(sessie.get(), request)) {
                request.getSession().invalidate();
            }
        } catch (Aanbiederstoring away) {
            LOG.error("Nobody knows what somebody may do now", away);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean goesOn(Sessie sessie, HttpServletRequest request) {
        Instant now = clock.instant();
        if (sessie.isIdle(now, inloggen.inactiviteit())) {
            return false;
        }
        try {
            sessie.check(now, inloggen.hercontrole(), claimhaler);
        } catch (Ingetrokken reason) {
            LOG.info("A session ends: {}", reason.getMessage());
            return false;
        }
        if (!asksByItself(request)) {
            sessie.touch(now);
        }
        return true;
    }

    /** A page that asks how far something is does so also when nobody sits there. */
    private static boolean asksByItself(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getHeader("HX-Request") != null;
    }
}

package nl.routewijzer.web.inloggen.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Somebody who logged in, with what the provider last said of them. It lives in the memory of the service alone. */
final class Sessie {
    private static final String NAAM = Sessie.class.getName();

    private final OidcIdToken idToken;
    private Verklaring verklaring;
    private Instant verklaard;
    private Instant gezien;

    Sessie(OidcIdToken idToken, Verklaring verklaring, Instant now) {
        this.idToken = idToken;
        this.verklaring = verklaring;
        this.verklaard = now;
        this.gezien = now;
    }

    static Optional<Sessie> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Sessie) session.getAttribute(NAAM));
    }

    void begin(HttpSession session) {
        session.setAttribute(NAAM, this);
    }

    /** What the provider said at the login, with which it can be asked to log out. */
    OidcIdToken idToken() {
        return idToken;
    }

    synchronized Map<String, Object> claims() {
        return verklaring.claims();
    }

    /** Whether nobody did anything for longer than that. */
    synchronized boolean isIdle(Instant now, Duration longest) {
        return now.isAfter(gezien.plus(longest));
    }

    synchronized void touch(Instant now) {
        gezien = now;
    }

    /**
     * Asks the provider again when that is due: of several requests at once one asks, and the others wait for its answer.
     *
     * @throws Ingetrokken when the provider no longer vouches for them
     */
    synchronized void check(Instant now, Duration every, Claimhaler claimhaler) {
        if (!now.isBefore(verklaard.plus(every))) {
            verklaring = claimhaler.again(verklaring);
            verklaard = now;
        }
    }
}

package nl.routewijzer.web.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.routewijzer.toegang.Gebruiker;

/** Tells who asks. */
public interface Aanmelding {

    /** Empty when the request does not say, or nobody vouches for it. */
    Optional<Gebruiker> wie(HttpServletRequest request);
}

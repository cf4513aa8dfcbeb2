package nl.routewijzer.web.inloggen.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.routewijzer.web.inloggen.Uitnodiging;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** The answer to a form that no page of this session gave: mostly the session ended while it was filled in. */
final class Formulierwacht implements AccessDeniedHandler {
    private final Uitnodiging uitnodiging;

    Formulierwacht(Uitnodiging uitnodiging) {
        this.uitnodiging = uitnodiging;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (Sessie.of(request).isPresent()) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            uitnodiging.answer(request, response);
        }
    }
}

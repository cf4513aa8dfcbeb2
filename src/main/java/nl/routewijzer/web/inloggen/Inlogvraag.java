package nl.routewijzer.web.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.routewijzer.toegang.NietIngelogd;
import nl.routewijzer.web.api.http.ApiPath;

/** Asks who it is, where nobody is logged in and somebody must be. */
interface Inlogvraag {
    String INLOGGEN = "/inloggen";

    /** Sends who reads pages to where they log in, and tells a program that it must say who it is. */
    Inlogvraag STANDAARD = (request, response) -> {
        if (ApiPath.isApi(request.getRequestURI())) {
            throw new NietIngelogd();
        }
        response.sendRedirect(request.getContextPath() + INLOGGEN);
    };

    /** @throws NietIngelogd answered by the part that tells programs what is wrong */
    void ask(HttpServletRequest request, HttpServletResponse response) throws IOException;
}

package nl.routewijzer.web.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The answer to who did not log in, and asks for what needs somebody: how to log in. */
public interface Uitnodiging {

    /** Writes the whole answer: for a page the way to the provider, for the API that a token is needed. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
}

package nl.routewijzer.web.api.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headers that every answer carries. */
public final class AnswerHeaders {
    /** Version of the API, not of the software: it changes with the contract. */
    public static final String API_VERSION = "1.0.0";

    private static final Map<String, String> SECURITY = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store");

    private AnswerHeaders() {}

    public static void addTo(HttpServletResponse response, @Nullable String path) {
        SECURITY.forEach(response::setHeader);
        if (ApiPath.isApi(path)) {
            response.setHeader("API-Version", API_VERSION);
        }
    }
}

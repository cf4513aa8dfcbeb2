package nl.routewijzer.web.pagina.formulier;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The name under which the script of the form keeps a form until it is sent. */
public final class Concept {
    /** The control that holds it; empty without a script. */
    public static final String NAAM = "concept";

    private static final String COOKIE = "routewijzer-verzonden";
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final Pattern VORM = Pattern.compile("[0-9a-f-]{36}");

    private Concept() {}

    /** Tells the script that the form became an advice: it is not offered again, also when the page of the advice never came. */
    static void tellSent(Invoer invoer, HttpServletResponse response) {
        String concept = invoer.waarde(NAAM);
        if (VORM.matcher(concept).matches()) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(COOKIE, concept)
                            .path("/")
                            .maxAge(REMEMBERED)
                            .sameSite(SameSite.STRICT.attributeValue())
                            .build()
                            .toString());
        }
    }
}

package nl.routewijzer.web.pagina.vandaag;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Whose work a browser shows: the municipalities that somebody chose there; none chosen is all. */
final class Gemeentekeuze {
    static final String COOKIE = "gemeenten";

    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final String BETWEEN = ".";

    private Gemeentekeuze() {}

    /** @param bekend the municipalities that can be chosen */
    static List<String> read(String cookie, List<String> bekend) {
        return List.of(cookie.split("\\" + BETWEEN)).stream()
                .filter(bekend::contains)
                .toList();
    }

    static void keep(List<String> gemeenten, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, String.join(BETWEEN, gemeenten))
                        .path("/")
                        .maxAge(gemeenten.isEmpty() ? Duration.ZERO : A_YEAR)
                        .httpOnly(true)
                        .sameSite(SameSite.LAX.attributeValue())
                        .build()
                        .toString());
    }
}

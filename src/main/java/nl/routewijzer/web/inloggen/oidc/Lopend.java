package nl.routewijzer.web.inloggen.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** The logins that were begun in a session, each with the page to come back to: every tab can have one of its own. */
final class Lopend implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    private static final String BEGONNEN = Lopend.class.getName();
    private static final String PAGINA = Lopend.class.getName() + ".pagina";
    private static final int MOST = 8;

    private record Begonnen(OAuth2AuthorizationRequest request, String pagina) {}

    /** The oldest goes when there are too many. */
    private static final class Reeks extends LinkedHashMap<String, Begonnen> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Begonnen> eldest) {
            return size() > MOST;
        }
    }

    /** @param pagina of this service; {@code null} is the start page */
    static void comeBackTo(HttpServletRequest request, @Nullable String pagina) {
        request.getSession().setAttribute(PAGINA, pagina);
    }

    /** The page to come back to, of the login that this request completed. */
    static String pagina(HttpServletRequest request) {
        return request.getAttribute(PAGINA) instanceof String pagina ? pagina : "/";
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        Begonnen begonnen = begonnen(request.getSession(), reeks -> reeks.get(state(request)));
        return begonnen == null ? null : begonnen.request();
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            return;
        }
        HttpSession session = request.getSession();
        String pagina = session.getAttribute(PAGINA) instanceof String asked && isOwn(asked) ? asked : "/";
        session.removeAttribute(PAGINA);
        begonnen(session, reeks -> reeks.put(String.valueOf(begun.getState()), new Begonnen(begun, pagina)));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Begonnen begonnen = begonnen(request.getSession(), reeks -> reeks.remove(state(request)));
        if (begonnen == null) {
            return null;
        }
        request.setAttribute(PAGINA, begonnen.pagina());
        return begonnen.request();
    }

    private static @Nullable Begonnen begonnen(HttpSession session, Function<Reeks, @Nullable Begonnen> work) {
        Reeks reeks = session.getAttribute(BEGONNEN) instanceof Reeks eerder ? eerder : new Reeks();
        synchronized (reeks) {
            Begonnen begonnen = work.apply(reeks);
            session.setAttribute(BEGONNEN, reeks);
            return begonnen;
        }
    }

    private static String state(HttpServletRequest request) {
        return String.valueOf(request.getParameter("state"));
    }

    /** Browsers take what begins with two slashes for another site. */
    private static boolean isOwn(String pagina) {
        return pagina.startsWith("/") && !pagina.startsWith("//") && !pagina.contains("\\");
    }
}

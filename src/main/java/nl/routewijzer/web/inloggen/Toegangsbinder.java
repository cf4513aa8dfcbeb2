package nl.routewijzer.web.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Toegang;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.logboek.Vraag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

/**
 * Does every request as whoever asks it, by the right that its page or operation asks for; also the answer to what is refused.
 * Where nobody says who asks it is done as nobody, whoever the thread worked for before.
 */
final class Toegangsbinder implements AsyncHandlerInterceptor {
    private static final String SESSIE = Toegangsbinder.class.getName();

    private final Aanmelding aanmelding;

    Toegangsbinder(Aanmelding aanmelding) {
        this.aanmelding = aanmelding;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Toegang.Sessie sessie = aanmelding
                .wie(request)
                .map(gebruiker -> bind(toegang(gebruiker, handler), request, handler))
                .orElseGet(Toegang::openVoorNiemand);
        request.setAttribute(SESSIE, sessie);
        return true;
    }

    private static Toegang.Sessie bind(Toegang toegang, HttpServletRequest request, Object handler) {
        Eisen.of(handler).ifPresent(vereist -> Vraag.remember(request, toegang.gebruiker(), vereist.value()));
        return toegang.open();
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception exception) {
        close(request);
    }

    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        close(request);
    }

    private static void close(HttpServletRequest request) {
        if (request.getAttribute(SESSIE) instanceof Toegang.Sessie sessie) {
            sessie.close();
            request.removeAttribute(SESSIE);
        }
    }

    private static Toegang toegang(Gebruiker gebruiker, Object handler) {
        return Eisen.of(handler)
                .map(Vereist::value)
                .map(recht -> Toegang.van(gebruiker, recht))
                .orElseGet(() -> new Toegang(gebruiker, Bereik.NIETS));
    }
}

package nl.routewijzer.web.inloggen;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Openbaar;
import nl.routewijzer.toegang.Toegang;
import nl.routewijzer.toegang.Vereist;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

/** Does every request as whoever asks it, by the right that its page or operation asks for. */
final class Rechtwijzer implements AsyncHandlerInterceptor {
    private static final String SESSIE = Rechtwijzer.class.getName();

    private final Aanmelding aanmelding;
    private final Uitnodiging uitnodiging;

    Rechtwijzer(Aanmelding aanmelding, Uitnodiging uitnodiging) {
        this.aanmelding = aanmelding;
        this.uitnodiging = uitnodiging;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<Gebruiker> wie = aanmelding.wie(request);
        if (wie.isEmpty() && needsSomebody(request, handler)) {
            uitnodiging.answer(request, response);
            return false;
        }
        wie.map(gebruiker -> toegang(gebruiker, handler))
                .ifPresent(toegang -> request.setAttribute(SESSIE, toegang.open()));
        return true;
    }

    /** Style sheets and the like are for anybody, as is what went wrong. */
    private static boolean needsSomebody(HttpServletRequest request, Object handler) {
        return request.getDispatcherType() != DispatcherType.ERROR
                && handler instanceof HandlerMethod method
                && !method.hasMethodAnnotation(Openbaar.class)
                && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Openbaar.class);
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
        Vereist vereist = handler instanceof HandlerMethod method ? vereist(method) : null;
        return vereist == null ? new Toegang(gebruiker, Bereik.NIETS) : Toegang.van(gebruiker, vereist.value());
    }

    private static @Nullable Vereist vereist(HandlerMethod method) {
        Vereist eigen = method.getMethodAnnotation(Vereist.class);
        return eigen != null ? eigen : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Vereist.class);
    }
}

package nl.routewijzer.web.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.routewijzer.toegang.GeenRecht;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Toegang;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.api.http.ApiPath;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets nobody to what is not for them. What does not say for whom it is, is for nobody. */
final class Rechtwijzer implements HandlerInterceptor {
    private final Uitnodiging uitnodiging;

    Rechtwijzer(Uitnodiging uitnodiging) {
        this.uitnodiging = uitnodiging;
    }

    /** @throws GeenRecht answered by the part that answers when the thing itself is not there */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (Eisen.isOpenbaar(handler)) {
            return true;
        }
        Optional<Recht> vereist = Eisen.of(handler).map(Vereist::value);
        if (vereist.isEmpty() && ApiPath.isApi(request.getRequestURI())) {
            throw new GeenRecht();
        } else if (vereist.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        return check(vereist.get(), request, response);
    }

    private boolean check(Recht recht, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Toegang> toegang = Toegang.misschien();
        if (toegang.isEmpty()) {
            uitnodiging.answer(request, response);
            return false;
        }
        if (!toegang.get().gebruiker().mag(recht)) {
            throw new GeenRecht(recht);
        }
        return true;
    }
}

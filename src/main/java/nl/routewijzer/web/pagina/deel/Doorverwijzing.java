package nl.routewijzer.web.pagina.deel;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the browser on after a form was stored, so that a reload does not store it again. */
public final class Doorverwijzing {
    private Doorverwijzing() {}

    public static ModelAndView to(String pad) {
        RedirectView elders = new RedirectView(pad, true);
        elders.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(elders);
    }
}

package nl.routewijzer.web.pagina;

import nl.routewijzer.toegang.Openbaar;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What this is and how it comes to an advice. */
@Controller
@Openbaar
class Uitlegpagina {
    @GetMapping("/uitleg")
    String show() {
        return "uitleg";
    }
}

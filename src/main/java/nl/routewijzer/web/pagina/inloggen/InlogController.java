package nl.routewijzer.web.pagina.inloggen;

import nl.routewijzer.toegang.Openbaar;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says how it stands with logging in. Where a form is answered so, the pages are also there for what is no {@code GET}. */
@Controller
@Openbaar
class InlogController {

    @RequestMapping("/inloggen/opnieuw")
    String again() {
        return "inloggen/opnieuw";
    }

    @GetMapping("/inloggen/mislukt")
    String failed() {
        return "inloggen/mislukt";
    }

    @GetMapping("/inloggen/zonder-rol")
    String noRole() {
        return "inloggen/zonderrol";
    }

    @RequestMapping("/uitgelogd")
    String out() {
        return "inloggen/uitgelogd";
    }
}

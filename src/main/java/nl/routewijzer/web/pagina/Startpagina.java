package nl.routewijzer.web.pagina;

import java.util.List;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.web.pagina.deel.Stukregels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the consultant comes in: what this is, a new advice, an advice of before. */
@Controller
class Startpagina {
    private static final int LAATSTE = 10;

    private final Caseload caseload;
    private final Stukregels regels;

    Startpagina(Caseload caseload, Stukregels regels) {
        this.caseload = caseload;
        this.regels = regels;
    }

    @GetMapping("/")
    String start(Model model) {
        List<Caseloadregel> stukken = caseload.list(Zoekvraag.ALLES).regels();
        model.addAttribute("laatste", regels.of(stukken.subList(0, Math.min(LAATSTE, stukken.size()))));
        return "start";
    }

    @GetMapping("/uitleg")
    String uitleg() {
        return "uitleg";
    }
}

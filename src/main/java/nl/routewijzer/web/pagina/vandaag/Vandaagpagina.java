package nl.routewijzer.web.pagina.vandaag;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Toegang;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.deel.Stukregels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the consultant comes in: what there is to do, a new advice, an advice of before. */
@Controller
@Vereist(Recht.BELEID_LEZEN)
class Vandaagpagina {
    private static final int LAATSTE = 10;

    private final Vandaagbladen bladen;
    private final Caseload caseload;
    private final Stukregels regels;

    Vandaagpagina(Vandaagbladen bladen, Caseload caseload, Stukregels regels) {
        this.bladen = bladen;
        this.caseload = caseload;
        this.regels = regels;
    }

    /**
     * Who sees no candidates begins with the policy.
     *
     * @param kies whether municipalities are chosen now, also when none is
     * @param cookie those that were chosen in this browser before
     */
    @GetMapping("/")
    String show(
            @RequestParam(defaultValue = "false") boolean kies,
            @RequestParam(defaultValue = "") List<String> gemeente,
            @CookieValue(name = Gemeentekeuze.COOKIE, defaultValue = "") String cookie,
            HttpServletResponse response,
            Model model) {
        Toegang toegang = Toegang.nu().met(Recht.KANDIDAAT_LEZEN);
        if (!toegang.gebruiker().mag(Recht.KANDIDAAT_LEZEN)) {
            return "vandaag/beleid";
        }
        toegang.als(() -> fill(kies, gemeente, cookie, response, model));
        return "vandaag/vandaag";
    }

    private void fill(boolean kies, List<String> gemeente, String cookie, HttpServletResponse response, Model model) {
        List<String> bekend = bladen.gemeenten();
        List<String> gekozen =
                kies ? gemeente.stream().filter(bekend::contains).toList() : Gemeentekeuze.read(cookie, bekend);
        if (kies) {
            Gemeentekeuze.keep(gekozen, response);
        }
        List<Caseloadregel> nieuwste = caseload.list(Zoekvraag.ALLES).regels();
        model.addAttribute("blad", bladen.of(gekozen));
        model.addAttribute("laatste", regels.of(nieuwste.subList(0, Math.min(LAATSTE, nieuwste.size()))));
    }
}

package nl.routewijzer.web.pagina.documenten;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.balie.BriefGeweigerd;
import nl.routewijzer.balie.Briefbalie;
import nl.routewijzer.dossier.DossierVol;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.deel.Doorverwijzing;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes in what a consultant adds to a letter. */
@Controller
@Vereist(Recht.BESLUIT_NEMEN)
class Briefpagina {
    private final Zaken zaken;
    private final Briefbalie balie;
    private final Briefformulieren formulieren;
    private final Documentpagina documenten;
    private final Teksten teksten;

    Briefpagina(
            Zaken zaken, Briefbalie balie, Briefformulieren formulieren, Documentpagina documenten, Teksten teksten) {
        this.zaken = zaken;
        this.balie = balie;
        this.formulieren = formulieren;
        this.documenten = documenten;
        this.teksten = teksten;
    }

    @PostMapping("/adviezen/{id}/brief")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam(name = Briefbalie.AFSPRAAK, defaultValue = "") String afspraak,
            @RequestParam(name = Briefbalie.REGEL, defaultValue = "") String regel) {
        try {
            balie.add(zaken.find(id).stuk(), afspraak, regel);
        } catch (BriefGeweigerd geweigerd) {
            return again(id, afspraak, regel, geweigerd.fouten(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (DossierVol vol) {
            List<Fout> fouten = List.of(new Fout(Briefbalie.AFSPRAAK, null, teksten.dutch("brief.vol")));
            return again(id, afspraak, regel, fouten, HttpStatus.INSUFFICIENT_STORAGE);
        }
        return Doorverwijzing.to("/adviezen/" + id + "/brief#stuk");
    }

    /** The letter as it is, with what is wrong and all that was typed. */
    private ModelAndView again(UUID id, String afspraak, String regel, List<Fout> fouten, HttpStatus status) {
        ExtendedModelMap model = new ExtendedModelMap();
        String pagina = documenten.page(id, Documentpagina.BRIEF, model);
        model.addAttribute("formulier", formulieren.of(afspraak, regel, fouten));
        return new ModelAndView(pagina, model, status);
    }
}

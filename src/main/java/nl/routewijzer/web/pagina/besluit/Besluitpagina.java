package nl.routewijzer.web.pagina.besluit;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.balie.BesluitGeweigerd;
import nl.routewijzer.balie.Besluitbalie;
import nl.routewijzer.dossier.AdviesIngetrokken;
import nl.routewijzer.dossier.AlBesloten;
import nl.routewijzer.dossier.DossierVol;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Takes in what the consultant decided. */
@Controller
@Vereist(Recht.BESLUIT_NEMEN)
class Besluitpagina {
    private final Besluitbalie balie;
    private final Adviesscherm adviezen;
    private final Besluitbladen bladen;
    private final Teksten teksten;

    Besluitpagina(Besluitbalie balie, Adviesscherm adviezen, Besluitbladen bladen, Teksten teksten) {
        this.balie = balie;
        this.adviezen = adviezen;
        this.bladen = bladen;
        this.teksten = teksten;
    }

    @PostMapping("/adviezen/{id}/besluiten")
    ModelAndView decide(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        Dossierstuk stuk = adviezen.find(id);
        Besluitinvoer invoer = Besluitinvoer.posted(parameters);
        try {
            balie.decide(stuk, invoer.tree(bladen.before(stuk, invoer.corrigeert())));
        } catch (BesluitGeweigerd geweigerd) {
            return again(stuk, invoer, geweigerd.fouten(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AdviesIngetrokken intussen) {
            return again(adviezen.find(id), invoer, whole("besluit.advies.ingetrokken"), HttpStatus.CONFLICT);
        } catch (AlBesloten intussen) {
            return again(stuk, invoer, whole("besluit.intussen"), HttpStatus.CONFLICT);
        } catch (DossierVol vol) {
            return again(stuk, invoer, whole("besluit.vol"), HttpStatus.INSUFFICIENT_STORAGE);
        }
        RedirectView advies = new RedirectView("/adviezen/" + id + "#besluit", true);
        advies.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(advies);
    }

    /** The page of the advice, with what is wrong and all that was typed. */
    private ModelAndView again(Dossierstuk stuk, Besluitinvoer invoer, List<Fout> fouten, HttpStatus status) {
        return adviezen.show(stuk, bladen.of(stuk, invoer, fouten), status);
    }

    private List<Fout> whole(String sleutel) {
        return List.of(new Fout("", null, teksten.dutch(sleutel)));
    }
}

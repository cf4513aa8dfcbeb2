package nl.routewijzer.web.pagina.afhandeling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.routewijzer.balie.Afhandelbalie;
import nl.routewijzer.balie.NotitieGeweigerd;
import nl.routewijzer.dossier.AdviesIngetrokken;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Afhandeling.Soort;
import nl.routewijzer.dossier.AlGenoteerd;
import nl.routewijzer.dossier.DossierVol;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.deel.Doorverwijzing;
import nl.routewijzer.web.pagina.deel.Getypt;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks what happened with a terugmelding or an overdracht, and notes it. */
@Controller
@Vereist(Recht.BESLUIT_NEMEN)
class Afhandelpagina {
    private static final String PAD = "/adviezen/{id}/afhandeling/{soort:terugmelding|overdracht}";
    private static final List<String> VELDEN =
            List.of(Afhandelbalie.STAND, Afhandelbalie.DAG, Afhandelbalie.REGEL, Afhandelbalie.NA);

    private final Adviesdossier dossier;
    private final Afhandelbalie balie;
    private final Afhandelbladen bladen;
    private final Teksten teksten;

    Afhandelpagina(Adviesdossier dossier, Afhandelbalie balie, Afhandelbladen bladen, Teksten teksten) {
        this.dossier = dossier;
        this.balie = balie;
        this.bladen = bladen;
        this.teksten = teksten;
    }

    @GetMapping(PAD)
    ModelAndView ask(@PathVariable UUID id, @PathVariable String soort) {
        return page(bladen.of(find(id), kind(soort), Map.of(), List.of()), HttpStatus.OK);
    }

    @PostMapping(PAD)
    ModelAndView note(@PathVariable UUID id, @PathVariable String soort, @RequestParam Map<String, String> parameters) {
        Map<String, String> getypt = Getypt.of(parameters, VELDEN);
        try {
            balie.note(find(id), tree(kind(soort), getypt));
        } catch (NotitieGeweigerd geweigerd) {
            return again(id, soort, getypt, geweigerd.fouten(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AlGenoteerd intussen) {
            return again(id, soort, getypt, whole("afhandeling.intussen"), HttpStatus.CONFLICT);
        } catch (AdviesIngetrokken intussen) {
            return again(id, soort, getypt, List.of(), HttpStatus.CONFLICT);
        } catch (DossierVol vol) {
            return again(id, soort, getypt, whole("afhandeling.vol"), HttpStatus.INSUFFICIENT_STORAGE);
        }
        return Doorverwijzing.to("/adviezen/" + id + "#afhandeling");
    }

    private static Map<String, String> tree(Soort soort, Map<String, String> getypt) {
        Map<String, String> tree = Getypt.tree(getypt, Afhandelbalie.DAG);
        tree.put(Afhandelbalie.SOORT, soort.name());
        return tree;
    }

    private ModelAndView again(
            UUID id, String soort, Map<String, String> getypt, List<Fout> fouten, HttpStatus status) {
        return page(bladen.of(find(id), kind(soort), getypt, fouten), status);
    }

    private List<Fout> whole(String sleutel) {
        return List.of(new Fout("", null, teksten.dutch(sleutel)));
    }

    private static Soort kind(String soort) {
        return Soort.valueOf(soort.toUpperCase(Locale.ROOT));
    }

    private static ModelAndView page(Afhandelblad blad, HttpStatus status) {
        return new ModelAndView("afhandeling/afhandeling", Map.of("blad", blad), status);
    }

    private Dossierstuk find(UUID id) {
        return dossier.find(id).orElseThrow(() -> new NoSuchElementException("no advice " + id));
    }
}

package nl.routewijzer.web.pagina.intrekken;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import nl.routewijzer.balie.Intrekbalie;
import nl.routewijzer.balie.IntrekkingGeweigerd;
import nl.routewijzer.dossier.AdviesIngetrokken;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.AlBesloten;
import nl.routewijzer.dossier.AlIngetrokken;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.DossierVol;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.deel.Doorverwijzing;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks why something was a mistake, and withdraws it. */
@Controller
@Vereist(Recht.INTREKKEN)
class Intrekpagina {
    private static final String ADVIES = "/adviezen/{id}/intrekken";
    private static final String BESLUIT = "/adviezen/{id}/besluiten/{besluit}/intrekken";

    private final Adviesdossier dossier;
    private final Besluiten besluiten;
    private final Intrekbalie balie;
    private final Intrekbladen bladen;
    private final Teksten teksten;

    Intrekpagina(Adviesdossier dossier, Besluiten besluiten, Intrekbalie balie, Intrekbladen bladen, Teksten teksten) {
        this.dossier = dossier;
        this.besluiten = besluiten;
        this.balie = balie;
        this.bladen = bladen;
        this.teksten = teksten;
    }

    @GetMapping(ADVIES)
    ModelAndView ask(@PathVariable UUID id) {
        return page(bladen.of(find(id), "", List.of()), HttpStatus.OK);
    }

    @PostMapping(ADVIES)
    ModelAndView withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String reden) {
        return withdraw(
                () -> balie.withdraw(find(id), Map.of(Intrekbalie.REDEN, reden)),
                "/adviezen/" + id,
                fouten -> bladen.of(find(id), reden, fouten));
    }

    @GetMapping(BESLUIT)
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID besluit) {
        return page(bladen.of(find(id), find(id, besluit), "", List.of()), HttpStatus.OK);
    }

    @PostMapping(BESLUIT)
    ModelAndView withdraw(
            @PathVariable UUID id, @PathVariable UUID besluit, @RequestParam(defaultValue = "") String reden) {
        return withdraw(
                () -> balie.withdraw(find(id, besluit), Map.of(Intrekbalie.REDEN, reden)),
                "/adviezen/" + id + "#besluit",
                fouten -> bladen.of(find(id), find(id, besluit), reden, fouten));
    }

    /** @param again the page with what is wrong and what was typed, as the dossier is by then */
    private ModelAndView withdraw(Runnable withdrawing, String naar, Function<List<Fout>, Intrekblad> again) {
        try {
            withdrawing.run();
        } catch (IntrekkingGeweigerd geweigerd) {
            return page(again.apply(geweigerd.fouten()), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AlIngetrokken | AdviesIngetrokken | AlBesloten intussen) {
            return page(again.apply(List.of()), HttpStatus.CONFLICT);
        } catch (DossierVol vol) {
            return page(
                    again.apply(List.of(new Fout(Intrekbalie.REDEN, null, teksten.dutch("intrekken.vol")))),
                    HttpStatus.INSUFFICIENT_STORAGE);
        }
        return Doorverwijzing.to(naar);
    }

    private static ModelAndView page(Intrekblad blad, HttpStatus status) {
        return new ModelAndView("intrekken/intrekken", Map.of("blad", blad), status);
    }

    private Dossierstuk find(UUID id) {
        return dossier.find(id).orElseThrow(() -> new NoSuchElementException("no advice " + id));
    }

    private Besluit find(UUID id, UUID besluit) {
        return besluiten.of(find(id).id()).stream()
                .filter(een -> een.id().equals(besluit))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no besluit " + besluit));
    }
}

package nl.routewijzer.web.pagina;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Dossierstuk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One advice as it was given, with its reasons, and what was decided on it. */
@Controller
class Adviespagina {
    private final Adviesdossier dossier;
    private final Adviesbladen bladen;
    private final Besluitbladen besluitbladen;

    Adviespagina(Adviesdossier dossier, Adviesbladen bladen, Besluitbladen besluitbladen) {
        this.dossier = dossier;
        this.bladen = bladen;
        this.besluitbladen = besluitbladen;
    }

    @GetMapping("/adviezen/{id}")
    ModelAndView show(@PathVariable UUID id) {
        Dossierstuk stuk = find(id);
        return show(stuk, besluitbladen.of(stuk), HttpStatus.OK);
    }

    ModelAndView show(Dossierstuk stuk, Besluitblad besluitblad, HttpStatus status) {
        return new ModelAndView("advies", Map.of("blad", bladen.of(stuk), "besluitblad", besluitblad), status);
    }

    /** @throws NoSuchElementException when there is no such advice */
    Dossierstuk find(UUID id) {
        return dossier.find(id).orElseThrow(() -> new NoSuchElementException("no advice " + id));
    }
}

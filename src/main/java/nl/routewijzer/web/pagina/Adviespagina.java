package nl.routewijzer.web.pagina;

import java.util.NoSuchElementException;
import java.util.UUID;
import nl.routewijzer.dossier.Adviesdossier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One advice as it was given, with its reasons. */
@Controller
class Adviespagina {
    private final Adviesdossier dossier;
    private final Adviesbladen bladen;

    Adviespagina(Adviesdossier dossier, Adviesbladen bladen) {
        this.dossier = dossier;
        this.bladen = bladen;
    }

    @GetMapping("/adviezen/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "blad", bladen.of(dossier.find(id).orElseThrow(() -> new NoSuchElementException("no advice " + id))));
        return "advies";
    }
}

package nl.routewijzer.web.pagina.dossier;

import java.util.NoSuchElementException;
import java.util.UUID;
import nl.routewijzer.balie.Dossierbalie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All that was advised and decided about a candidate, in time. */
@Controller
class Dossierpagina {
    private final Dossierbalie balie;
    private final Dossierbladen bladen;

    Dossierpagina(Dossierbalie balie, Dossierbladen bladen) {
        this.balie = balie;
        this.bladen = bladen;
    }

    /** @param na the last advice of the page before */
    @GetMapping("/dossiers/{kenmerk}")
    String show(@PathVariable String kenmerk, @RequestParam(required = false) @Nullable UUID na, Model model) {
        model.addAttribute(
                "blad",
                balie.read(kenmerk, na)
                        .map(dossier -> bladen.of(dossier, na == null))
                        .orElseThrow(() -> new NoSuchElementException("no advice about this candidate")));
        return "dossier/dossier";
    }
}

package nl.routewijzer.web.pagina.dossier;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.routewijzer.balie.Dossierbalie;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All that was advised and decided about a candidate, in time. */
@Controller
@Vereist(Recht.KANDIDAAT_LEZEN)
class Dossierpagina {
    private final Dossierbalie balie;
    private final Dossierbladen bladen;

    Dossierpagina(Dossierbalie balie, Dossierbladen bladen) {
        this.balie = balie;
        this.bladen = bladen;
    }

    /**
     * @param gemeente in the region of the candidate; without it there may be several to choose from
     * @param na the last advice of the page before
     */
    @GetMapping("/dossiers/{kenmerk}")
    String show(
            @PathVariable String kenmerk,
            @RequestParam(required = false) @Nullable String gemeente,
            @RequestParam(required = false) @Nullable UUID na,
            Model model) {
        List<Bekende> bekenden = balie.find(kenmerk, gemeente);
        if (bekenden.size() > 1) {
            model.addAttribute("keuzes", bladen.choices(bekenden));
            return "dossier/keuze";
        }
        model.addAttribute(
                "blad",
                bekenden.stream()
                        .findFirst()
                        .flatMap(wie -> balie.read(wie, na))
                        .map(dossier -> bladen.of(dossier, na == null))
                        .orElseThrow(() -> new NoSuchElementException("no advice about this candidate")));
        return "dossier/dossier";
    }
}

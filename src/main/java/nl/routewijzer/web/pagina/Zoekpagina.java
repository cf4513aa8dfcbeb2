package nl.routewijzer.web.pagina;

import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Pagina;
import nl.routewijzer.dossier.Zoekvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks advices up: one by its number, or all of a kenmerk. */
@Controller
class Zoekpagina {
    private final Adviesdossier dossier;
    private final Stukregels regels;

    Zoekpagina(Adviesdossier dossier, Stukregels regels) {
        this.dossier = dossier;
        this.regels = regels;
    }

    @GetMapping("/adviezen")
    String search(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(required = false) @Nullable UUID na,
            Model model) {
        String gezocht = zoek.strip();
        Optional<Dossierstuk> stuk = find(gezocht);
        if (stuk.isPresent()) {
            return "redirect:/adviezen/" + stuk.get().id();
        }
        Pagina pagina = dossier.search(
                Zoekvraag.ofKenmerk(gezocht.isEmpty() ? null : gezocht).after(na));
        model.addAttribute("zoek", gezocht);
        model.addAttribute("regels", regels.of(pagina.stukken()));
        model.addAttribute("volgende", pagina.cursor());
        return "adviezen";
    }

    private Optional<Dossierstuk> find(String zoek) {
        try {
            return dossier.find(UUID.fromString(zoek));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}

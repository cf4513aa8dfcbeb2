package nl.routewijzer.web.pagina;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.ProfielGeweigerd;
import nl.routewijzer.profiel.Veld;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The form: takes a profile in and has it advised. */
@Controller
class Formulierpagina {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final Beleidsbron bron;
    private final Balie balie;
    private final Adviesdossier dossier;
    private final Teksten teksten;
    private final JsonMapper json;

    Formulierpagina(Beleidsbron bron, Balie balie, Adviesdossier dossier, Teksten teksten, JsonMapper json) {
        this.bron = bron;
        this.balie = balie;
        this.dossier = dossier;
        this.teksten = teksten;
        this.json = json;
    }

    /** @param van the advice whose profile to begin with */
    @GetMapping("/adviezen/nieuw")
    String show(@RequestParam(required = false) @Nullable UUID van, Model model) {
        Invoer invoer = van == null ? Invoer.empty() : profielVan(van);
        model.addAttribute("formulier", formulier(invoer, List.of()));
        model.addAttribute("van", van);
        return "formulier";
    }

    @PostMapping("/adviezen")
    ModelAndView post(@RequestParam Map<String, String> parameters) {
        Invoer invoer = Invoer.posted(parameters);
        try {
            RedirectView advies = new RedirectView(
                    "/adviezen/" + balie.give(Invoerlezer.toTree(invoer)).id(), true);
            advies.setStatusCode(HttpStatus.SEE_OTHER);
            return new ModelAndView(advies);
        } catch (ProfielGeweigerd geweigerd) {
            Formulier formulier = formulier(withoutBsn(invoer, geweigerd.fouten()), geweigerd.fouten());
            return new ModelAndView("formulier", Map.of("formulier", formulier), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Formulier formulier(Invoer invoer, List<Fout> fouten) {
        return new Formuliermaker(teksten, bron.current(), invoer, fouten).make();
    }

    /** The new advice is about today, so the peildatum of the old one is left out. */
    private Invoer profielVan(UUID id) {
        Dossierstuk stuk = dossier.find(id).orElseThrow(() -> new NoSuchElementException("no advice " + id));
        return Invoer.ofProfiel(json.readValue(stuk.profiel(), TREE)).without(Veld.PEILDATUM.pad());
    }

    /** A refused kenmerk that holds as many digits as a BSN is not sent back to the screen. */
    private static Invoer withoutBsn(Invoer invoer, List<Fout> fouten) {
        String kenmerk = Veld.KENMERK.pad();
        long cijfers = invoer.waarde(kenmerk).chars().filter(Character::isDigit).count();
        boolean geweigerd = fouten.stream().anyMatch(fout -> fout.veld().equals(kenmerk));
        return geweigerd && cijfers >= 8 ? invoer.without(kenmerk) : invoer;
    }
}

package nl.routewijzer.web.pagina.formulier;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.deel.Doorverwijzing;
import nl.routewijzer.web.pagina.formulier.Inzender.Uitslag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form: takes a profile in and has it advised, to keep or to try. */
@Controller
@Vereist(Recht.ADVIES_GEVEN)
class Formulierpagina {
    private final Formulieren formulieren;
    private final Inzender inzender;
    private final Tussenstanden tussenstanden;

    Formulierpagina(Formulieren formulieren, Inzender inzender, Tussenstanden tussenstanden) {
        this.formulieren = formulieren;
        this.inzender = inzender;
        this.tussenstanden = tussenstanden;
    }

    /** @param van the advice whose profile to begin with; of one that was withdrawn nothing is taken */
    @GetMapping("/adviezen/nieuw")
    ModelAndView show(@RequestParam(required = false) @Nullable UUID van) {
        Invoer invoer = formulieren.begin(van);
        return invoer.isEmpty()
                ? page(invoer, List.of(), null, tussenstanden.empty())
                : page(invoer, List.of(), van, tussenstanden.of(invoer, naam -> false));
    }

    /** The form as it was posted, for more rows, in another language, or out of a conversation. */
    @PostMapping("/adviezen/nieuw")
    ModelAndView showAgain(
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable UUID van,
            @RequestParam(defaultValue = "0") int rijen) {
        Invoer invoer = Invoer.posted(parameters);
        return page(invoer, List.of(), van, rijen, tussenstanden.of(invoer, naam -> false))
                .addObject("getypt", true);
    }

    @PostMapping("/adviezen")
    ModelAndView post(
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable UUID van,
            HttpServletResponse response) {
        Uitslag uitslag = inzender.send(Invoer.posted(parameters), response);
        if (uitslag.advies() != null) {
            return Doorverwijzing.to("/adviezen/" + uitslag.advies());
        }
        Invoer invoer = uitslag.invoer();
        return refused(page(invoer, uitslag.fouten(), van, tussenstanden.of(invoer, naam -> false)))
                .addObject("bevestiging", uitslag.bevestiging());
    }

    /** The advice beside the form, for the script that asks for it while the form is being filled in. */
    @PostMapping(path = "/adviezen/proef", headers = "HX-Request")
    ModelAndView look(
            @RequestParam Map<String, String> parameters, @RequestParam(defaultValue = "") Set<String> aangeraakt) {
        return new ModelAndView(
                "formulier/delen/tussenstand :: antwoord",
                Map.of("tussenstand", tussenstanden.of(Invoer.posted(parameters), aangeraakt::contains)));
    }

    /** The same above the form, without a script. */
    @PostMapping("/adviezen/proef")
    ModelAndView tryOut(
            @RequestParam Map<String, String> parameters, @RequestParam(required = false) @Nullable UUID van) {
        Invoer invoer = Invoer.posted(parameters);
        Tussenstand stand = tussenstanden.of(invoer, naam -> true);
        ModelAndView page = page(Inzender.withoutBsn(invoer, stand.geweigerd()), stand.geweigerd(), van, stand)
                .addObject("proef", stand.stand() != null);
        return stand.geweigerd().isEmpty() ? page.addObject("getypt", true) : refused(page);
    }

    private ModelAndView page(Invoer invoer, List<Fout> fouten, @Nullable UUID van, Tussenstand stand) {
        return page(invoer, fouten, van, 0, stand);
    }

    private ModelAndView page(Invoer invoer, List<Fout> fouten, @Nullable UUID van, int rijen, Tussenstand stand) {
        return new ModelAndView("formulier/formulier")
                .addObject("formulier", formulieren.of(invoer, van, fouten, rijen))
                .addObject("van", van)
                .addObject("concept", invoer.waarde(Concept.NAAM))
                .addObject("bevestiging", Bevestiging.posted(invoer))
                .addObject("tussenstand", stand);
    }

    /** What was typed stands in this answer, so that the script does not put an older form in its place. */
    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("getypt", true);
    }
}

package nl.routewijzer.web.pagina.gesprek;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.deel.Doorverwijzing;
import nl.routewijzer.web.pagina.formulier.Bevestiging;
import nl.routewijzer.web.pagina.formulier.Concept;
import nl.routewijzer.web.pagina.formulier.Formulieren;
import nl.routewijzer.web.pagina.formulier.Invoer;
import nl.routewijzer.web.pagina.formulier.Inzender;
import nl.routewijzer.web.pagina.formulier.Inzender.Uitslag;
import nl.routewijzer.web.pagina.formulier.Tussenstanden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The conversation. The answers travel with each question, in the body: the server keeps none, and no address tells any. */
@Controller
@Vereist(Recht.ADVIES_GEVEN)
class Gesprekspagina {
    private final Formulieren formulieren;
    private final Inzender inzender;
    private final Tussenstanden tussenstanden;
    private final Gespreksgids gids;
    private final Gespreksbladen bladen;

    Gesprekspagina(
            Formulieren formulieren,
            Inzender inzender,
            Tussenstanden tussenstanden,
            Gespreksgids gids,
            Gespreksbladen bladen) {
        this.formulieren = formulieren;
        this.inzender = inzender;
        this.tussenstanden = tussenstanden;
        this.gids = gids;
        this.bladen = bladen;
    }

    /** @param van the advice whose profile to begin with; of one that was withdrawn nothing is taken */
    @GetMapping("/gesprek")
    ModelAndView begin(@RequestParam(required = false) @Nullable UUID van) {
        Invoer invoer = formulieren.begin(van);
        return new Beurt(invoer, Weg.posted(""), false, invoer.isEmpty() ? null : van).ask(Vraagnaam.WIE, List.of(), 0);
    }

    /** What a button of the conversation leads to. */
    @PostMapping("/gesprek")
    ModelAndView step(
            @RequestParam Map<String, String> parameters, @RequestParam(required = false) @Nullable UUID van) {
        Gespreksstap stap = Gespreksstap.posted(parameters);
        ModelAndView page = new Beurt(stap.invoer(), stap.weg(), stap.terug(), van).after(stap);
        return page.addObject("getypt", true);
    }

    /** From the overview to an advice that is kept. */
    @PostMapping("/gesprek/advies")
    ModelAndView send(
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable UUID van,
            HttpServletResponse response) {
        Gespreksstap stap = Gespreksstap.posted(parameters);
        Uitslag uitslag = inzender.send(stap.invoer(), response);
        if (uitslag.advies() != null) {
            return Doorverwijzing.to("/adviezen/" + uitslag.advies());
        }
        return new Beurt(uitslag.invoer(), stap.weg(), false, van)
                .overview(uitslag.fouten(), uitslag.bevestiging())
                .addObject("getypt", true);
    }

    /** One turn of the conversation. */
    private final class Beurt {
        private final Invoer invoer;
        private final Invulling invulling;
        private final Weg weg;
        private final boolean terug;
        private final @Nullable UUID van;

        Beurt(Invoer invoer, Weg weg, boolean terug, @Nullable UUID van) {
            this.invoer = invoer;
            this.invulling = new Invulling(invoer, tussenstanden);
            this.weg = weg;
            this.terug = terug;
            this.van = van;
        }

        ModelAndView after(Gespreksstap stap) {
            Vraagnaam nu = stap.vraag();
            if (!stap.wijzig().isEmpty()) {
                return new Beurt(invoer, weg, true, van).ask(new Vraagnaam(stap.wijzig()), List.of(), 0);
            } else if (stap.rijen() > 0) {
                return ask(nu, List.of(), stap.rijen());
            }
            return switch (stap.knop()) {
                case VOLGENDE -> stap.isOnOverzicht() ? overview() : forward(nu);
                case OVERSLAAN -> new Beurt(nu.leftOutOf(invoer), weg, terug, van).onward(nu);
                case VORIGE -> terug ? overview() : back(nu);
                case OVERZICHT -> overview();
                case VERDER, BEGIN -> onward(Vraagnaam.OVERZICHT);
                case BLIJF -> stap.isOnOverzicht() ? overview() : ask(nu, List.of(), 0);
            };
        }

        /** Only past a question whose answers are right. */
        private ModelAndView forward(Vraagnaam nu) {
            List<Fout> fouten = gids.fouten(nu, invoer);
            if (fouten.isEmpty()) {
                return onward(nu);
            }
            ModelAndView page = new Beurt(Inzender.withoutBsn(invoer, fouten), weg, terug, van).ask(nu, fouten, 0);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }

        private ModelAndView onward(Vraagnaam nu) {
            return terug ? overview() : show(gids.next(nu, invulling, weg));
        }

        private ModelAndView back(Vraagnaam nu) {
            return show(weg.before(nu).orElse(Vraagnaam.WIE));
        }

        private ModelAndView show(Vraagnaam vraag) {
            return vraag.equals(Vraagnaam.OVERZICHT) ? overview() : ask(vraag, fouten(vraag), 0);
        }

        /** What no longer fits an answer that was changed tells why it is asked again; what was never answered is not blamed. */
        private List<Fout> fouten(Vraagnaam vraag) {
            return vraag.isBegunIn(invoer) && !vraag.equals(Vraagnaam.WIE) ? gids.fouten(vraag, invoer) : List.of();
        }

        ModelAndView ask(Vraagnaam vraag, List<Fout> fouten, int rijen) {
            return page("gesprek/gesprek")
                    .addObject("gesprek", bladen.question(vraag, invulling, weg, terug, van, fouten, rijen));
        }

        private ModelAndView overview() {
            return page("gesprek/overzicht")
                    .addObject("gesprek", bladen.answers(invulling, weg, van, gids.fouten(invoer)));
        }

        ModelAndView overview(List<Fout> fouten, @Nullable Bevestiging bevestiging) {
            ModelAndView page = page("gesprek/overzicht")
                    .addObject("gesprek", bladen.answers(invulling, weg, van, fouten))
                    .addObject("bevestiging", bevestiging);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }

        private ModelAndView page(String naam) {
            return new ModelAndView(naam).addObject("van", van).addObject("concept", invoer.waarde(Concept.NAAM));
        }
    }
}

package nl.routewijzer.web.pagina.beleid;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.documentatie.Beleidstoekomst;
import nl.routewijzer.documentatie.Gemeentedocument;
import nl.routewijzer.documentatie.GemeentedocumentWriter;
import nl.routewijzer.documentatie.Scenarioboek;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.deel.Datums;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The policy to read: all of it at a glance, one rule file with its scenarios, or everything that holds for a municipality. */
@Controller
@Vereist(Recht.BELEID_LEZEN)
class Beleidspagina {
    private final Beleidsbron bron;
    private final Scenarioboek boek;
    private final Teksten teksten;
    private final Datums datums;
    private final Clock clock;

    Beleidspagina(Beleidsbron bron, Scenarioboek boek, Teksten teksten, Datums datums, Clock clock) {
        this.bron = bron;
        this.boek = boek;
        this.teksten = teksten;
        this.datums = datums;
        this.clock = clock;
    }

    @GetMapping("/beleid")
    String overview(Model model) {
        model.addAttribute(
                "overzicht",
                Beleidsoverzichten.of(bron.current(), boek, bron.weigeringen(), Balie.today(clock), teksten));
        model.addAttribute("bekeken", bron.bekeken().map(datums::voluit).orElse(null));
        return "beleid/beleid";
    }

    /** @param onderwerp path of a rule file or feature file without extension */
    @GetMapping("/beleid/{*onderwerp}")
    String regeling(@PathVariable String onderwerp, Model model) {
        model.addAttribute("blad", Regelingbladen.of(onderwerp.substring(1), bron.current(), boek, teksten));
        return "beleid/regeling";
    }

    @GetMapping("/beleid/gemeente/{gemeente}")
    ModelAndView gemeente(@PathVariable String gemeente, @RequestParam(defaultValue = "") String peildatum) {
        Beleidsregister register = bron.current();
        ModelAndView pagina = new ModelAndView("beleid/gemeentebeleid");
        Gemeente gevraagd = gemeente(register, gemeente);
        pagina.addObject("gemeente", gevraagd);
        pagina.addObject(
                "weigeringen",
                bron.weigeringen().stream()
                        .filter(weigering -> weigering.concerns(gevraagd))
                        .toList());
        try {
            LocalDate dag = peildatum.isBlank()
                    ? gevraagd.nearest(Balie.today(clock))
                    : LocalDate.parse(Datums.toIso(peildatum.strip()));
            LocalDate eerste = register.grenzen().eerstePeildatum();
            if (dag.isBefore(eerste)) {
                return refuse(pagina, peildatum, teksten.required("gemeentebeleid.dag.vroeg", datums.voluit(eerste)));
            }
            Optional<String> weigering = register.herindelingen().refusal(gemeente, dag);
            if (weigering.isPresent()) {
                return refuse(pagina, peildatum, Datums.toDutch(weigering.get()));
            }
            Gemeentedocument document = GemeentedocumentWriter.write(register, gemeente, dag);
            pagina.addObject(
                    "blad", Gemeenteblad.of(document, new Beleidswijzer(register, document, teksten), teksten));
            pagina.addObject("later", Beleidstoekomst.after(dag, register, gemeente));
            pagina.addObject("peildatum", peildatum(Datums.toDutch(dag.toString()), List.of()));
            return pagina;
        } catch (DateTimeParseException geenDatum) {
            return refuse(pagina, peildatum, teksten.required("gemeentebeleid.dag.fout"));
        }
    }

    private ModelAndView refuse(ModelAndView pagina, String peildatum, String melding) {
        pagina.addObject("peildatum", peildatum(peildatum, List.of(melding)));
        pagina.setStatus(HttpStatus.BAD_REQUEST);
        return pagina;
    }

    private Invoerveld peildatum(String waarde, List<String> meldingen) {
        return new Invoerveld(
                Invoerveld.Bediening.DATUM,
                "peildatum",
                teksten.required("veld.peildatum"),
                teksten.required("gemeentebeleid.dag"),
                false,
                waarde,
                null,
                List.of(),
                null,
                meldingen);
    }

    private static Gemeente gemeente(Beleidsregister register, String sleutel) {
        return register.gemeenten().stream()
                .filter(gemeente -> gemeente.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no municipality " + sleutel));
    }
}

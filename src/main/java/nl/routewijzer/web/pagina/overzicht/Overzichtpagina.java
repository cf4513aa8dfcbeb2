package nl.routewijzer.web.pagina.overzicht;

import java.time.Clock;
import java.util.List;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Zoekwaarden;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.overzicht.Overzicht;
import nl.routewijzer.overzicht.Overzichten;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.deel.Download;
import nl.routewijzer.web.pagina.deel.Stukregels;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The numbers of the caseload, for who steers it. */
@Controller
@Vereist(Recht.CIJFERS_LEZEN)
class Overzichtpagina {

    private final Overzichten overzichten;
    private final Overzichtdelen delen;
    private final Zoekwaarden zoekwaarden;
    private final Beleidsbron bron;
    private final Clock clock;

    Overzichtpagina(
            Overzichten overzichten, Overzichtdelen delen, Zoekwaarden zoekwaarden, Beleidsbron bron, Clock clock) {
        this.overzichten = overzichten;
        this.delen = delen;
        this.zoekwaarden = zoekwaarden;
        this.bron = bron;
        this.clock = clock;
    }

    /** A municipality to choose. */
    record Keuze(String sleutel, String naam) {}

    @GetMapping("/overzicht")
    ModelAndView show(@RequestParam(defaultValue = "") String gemeente) {
        List<String> sleutels = zoekwaarden.gemeenten();
        boolean bekend = gemeente.isEmpty() || sleutels.contains(gemeente);
        Overzicht overzicht = count(bekend ? gemeente : "");
        ModelAndView pagina = new ModelAndView("overzicht/overzicht", bekend ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        pagina.addObject("overzicht", overzicht);
        pagina.addObject("delen", delen.of(overzicht));
        pagina.addObject("gevraagd", gemeente);
        pagina.addObject("bekend", bekend);
        pagina.addObject(
                "gemeenten",
                sleutels.stream()
                        .map(sleutel -> new Keuze(sleutel, Stukregels.naam(bron.current(), sleutel)))
                        .toList());
        return pagina;
    }

    @GetMapping("/overzicht/{naam}." + Download.VORM)
    ResponseEntity<byte[]> download(
            @PathVariable String naam, @PathVariable String vorm, @RequestParam(defaultValue = "") String gemeente) {
        if (!gemeente.isEmpty() && !zoekwaarden.gemeenten().contains(gemeente)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Overzicht overzicht = count(gemeente);
        Overzichtdeel gevraagd = delen.of(overzicht).stream()
                .filter(deel -> deel.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String bestand = String.join(
                "-",
                "overzicht",
                naam,
                gemeente.isEmpty() ? "alle" : gemeente,
                overzicht.dag().toString());
        return Download.table(bestand, vorm, gevraagd.tabel().lines());
    }

    private Overzicht count(String gemeente) {
        return overzichten.count(gemeente.isEmpty() ? null : gemeente, Balie.today(clock));
    }
}

package nl.routewijzer.web.pagina.overzicht;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Zoekwaarden;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.overzicht.Dossierkeuze;
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
    ModelAndView show(
            @RequestParam(defaultValue = "") String gemeente, @RequestParam(defaultValue = "") String dossier) {
        List<String> sleutels = zoekwaarden.gemeenten();
        boolean bekend = gemeente.isEmpty() || sleutels.contains(gemeente);
        Lijstadres lijst = new Lijstadres(gemeente.isEmpty() || !bekend ? null : gemeente, dossiers(dossier));
        Overzicht overzicht = count(lijst);
        ModelAndView pagina = new ModelAndView("overzicht/overzicht", bekend ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        pagina.addObject("overzicht", overzicht);
        pagina.addObject("delen", delen.of(overzicht, lijst));
        pagina.addObject("lijst", lijst);
        pagina.addObject(
                "dossiers",
                Arrays.stream(Dossierkeuze.values()).map(Lijstadres::dossier).toList());
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
            @PathVariable String naam,
            @PathVariable String vorm,
            @RequestParam(defaultValue = "") String gemeente,
            @RequestParam(defaultValue = "") String dossier) {
        if (!gemeente.isEmpty() && !zoekwaarden.gemeenten().contains(gemeente)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Lijstadres lijst = new Lijstadres(gemeente.isEmpty() ? null : gemeente, dossiers(dossier));
        Overzicht overzicht = count(lijst);
        Overzichtdeel gevraagd = delen.of(overzicht, lijst).stream()
                .filter(deel -> deel.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String bestand = Stream.of(
                        "overzicht",
                        naam,
                        gemeente.isEmpty() ? "alle" : gemeente,
                        lijst.dossier().isEmpty() ? "" : "dossiers-" + lijst.dossier(),
                        overzicht.dag().toString())
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining("-"));
        return Download.table(bestand, vorm, gevraagd.tabel().lines());
    }

    private Overzicht count(Lijstadres lijst) {
        return overzichten.count(lijst.gemeente(), Balie.today(clock), lijst.dossiers());
    }

    /** @throws ResponseStatusException for a choice that the page does not offer */
    private static Dossierkeuze dossiers(String gevraagd) {
        return Arrays.stream(Dossierkeuze.values())
                .filter(keuze -> Lijstadres.dossier(keuze).equals(gevraagd))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

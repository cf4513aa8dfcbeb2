package nl.routewijzer.web.pagina.advies;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Dossierbalie;
import nl.routewijzer.balie.Sluitbalie;
import nl.routewijzer.balie.Vervolgstappen;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.besluit.Adviesscherm;
import nl.routewijzer.web.pagina.besluit.Besluitblad;
import nl.routewijzer.web.pagina.besluit.Besluitbladen;
import nl.routewijzer.web.pagina.deel.Afhandelregels;
import nl.routewijzer.web.pagina.deel.Sluitwoorden;
import nl.routewijzer.web.pagina.deel.Stukregels;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.deel.Voorzieningnamen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One advice as it was given, with its reasons, its explanation and what was decided on it. */
@Controller
@Vereist(Recht.KANDIDAAT_LEZEN)
class Adviespagina implements Adviesscherm {
    private final Adviesdossier dossier;
    private final Caseload caseload;
    private final Dossierbalie balie;
    private final Adviesbladen bladen;
    private final Besluitbladen besluitbladen;
    private final Vervolgstappen vervolgstappen;
    private final Toelichtingen toelichtingen;
    private final Afhandelregels afhandelregels;
    private final Sluitbalie sluitbalie;
    private final Sluitwoorden sluitwoorden;
    private final Beleidsbron bron;
    private final Teksten teksten;
    private final Voorzieningnamen voorzieningen;
    private final Clock clock;

    Adviespagina(
            Adviesdossier dossier,
            Caseload caseload,
            Dossierbalie balie,
            Adviesbladen bladen,
            Besluitbladen besluitbladen,
            Vervolgstappen vervolgstappen,
            Toelichtingen toelichtingen,
            Afhandelregels afhandelregels,
            Sluitbalie sluitbalie,
            Sluitwoorden sluitwoorden,
            Beleidsbron bron,
            Teksten teksten,
            Voorzieningnamen voorzieningen,
            Clock clock) {
        this.dossier = dossier;
        this.caseload = caseload;
        this.balie = balie;
        this.bladen = bladen;
        this.besluitbladen = besluitbladen;
        this.vervolgstappen = vervolgstappen;
        this.toelichtingen = toelichtingen;
        this.afhandelregels = afhandelregels;
        this.sluitbalie = sluitbalie;
        this.sluitwoorden = sluitwoorden;
        this.bron = bron;
        this.teksten = teksten;
        this.voorzieningen = voorzieningen;
        this.clock = clock;
    }

    /** @param uitkomst another uitkomst, or {@code voorziening} another voorziening, to explain why it is not advised */
    @GetMapping("/adviezen/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String uitkomst,
            @RequestParam(required = false) @Nullable String voorziening) {
        Dossierstuk stuk = find(id);
        return page(stuk, besluitbladen.of(stuk), uitkomst, voorziening, HttpStatus.OK);
    }

    @Override
    public ModelAndView show(Dossierstuk stuk, Besluitblad besluitblad, HttpStatus status) {
        return page(stuk, besluitblad, null, null, status);
    }

    @Override
    public Dossierstuk find(UUID id) {
        return dossier.find(id).orElseThrow(() -> new NoSuchElementException("no advice " + id));
    }

    private ModelAndView page(
            Dossierstuk stuk,
            Besluitblad besluitblad,
            @Nullable String uitkomst,
            @Nullable String voorziening,
            HttpStatus status) {
        Adviesblad blad = bladen.of(stuk);
        ModelAndView page = new ModelAndView("advies/advies", status);
        page.addObject("blad", blad);
        page.addObject("besluitblad", besluitblad);
        page.addObject(
                "gesloten",
                sluitbalie
                        .closed(stuk.identiteit().persoon())
                        .map(sluitwoorden::of)
                        .orElse(null));
        page.addObject("afhandelingen", afhandelregels.of(stuk));
        page.addObject("stap", vervolgstappen.of(stuk, blad.advies()));
        page.addObject("vandaag", Balie.today(clock));
        page.addObject("verhuisd", stuk.counts() ? moved(stuk, blad.gemeente()) : null);
        page.addObject("later", stuk.counts() ? later(stuk) : null);
        Toelichting toelichting = toelichtingen.of(stuk);
        page.addObject("toelichting", toelichting);
        if (toelichting != null) {
            Waaromnietvraag vraag = Waaromnietvraag.of(uitkomst, voorziening, blad.advies(), voorzieningen());
            page.addObject("waaromnietvraag", vraag);
            page.addObject("waaromniet", toelichtingen.whyNot(stuk, toelichting, vraag));
        }
        return page;
    }

    private @Nullable String moved(Dossierstuk stuk, String nu) {
        String van = balie.movedFrom(stuk);
        return van == null ? null : teksten.required("persoon.verhuisd", Stukregels.naam(bron.current(), van), nu);
    }

    /** The advice that came in the place of this one: the last about the same candidate; {@code null} when this is it. */
    private @Nullable Caseloadregel later(Dossierstuk stuk) {
        return caseload.list(Zoekvraag.laatsteVan(stuk.identiteit().persoon())).regels().stream()
                .filter(laatste -> !laatste.id().equals(stuk.id()))
                .findFirst()
                .orElse(null);
    }

    private List<String> voorzieningen() {
        return bron.current().grenzen().voorzieningen().stream()
                .sorted(Comparator.comparing(code -> voorzieningen.naam(code)))
                .toList();
    }
}

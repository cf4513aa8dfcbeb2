package nl.routewijzer.web.pagina;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Dossierstuk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One advice as it was given, with its reasons and its explanation. */
@Controller
class Adviespagina {
    private final Adviesdossier dossier;
    private final Adviesbladen bladen;
    private final Toelichtingen toelichtingen;
    private final Beleidsbron bron;
    private final Teksten teksten;
    private final Clock clock;

    Adviespagina(
            Adviesdossier dossier,
            Adviesbladen bladen,
            Toelichtingen toelichtingen,
            Beleidsbron bron,
            Teksten teksten,
            Clock clock) {
        this.dossier = dossier;
        this.bladen = bladen;
        this.toelichtingen = toelichtingen;
        this.bron = bron;
        this.teksten = teksten;
        this.clock = clock;
    }

    /** @param uitkomst another uitkomst, or {@code voorziening} another voorziening, to explain why it is not advised */
    @GetMapping("/adviezen/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String uitkomst,
            @RequestParam(required = false) @Nullable String voorziening,
            Model model) {
        Dossierstuk stuk = dossier.find(id).orElseThrow(() -> new NoSuchElementException("no advice " + id));
        Adviesblad blad = bladen.of(stuk);
        model.addAttribute("blad", blad);
        model.addAttribute("vandaag", Balie.today(clock));
        Toelichting toelichting = toelichtingen.of(stuk);
        model.addAttribute("toelichting", toelichting);
        if (toelichting != null) {
            Waaromnietvraag vraag = Waaromnietvraag.of(uitkomst, voorziening, blad.advies(), voorzieningen());
            model.addAttribute("waaromnietvraag", vraag);
            model.addAttribute("waaromniet", toelichtingen.whyNot(stuk, toelichting, vraag));
        }
        return "advies";
    }

    private List<String> voorzieningen() {
        return bron.current().grenzen().voorzieningen().stream()
                .sorted(Comparator.comparing(code -> teksten.code("VOORZIENING", code)))
                .toList();
    }
}

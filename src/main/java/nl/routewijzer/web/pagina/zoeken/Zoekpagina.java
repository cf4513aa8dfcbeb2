package nl.routewijzer.web.pagina.zoeken;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Zoekwaarden;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Kenmerk;
import nl.routewijzer.web.pagina.deel.Stukregels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Looks advices up: one by its number, all of a kenmerk, or the part of the caseload that the filters leave. */
@Controller
class Zoekpagina {
    private final Adviesdossier dossier;
    private final Caseload caseload;
    private final Zoekwaarden waarden;
    private final Stukregels regels;
    private final Zoekformulieren formulieren;
    private final Clock clock;

    Zoekpagina(
            Adviesdossier dossier,
            Caseload caseload,
            Zoekwaarden waarden,
            Stukregels regels,
            Zoekformulieren formulieren,
            Clock clock) {
        this.dossier = dossier;
        this.caseload = caseload;
        this.waarden = waarden;
        this.regels = regels;
        this.formulieren = formulieren;
        this.clock = clock;
    }

    /** @param na the last advice of the page before */
    @GetMapping("/adviezen")
    String search(
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable UUID na,
            Model model) {
        Zoekfilter filter = Zoekfilter.of(parameters);
        Optional<Dossierstuk> stuk = find(filter.zoek());
        if (stuk.isPresent()) {
            return "redirect:/adviezen/" + stuk.get().id();
        }
        boolean isBsn = Kenmerk.isBsn(filter.zoek());
        Caseload.Bladzijde bladzijde = caseload.list(filter.vraag(Balie.today(clock), na, waarden));
        model.addAttribute("zoek", isBsn ? "" : filter.zoek());
        model.addAttribute("bsn", isBsn);
        model.addAttribute("filter", filter);
        model.addAttribute("velden", formulieren.of(filter));
        model.addAttribute("regels", regels.of(bladzijde.regels()));
        model.addAttribute("volgende", older(filter, bladzijde.cursor()));
        model.addAttribute("exportCsv", export("/adviezen.csv", filter));
        model.addAttribute("exportXlsx", export("/adviezen.xlsx", filter));
        return "zoeken/adviezen";
    }

    private static String export(String pad, Zoekfilter filter) {
        return address(pad, filter).encode().buildAndExpand(filter.parameters()).toUriString();
    }

    private static @Nullable String older(Zoekfilter filter, @Nullable UUID cursor) {
        if (cursor == null) {
            return null;
        }
        return address("/adviezen", filter)
                .queryParam("na", cursor)
                .encode()
                .buildAndExpand(filter.parameters())
                .toUriString();
    }

    private static UriComponentsBuilder address(String pad, Zoekfilter filter) {
        UriComponentsBuilder adres = UriComponentsBuilder.fromPath(pad);
        filter.parameters().keySet().forEach(naam -> adres.queryParam(naam, "{" + naam + "}"));
        return adres;
    }

    private Optional<Dossierstuk> find(String zoek) {
        try {
            return dossier.find(UUID.fromString(zoek));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}

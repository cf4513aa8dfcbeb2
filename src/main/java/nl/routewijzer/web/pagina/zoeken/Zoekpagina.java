package nl.routewijzer.web.pagina.zoeken;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Wachttijden;
import nl.routewijzer.balie.Zoekwaarden;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Lijstvraag;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.profiel.Kenmerk;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.deel.Stukregels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Looks advices up: one by its number, all of a kenmerk, or the part of the caseload that the filters leave. */
@Controller
@Vereist(Recht.KANDIDAAT_LEZEN)
class Zoekpagina {
    /** Whoever reads on after this many chooses filters. */
    private static final int LAST_PAGE = Caseload.MOST_COUNTED / Caseload.PAGE_SIZE;

    private final Adviesdossier dossier;
    private final Caseload caseload;
    private final Zoekwaarden waarden;
    private final Wachttijden wachttijden;
    private final Stukregels regels;
    private final Zoekformulieren formulieren;
    private final Clock clock;

    Zoekpagina(
            Adviesdossier dossier,
            Caseload caseload,
            Zoekwaarden waarden,
            Wachttijden wachttijden,
            Stukregels regels,
            Zoekformulieren formulieren,
            Clock clock) {
        this.dossier = dossier;
        this.caseload = caseload;
        this.waarden = waarden;
        this.wachttijden = wachttijden;
        this.regels = regels;
        this.formulieren = formulieren;
        this.clock = clock;
    }

    /** @param pagina from 1 */
    @GetMapping("/adviezen")
    String search(
            @RequestParam Map<String, String> parameters, @RequestParam(defaultValue = "1") int pagina, Model model) {
        Zoekfilter filter = Zoekfilter.of(parameters);
        Optional<Dossierstuk> stuk = find(filter.zoek());
        if (stuk.isPresent()) {
            return "redirect:/adviezen/" + stuk.get().id();
        }
        boolean isBsn = Kenmerk.isBsn(filter.zoek());
        Vindplaats gevonden = found(filter, Math.max(1, Math.min(pagina, LAST_PAGE)));
        model.addAttribute("zoek", isBsn ? "" : filter.zoek());
        model.addAttribute("bsn", isBsn);
        model.addAttribute("filter", filter);
        model.addAttribute("velden", formulieren.of(filter));
        model.addAttribute("volgorde", formulieren.volgorde(filter));
        model.addAttribute("regels", regels.of(gevonden.lijst().regels()));
        model.addAttribute("bladwijzer", bladwijzer(filter, gevonden));
        model.addAttribute("exportCsv", export("/adviezen.csv", filter));
        model.addAttribute("exportXlsx", export("/adviezen.xlsx", filter));
        return "zoeken/adviezen";
    }

    /**
     * @param heel whether it is about somebody with this very kenmerk; else with this somewhere in it
     */
    private record Vindplaats(Caseload.Lijst lijst, boolean heel, int pagina) {}

    private Vindplaats found(Zoekfilter filter, int pagina) {
        Vindplaats precies = page(vraag(filter), null, filter, pagina);
        return filter.zoek().isEmpty() || precies.lijst().totaal() > 0
                ? precies
                : page(vraag(filter.withoutKenmerk()), filter.zoek(), filter, pagina);
    }

    /** The last page where the list ends before the one that was asked for. */
    private Vindplaats page(Zoekvraag vraag, @Nullable String deel, Zoekfilter filter, int pagina) {
        Caseload.Lijst lijst = caseload.page(new Lijstvraag(vraag, deel, filter.order(), pagina));
        int laatste = Math.max(1, (lijst.totaal() + Caseload.PAGE_SIZE - 1) / Caseload.PAGE_SIZE);
        return pagina > laatste ? page(vraag, deel, filter, laatste) : new Vindplaats(lijst, deel == null, pagina);
    }

    private Zoekvraag vraag(Zoekfilter filter) {
        return filter.vraag(Balie.today(clock), null, waarden, wachttijden);
    }

    private static Bladwijzer bladwijzer(Zoekfilter filter, Vindplaats gevonden) {
        int eerder = (gevonden.pagina() - 1) * Caseload.PAGE_SIZE;
        int totaal = gevonden.lijst().totaal();
        boolean meer = eerder + gevonden.lijst().regels().size() < totaal && gevonden.pagina() < LAST_PAGE;
        return new Bladwijzer(
                eerder + 1,
                eerder + gevonden.lijst().regels().size(),
                Math.min(totaal, Caseload.MOST_COUNTED),
                totaal > Caseload.MOST_COUNTED,
                gevonden.heel(),
                gevonden.pagina() > 1 ? page(filter, gevonden.pagina() - 1) : null,
                meer ? page(filter, gevonden.pagina() + 1) : null);
    }

    private static String page(Zoekfilter filter, int pagina) {
        return address("/adviezen", filter)
                .queryParam("pagina", pagina)
                .encode()
                .buildAndExpand(filter.parameters())
                .toUriString();
    }

    private static String export(String pad, Zoekfilter filter) {
        return address(pad, filter).encode().buildAndExpand(filter.parameters()).toUriString();
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

package nl.routewijzer.web.pagina.logboek;

import java.util.List;
import nl.routewijzer.logboek.Logboek;
import nl.routewijzer.profiel.Kenmerk;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Toegang;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.logboek.Kijkers.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells who looked at somebody. The kenmerk is sent along, and stands in no address. */
@Controller
@Vereist(Recht.LOGBOEK_LEZEN)
class Logboekpagina {
    private static final int PAGE_SIZE = 100;
    private static final String PAGINA = "logboek/logboek";

    private final Logboek logboek;
    private final Kijkers kijkers;

    Logboekpagina(Logboek logboek, Kijkers kijkers) {
        this.logboek = logboek;
        this.kijkers = kijkers;
    }

    @GetMapping("/logboek")
    String ask(Model model) {
        return show("", List.of(), model);
    }

    /** @param voor only what was before this line of the log */
    @PostMapping("/logboek")
    String tell(
            @RequestParam(defaultValue = "") String kenmerk,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long voor,
            Model model) {
        String gezocht = kenmerk.strip();
        return show(
                gezocht,
                Kenmerk.isWellFormed(gezocht)
                        ? kijkers.of(logboek.find(gezocht, Toegang.nu().bereik(), voor, PAGE_SIZE))
                        : List.of(),
                model);
    }

    private static String show(String kenmerk, List<Kijker> gevonden, Model model) {
        boolean isBsn = Kenmerk.isBsn(kenmerk);
        model.addAttribute("kenmerk", isBsn ? "" : kenmerk);
        model.addAttribute("kijkers", gevonden);
        model.addAttribute(
                "zinnen", gevonden.stream().map(Kijker::zin).distinct().toList());
        model.addAttribute(
                "eerder",
                gevonden.size() < PAGE_SIZE
                        ? null
                        : gevonden.get(gevonden.size() - 1).volgnummer());
        return PAGINA;
    }
}

package nl.routewijzer.web.pagina.beleid;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Woordenboek;
import nl.routewijzer.beleid.Woordenboek.Zinsuitleg;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.taal.Lemma;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sentences of the rule files, for who reads or writes them. */
@Controller
@Vereist(Recht.BELEID_LEZEN)
class Woordenboekpagina {
    private final Beleidsbron bron;
    private final Clock clock;
    private final Teksten teksten;

    Woordenboekpagina(Beleidsbron bron, Clock clock, Teksten teksten) {
        this.bron = bron;
        this.clock = clock;
        this.teksten = teksten;
    }

    /** A kind of sentence, with its sentences by heading. */
    record Deel(String id, String titel, String uitleg, Map<String, List<Zinsuitleg>> rubrieken) {}

    @GetMapping("/woordenboek")
    String show(@RequestParam(defaultValue = "") String zoek, Model model) {
        Woordenboek alles = bron.current().woordenboek(Balie.today(clock));
        Woordenboek gevonden = alles.search(zoek);
        model.addAttribute("zoek", zoek.strip());
        model.addAttribute("delen", delen(gevonden.zinnen()));
        model.addAttribute("codes", gevonden.codes());
        model.addAttribute("eigen", gevonden.eigen());
        model.addAttribute("stappen", Stap.values().length);
        model.addAttribute("aantal", gevonden.zinnen().size());
        model.addAttribute("totaal", alles.zinnen().size());
        return "beleid/woordenboek";
    }

    private List<Deel> delen(List<Zinsuitleg> zinnen) {
        Map<Lemma.Soort, List<Zinsuitleg>> soorten =
                zinnen.stream().collect(groupingBy(Zinsuitleg::soort, LinkedHashMap::new, toList()));
        return soorten.entrySet().stream()
                .map(soort -> deel(soort.getKey(), soort.getValue()))
                .toList();
    }

    private Deel deel(Lemma.Soort soort, List<Zinsuitleg> zinnen) {
        return new Deel(
                soort.name().toLowerCase(Locale.ROOT),
                teksten.required("woordenboek." + soort),
                teksten.required("woordenboek." + soort + ".uitleg"),
                zinnen.stream().collect(groupingBy(Zinsuitleg::rubriek, LinkedHashMap::new, toList())));
    }
}

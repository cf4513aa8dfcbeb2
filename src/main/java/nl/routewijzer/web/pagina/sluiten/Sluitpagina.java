package nl.routewijzer.web.pagina.sluiten;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.routewijzer.balie.Dossierbalie;
import nl.routewijzer.balie.Sluitbalie;
import nl.routewijzer.balie.SluitingGeweigerd;
import nl.routewijzer.dossier.DossierVol;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.dossier.StandGewijzigd;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.deel.Doorverwijzing;
import nl.routewijzer.web.pagina.deel.Getypt;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks why a dossier is closed or opened, and does so. */
@Controller
@Vereist(Recht.BESLUIT_NEMEN)
class Sluitpagina {
    private static final String SLUITEN = "/dossiers/{kenmerk}/sluiten";
    private static final String OPENEN = "/dossiers/{kenmerk}/openen";
    private static final List<String> VELDEN =
            List.of(Sluitbalie.REDEN, Sluitbalie.DAG, Sluitbalie.REGEL, Sluitbalie.NA);

    private final Dossierbalie dossiers;
    private final Sluitbalie balie;
    private final Sluitbladen bladen;
    private final Teksten teksten;

    Sluitpagina(Dossierbalie dossiers, Sluitbalie balie, Sluitbladen bladen, Teksten teksten) {
        this.dossiers = dossiers;
        this.balie = balie;
        this.bladen = bladen;
        this.teksten = teksten;
    }

    /** @param gemeente in the region of the candidate */
    @GetMapping(SLUITEN)
    ModelAndView askToClose(@PathVariable String kenmerk, @RequestParam String gemeente) {
        return page(bladen.toClose(find(kenmerk, gemeente), Map.of(), List.of()), HttpStatus.OK);
    }

    @PostMapping(SLUITEN)
    ModelAndView close(
            @PathVariable String kenmerk, @RequestParam String gemeente, @RequestParam Map<String, String> parameters) {
        Bekende wie = find(kenmerk, gemeente);
        Map<String, String> getypt = Getypt.of(parameters, VELDEN);
        return change(
                wie, tree -> balie.close(wie, tree), getypt, (typed, fouten) -> bladen.toClose(wie, typed, fouten));
    }

    @GetMapping(OPENEN)
    ModelAndView askToOpen(@PathVariable String kenmerk, @RequestParam String gemeente) {
        return page(bladen.toOpen(find(kenmerk, gemeente), Map.of(), List.of()), HttpStatus.OK);
    }

    @PostMapping(OPENEN)
    ModelAndView open(
            @PathVariable String kenmerk, @RequestParam String gemeente, @RequestParam Map<String, String> parameters) {
        Bekende wie = find(kenmerk, gemeente);
        Map<String, String> getypt = Getypt.of(parameters, VELDEN);
        return change(wie, tree -> balie.open(wie, tree), getypt, (typed, fouten) -> bladen.toOpen(wie, typed, fouten));
    }

    /** @param again the page with what was typed and what is wrong, as the dossier is by then */
    private ModelAndView change(
            Bekende wie,
            Consumer<Map<String, String>> changing,
            Map<String, String> getypt,
            BiFunction<Map<String, String>, List<Fout>, Sluitblad> again) {
        try {
            changing.accept(Getypt.tree(getypt, Sluitbalie.DAG));
        } catch (SluitingGeweigerd geweigerd) {
            return page(again.apply(getypt, geweigerd.fouten()), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StandGewijzigd intussen) {
            return page(again.apply(getypt, whole("sluiten.intussen")), HttpStatus.CONFLICT);
        } catch (DossierVol vol) {
            return page(again.apply(getypt, whole("sluiten.vol")), HttpStatus.INSUFFICIENT_STORAGE);
        }
        return Doorverwijzing.to(UriComponentsBuilder.fromPath("/dossiers/{kenmerk}")
                .queryParam("gemeente", "{gemeente}")
                .encode()
                .buildAndExpand(wie.kenmerk(), wie.gemeente())
                .toUriString());
    }

    private List<Fout> whole(String sleutel) {
        return List.of(new Fout("", null, teksten.dutch(sleutel)));
    }

    private static ModelAndView page(Sluitblad blad, HttpStatus status) {
        return new ModelAndView("sluiten/sluiten", Map.of("blad", blad), status);
    }

    private Bekende find(String kenmerk, String gemeente) {
        return dossiers.find(kenmerk, gemeente).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no dossier of this candidate"));
    }
}

package nl.routewijzer.web.pagina.formulier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.uitleg.Openstaand;
import nl.routewijzer.uitleg.Uitleg;
import nl.routewijzer.uitleg.Vragen;
import nl.routewijzer.web.pagina.deel.Antwoordwoorden;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.deel.Woord;
import nl.routewijzer.web.pagina.formulier.Veldlinks.Veldlink;
import nl.routewijzer.web.pagina.formulier.Vraagblad.Vervolg;
import nl.routewijzer.web.pagina.formulier.Vraagblad.Vraag;
import org.springframework.stereotype.Component;

/** Lays out the next questions: answers that lead to the same stand together. */
@Component
class Vraagbladen {
    private final Veldlinks links;
    private final Antwoordwoorden woorden;
    private final Teksten teksten;

    Vraagbladen(Veldlinks links, Antwoordwoorden woorden, Teksten teksten) {
        this.links = links;
        this.woorden = woorden;
        this.teksten = teksten;
    }

    /** @param advies as it is */
    Vraagblad of(Uitleg uitleg, Routeadvies advies) {
        Vragen vragen = uitleg.questions();
        Openstaand open = uitleg.open();
        List<Vraag> eerst = vragen.vragen().stream()
                .map(vraag -> new Vraag(links.of(vraag.veld(), advies), vervolgen(vraag, advies.uitkomst())))
                .toList();
        List<String> gevraagd = vragen.vragen().stream().map(Vragen.Vraag::veld).toList();
        Stream<String> samen = vragen.staatVast() ? Stream.empty() : open.handeling().stream();
        Stream<String> overig = vragen.staatVast()
                ? Stream.concat(open.handeling().stream(), open.overig().stream())
                : open.overig().stream();
        return new Vraagblad(
                vragen.staatVast(), eerst, links(samen, gevraagd, advies), links(overig, gevraagd, advies));
    }

    private List<Veldlink> links(Stream<String> paden, List<String> gevraagd, Routeadvies advies) {
        return paden.filter(pad -> !gevraagd.contains(pad))
                .map(pad -> links.of(pad, advies))
                .toList();
    }

    private List<Vervolg> vervolgen(Vragen.Vraag vraag, String nu) {
        Map<String, List<Woord>> antwoorden = new LinkedHashMap<>();
        for (Vragen.Antwoord antwoord : vraag.antwoorden()) {
            antwoorden
                    .computeIfAbsent(antwoord.verandert() ? antwoord.uitkomst() : "", naar -> new ArrayList<>())
                    .add(woorden.of(vraag.veld(), antwoord));
        }
        return antwoorden.entrySet().stream()
                .map(naar -> new Vervolg(
                        naar.getValue(),
                        naar.getKey().isEmpty() ? null : teksten.code(Codelijst.UITKOMST, naar.getKey()),
                        naar.getKey().equals(nu)))
                .toList();
    }
}

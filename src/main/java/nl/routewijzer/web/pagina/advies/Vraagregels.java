package nl.routewijzer.web.pagina.advies;

import java.util.List;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.uitleg.Vragen;
import nl.routewijzer.web.pagina.deel.Antwoordwoorden;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.deel.Voorzieningnamen;
import nl.routewijzer.web.pagina.deel.Woord;
import org.springframework.stereotype.Component;

/** Puts into words where the answers to an open question lead. */
@Component
class Vraagregels {
    private final Antwoordwoorden woorden;
    private final Voorzieningnamen voorzieningen;
    private final Teksten teksten;

    Vraagregels(Antwoordwoorden woorden, Voorzieningnamen voorzieningen, Teksten teksten) {
        this.woorden = woorden;
        this.voorzieningen = voorzieningen;
        this.teksten = teksten;
    }

    /**
     * An answer that changes the advice.
     *
     * @param uitkomst in words, or that only what stands around it differs
     * @param voorzieningen by their names; none that says the same as the uitkomst
     */
    record Antwoordregel(Woord antwoord, String uitkomst, List<String> voorzieningen) {}

    /** @param advies as it is */
    public List<Antwoordregel> of(Vragen.Vraag vraag, Routeadvies advies) {
        return vraag.antwoorden().stream()
                .filter(Vragen.Antwoord::verandert)
                .map(antwoord -> line(woorden.of(vraag.veld(), antwoord), antwoord, advies))
                .toList();
    }

    private Antwoordregel line(Woord woord, Vragen.Antwoord antwoord, Routeadvies advies) {
        List<String> nu = advies.voorzieningen().stream()
                .map(Routeadvies.Voorziening::voorziening)
                .toList();
        if (antwoord.uitkomst().equals(advies.uitkomst())
                && antwoord.voorzieningen().equals(nu)) {
            return new Antwoordregel(woord, teksten.required("vragen.rondom"), List.of());
        }
        String uitkomst = teksten.code(Codelijst.UITKOMST, antwoord.uitkomst());
        return new Antwoordregel(
                woord,
                uitkomst,
                antwoord.voorzieningen().stream()
                        .map(voorzieningen::naam)
                        .filter(naam -> !naam.equals(uitkomst))
                        .toList());
    }
}

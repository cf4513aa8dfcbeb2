package nl.routewijzer.web.pagina.advies;

import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.balie.Beleidsarchief;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.springframework.stereotype.Component;

/** Puts the codes of an advice into words: one that the policy added by what the policy that gave the advice calls it. */
@Component
class Codewoorden {
    private final Beleidsarchief archief;
    private final Teksten teksten;

    Codewoorden(Beleidsarchief archief, Teksten teksten) {
        this.archief = archief;
        this.teksten = teksten;
    }

    /** @param lijst an open list; a code of the program has a text in the language of the page */
    public String of(Codelijst lijst, String code, Routeadvies advies) {
        return lijst.codes().contains(code)
                ? teksten.code(lijst, code)
                : archief.codenaam(lijst, code, advies).orElseGet(() -> teksten.code(lijst, code));
    }
}

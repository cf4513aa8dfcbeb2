package nl.routewijzer.beleid;

import java.util.List;
import nl.routewijzer.regels.Begrip;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Uitzondering;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.Voorzieningwijziging;

/** What lower layers make of the rules and the voorzieningen of higher ones on a day, with the begrippen of that day. */
final class Afwijkingen {
    private final Begrippen begrippen;
    private final List<Uitzondering> uitzonderingen;
    private final List<Voorzieningwijziging> wijzigingen;

    /** All of one day. */
    Afwijkingen(List<Uitzondering> uitzonderingen, List<Voorzieningwijziging> wijzigingen, List<Begrip> begrippen) {
        this.begrippen = new Begrippen(begrippen);
        this.uitzonderingen = uitzonderingen;
        this.wijzigingen = wijzigingen;
    }

    /** The rule with the exceptions that lower layers make to it. */
    Regel apply(Regel regel) {
        return regel.except(uitzonderingen.stream()
                        .filter(uitzondering -> uitzondering.regel().equals(regel.nummer())
                                && uitzondering.vermelding().isBelow(regel.vermelding()))
                        .toList())
                .fill(begrippen);
    }

    /** The voorziening as lower layers leave it. */
    Voorziening apply(Voorziening voorziening) {
        return voorziening
                .change(wijzigingen.stream()
                        .filter(wijziging -> wijziging.code().equals(voorziening.code())
                                && wijziging.vermelding().isBelow(voorziening.vermelding()))
                        .toList())
                .fill(begrippen);
    }
}

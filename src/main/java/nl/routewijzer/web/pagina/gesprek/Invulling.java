package nl.routewijzer.web.pagina.gesprek;

import nl.routewijzer.web.pagina.formulier.Invoer;
import nl.routewijzer.web.pagina.formulier.Tussenstand;
import nl.routewijzer.web.pagina.formulier.Tussenstanden;
import org.jspecify.annotations.Nullable;

/** What was filled in, and the advice by it: found once, for that tries every answer to every question. */
final class Invulling {
    private final Invoer invoer;
    private final Tussenstanden tussenstanden;
    private @Nullable Tussenstand stand;

    Invulling(Invoer invoer, Tussenstanden tussenstanden) {
        this.invoer = invoer;
        this.tussenstanden = tussenstanden;
    }

    Invoer invoer() {
        return invoer;
    }

    Tussenstand stand() {
        Tussenstand gevonden = stand;
        if (gevonden == null) {
            gevonden = invoer.isEmpty() ? tussenstanden.empty() : tussenstanden.of(invoer, naam -> true);
            stand = gevonden;
        }
        return gevonden;
    }

    /** The same without the answers to one question. */
    Invulling without(Vraagnaam vraag) {
        return vraag.isBegunIn(invoer) ? new Invulling(vraag.leftOutOf(invoer), tussenstanden) : this;
    }
}

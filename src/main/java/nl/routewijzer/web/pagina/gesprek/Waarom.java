package nl.routewijzer.web.pagina.gesprek;

import nl.routewijzer.web.pagina.formulier.Vraagblad;
import org.jspecify.annotations.Nullable;

/**
 * Why a question is asked now.
 *
 * @param vraag where each answer leads, where an answer alone changes the step that is taken now
 */
record Waarom(Soort soort, Vraagblad.@Nullable Vraag vraag) {

    /** What hangs on the answer. */
    enum Soort {
        /** There is no advice without it, or it is always asked. */
        BEGIN,
        /** An answer alone changes the step that is taken now. */
        BESLISSEND,
        /** It can change that step together with another answer. */
        SAMEN,
        /** It can only change the rest of the advice. */
        OVERIG,
        /** It changes nothing as things are. */
        NIETS
    }

    /** The key of its words. */
    public String tekst() {
        return "gesprek.waarom." + soort;
    }
}

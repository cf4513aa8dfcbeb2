package nl.routewijzer.web.pagina.gesprek;

import java.util.List;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.formulier.Formulier;
import nl.routewijzer.web.pagina.formulier.Tussenstand;
import org.jspecify.annotations.Nullable;

/**
 * One question as it is shown.
 *
 * @param titel the part of the form in which it stands
 * @param uitleg of that part; {@code null} where the question says it all
 * @param taal the language of it; {@code null} for that of the page
 * @param rijen the rows of voorzieningen, when it asks for these
 * @param nummer how many questions there were, this one included
 * @param fouten leads to the controls whose answer is wrong
 * @param tussenstand the advice by what was answered so far
 */
record Gesprek(
        Vraagnaam vraag,
        String titel,
        @Nullable String uitleg,
        @Nullable String taal,
        List<Invoerveld> velden,
        List<Formulier.Rij> rijen,
        List<Foutregel> fouten,
        Waarom waarom,
        boolean kanTerug,
        int nummer,
        Meegenomen mee,
        Tussenstand tussenstand) {

    /**
     * What travels with the question.
     *
     * @param antwoorden to the other questions, by the name of the control
     */
    record Meegenomen(String weg, boolean terug, List<Antwoord> antwoorden) {}

    /** An answer as it was posted. */
    record Antwoord(String naam, String waarde) {}
}

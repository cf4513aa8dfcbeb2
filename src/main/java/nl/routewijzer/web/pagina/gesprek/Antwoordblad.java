package nl.routewijzer.web.pagina.gesprek;

import java.util.List;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.formulier.Tussenstand;
import nl.routewijzer.web.pagina.gesprek.Gesprek.Meegenomen;
import org.jspecify.annotations.Nullable;

/**
 * The answers together, before anything is kept.
 *
 * @param nog the questions that can still change the advice and were not asked
 * @param onbekend the questions that were left open but can still change it
 * @param fouten leads to the answers that are wrong
 * @param besloten the help that was decided before and that it tells of, as a sentence; {@code null} for none
 * @param tussenstand the advice by these answers
 */
record Antwoordblad(
        List<Groep> groepen,
        List<Regel> nog,
        List<Regel> onbekend,
        List<Foutregel> fouten,
        @Nullable String besloten,
        boolean kanTerug,
        Meegenomen mee,
        Tussenstand tussenstand) {

    /**
     * A part of the form.
     *
     * @param taal the language of it; {@code null} for that of the page
     * @param zonder what was not answered in it
     */
    record Groep(String titel, @Nullable String taal, List<Regel> antwoorden, List<Regel> zonder) {}

    /**
     * A question and its answer.
     *
     * @param vraag to ask when the answer is to be another one
     * @param id of the line, to which a link can lead
     * @param antwoord in words; empty when there is none
     * @param dutch whether the answer is Dutch in every language
     * @param sinds since when it is known, as a sentence; {@code null} when it is new
     * @param meldingen what is wrong with it
     */
    record Regel(
            Vraagnaam vraag,
            String id,
            String label,
            String antwoord,
            boolean dutch,
            @Nullable String sinds,
            List<String> meldingen) {}
}

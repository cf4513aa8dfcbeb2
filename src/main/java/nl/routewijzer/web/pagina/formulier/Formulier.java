package nl.routewijzer.web.pagina.formulier;

import java.util.List;
import java.util.Map;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Wanneer;
import org.jspecify.annotations.Nullable;

/**
 * The form as it is shown.
 *
 * @param voorzieningen the rows of earlier voorzieningen
 * @param fouten the error summary, in the order of the fields; empty when nothing is wrong
 * @param besloten the help that was decided before and that it tells of, as a sentence; {@code null} for none
 * @param sinds by the name of the fact: since when what stands there is known, as a sentence
 */
public record Formulier(
        List<Sectie> secties,
        List<Rij> voorzieningen,
        List<Foutregel> fouten,
        @Nullable String besloten,
        Map<String, String> sinds) {

    /**
     * The fields of one group.
     *
     * @param taal the language of it; {@code null} for that of the page
     * @param wanneer with which other answer all of it means something; {@code null} for always
     */
    public record Sectie(
            String id,
            String titel,
            @Nullable String uitleg,
            @Nullable Wanneer wanneer,
            List<Invoerveld> velden,
            @Nullable String taal) {}

    /** One earlier voorziening. */
    public record Rij(String titel, List<Invoerveld> velden) {}
}

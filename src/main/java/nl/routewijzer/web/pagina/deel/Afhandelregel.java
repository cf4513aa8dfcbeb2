package nl.routewijzer.web.pagina.deel;

import java.util.List;
import nl.routewijzer.dossier.Afhandeling.Soort;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the terugmelding or the overdracht of an advice, in words.
 *
 * @param naam of the kind
 * @param stand a sentence
 * @param notities oldest first
 * @param pad of the page to note something on; {@code null} where there is nothing to note
 */
public record Afhandelregel(
        Soort soort,
        String naam,
        String stand,
        List<Notitieregel> notities,
        @Nullable String pad) {

    /** The notes that hold. */
    public List<Notitieregel> geldend() {
        return notities.stream().filter(Notitieregel::geldt).toList();
    }

    /**
     * A note.
     *
     * @param wat its stand and, where it has one, its day
     * @param regel as it was typed
     * @param geldt whether no later one repaired it
     */
    public record Notitieregel(String wat, @Nullable String regel, String genoteerd, boolean geldt) {}
}

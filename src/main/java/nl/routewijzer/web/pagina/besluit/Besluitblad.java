package nl.routewijzer.web.pagina.besluit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.dossier.Intrekking;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import org.jspecify.annotations.Nullable;

/**
 * What consultants decided on an advice, and the form to tell it.
 *
 * @param gemeente its key
 * @param besluiten oldest first
 * @param open whether something can be decided: the advice was not withdrawn
 */
public record Besluitblad(
        UUID advies, String kenmerk, String gemeente, List<Regel> besluiten, boolean open, Besluitformulier formulier) {

    /** The besluit in force, or {@code null} when there is none. */
    public @Nullable Regel geldend() {
        return besluiten.stream().filter(Regel::geldig).findFirst().orElse(null);
    }

    /**
     * A besluit as it is shown.
     *
     * @param voorzieningen their names
     * @param herbeoordelen when to look at the candidate again; {@code null} when nobody needs to
     * @param stand when it was decided, and whether it is in force, until when it was, or why not, in words
     * @param geldig whether it is the one that counts on this advice
     * @param ingetrokken that it was taken by mistake; {@code null} as long as nobody said so
     */
    public record Regel(
            UUID id,
            String tijdstip,
            String stand,
            boolean gevolgd,
            String uitkomst,
            List<String> voorzieningen,
            @Nullable String motivatie,
            @Nullable LocalDate herbeoordelen,
            boolean geldig,
            @Nullable Intrekking ingetrokken) {}

    /**
     * The form, for a first besluit or for a correction.
     *
     * @param corrigeert the besluit that it corrects; {@code null} for the first
     * @param fouten what is wrong with what was typed; empty when nothing was posted
     */
    record Besluitformulier(
            Invoerveld besluit,
            Invoerveld uitkomst,
            Invoerveld voorzieningen,
            Invoerveld motivatie,
            Invoerveld herbeoordelen,
            @Nullable UUID corrigeert,
            List<Foutregel> fouten) {

        /** Whether the consultant is busy with it. */
        public boolean open() {
            return corrigeert == null || !fouten.isEmpty();
        }
    }
}

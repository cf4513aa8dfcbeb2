package nl.routewijzer.web.pagina.besluit;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import org.jspecify.annotations.Nullable;

/**
 * What consultants decided on an advice, and the form to tell it.
 *
 * @param gemeente its key
 * @param besluiten oldest first; the last one is in force
 */
public record Besluitblad(
        UUID advies, String kenmerk, String gemeente, List<Regel> besluiten, Besluitformulier formulier) {

    /** The besluit in force, or {@code null} when nothing was decided yet. */
    public @Nullable Regel geldend() {
        return besluiten.isEmpty() ? null : besluiten.get(besluiten.size() - 1);
    }

    /**
     * A besluit as it is shown.
     *
     * @param voorzieningen their names
     * @param stand when it was decided, and until when it was in force
     */
    public record Regel(
            UUID id,
            String tijdstip,
            boolean gevolgd,
            String uitkomst,
            List<String> voorzieningen,
            @Nullable String motivatie,
            String stand) {}

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
            @Nullable UUID corrigeert,
            List<Foutregel> fouten) {

        /** Whether the consultant is busy with it. */
        public boolean open() {
            return corrigeert == null || !fouten.isEmpty();
        }
    }
}

package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An advice as one line: without its profile, its reasons and its policy.
 *
 * @param id of the advice
 * @param gesloten since when the dossier is closed; {@code null} while it is open
 * @param besluit what is in force of the consultant's besluiten; {@code null} while there is none
 */
public record Caseloadregel(
        UUID id,
        OffsetDateTime tijdstip,
        Persoon persoon,
        String kenmerk,
        String gemeente,
        LocalDate peildatum,
        String uitkomst,
        Samenvatting samenvatting,
        @Nullable LocalDate gesloten,
        @Nullable Besluitstand besluit) {

    /**
     * What the consultant decided.
     *
     * @param gevolgd whether the advice was followed
     * @param dag on which it was decided, in Europe/Amsterdam
     * @param herbeoordelen when to look again; {@code null} when nobody needs to
     */
    public record Besluitstand(
            boolean gevolgd,
            String uitkomst,
            LocalDate dag,
            @Nullable LocalDate herbeoordelen) {}

    /** The day on which to look at the candidate again: as was decided, else as the advice said. */
    public @Nullable LocalDate herbeoordelen() {
        return besluit == null ? samenvatting.herbeoordelen() : besluit.herbeoordelen();
    }
}

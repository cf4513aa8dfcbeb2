package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the dossier of a person was closed, or opened again. Never changed.
 *
 * @param volgnummer from 1, of those of this person
 * @param tijdstip when that was told
 * @param reden why it was closed; {@code null} where it was opened
 * @param dag from which it is closed or open
 * @param regel in the words of who told it; may be {@code null}
 * @param advies that was given about a closed dossier and so opened it; {@code null} else
 */
public record Dossierstand(
        Persoon persoon,
        int volgnummer,
        OffsetDateTime tijdstip,
        @Nullable Sluitreden reden,
        LocalDate dag,
        @Nullable String regel,
        @Nullable UUID advies) {

    public boolean isGesloten() {
        return reden != null;
    }

    /**
     * Since when and why the dossier is closed; nothing when it is open.
     *
     * @param standen of one person, oldest first
     */
    public static Optional<Dossierstand> gesloten(List<Dossierstand> standen) {
        return standen.isEmpty()
                ? Optional.empty()
                : Optional.of(standen.get(standen.size() - 1)).filter(Dossierstand::isGesloten);
    }
}

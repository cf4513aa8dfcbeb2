package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Until when the last advice of each candidate holds, by the policy of now. It is told beside the advice, which itself never
 * changes.
 */
public interface Geldigheden {

    /**
     * The last advices of candidates of which this was found by another version of the policy, oldest first, at most 100.
     *
     * @param na the last id of the call before, or {@code null} for the first
     */
    List<UUID> outdated(String gemeente, String beleidsversie, @Nullable UUID na);

    /** Keeps what was found. */
    void update(List<Gevonden> geldigheden);

    /**
     * @param geldigTot first day on which the advice would change by itself; {@code null} when no such day is known
     * @param beleidsversie by which it was found
     */
    record Gevonden(UUID advies, @Nullable LocalDate geldigTot, String beleidsversie) {}
}

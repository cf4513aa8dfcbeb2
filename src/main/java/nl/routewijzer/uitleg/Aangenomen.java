package nl.routewijzer.uitleg;

import java.util.Map;
import java.util.Optional;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import org.jspecify.annotations.Nullable;

/**
 * Says of a fact that follows from what stands in the profile on what it rests where nothing stands there: nothing was said, and
 * the rules go on as if it were no (beslismodel section 1).
 */
final class Aangenomen {
    private static final String GEEN_START = "in het profiel staat geen startdatum van de dienstverlening";

    private static final Map<Feit, String> ALS_NEE = Map.of(
            Feiten.IN_DIENSTVERLENING,
            GEEN_START + ", dus we nemen aan dat die nog niet is begonnen",
            Feiten.VOORZIENING_BINNEN_TERMIJN,
            "in het profiel staat geen voorziening die nog mag lopen, dus we nemen aan dat die er niet is",
            Feiten.VOORZIENING_TE_VERLENGEN,
            "in het profiel staat geen voorziening die aan verlenging toe is, dus we nemen aan dat die er niet is",
            Feiten.VOORZIENING_OVER_TERMIJN,
            "in het profiel staat geen voorziening die te lang loopt, dus we nemen aan dat die er niet is");

    private Aangenomen() {}

    /** A clause without capital or full stop; empty where the fact speaks for itself. */
    static Optional<String> of(Feit feit, @Nullable Object waarde) {
        if (waarde == null && feit.equals(Feiten.MAANDEN_IN_DIENST)) {
            return Optional.of(GEEN_START);
        }
        return Boolean.FALSE.equals(waarde) ? Optional.ofNullable(ALS_NEE.get(feit)) : Optional.empty();
    }
}

package nl.routewijzer.profiel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of the voorzieningen that were used before, with what of it could be read.
 *
 * @param pad where it stands in the profile: {@code eerdereVoorzieningen[1]}
 */
record GelezenVoorziening(
        String pad,
        @Nullable String voorziening,
        @Nullable LocalDate start,
        @Nullable LocalDate eind,
        @Nullable String resultaat) {

    static String pad(int rij) {
        return Kandidaatprofiel.EERDERE_VOORZIENINGEN + "[" + rij + "]";
    }

    static GelezenVoorziening of(int rij, EerdereVoorziening eerdere) {
        return new GelezenVoorziening(
                pad(rij), eerdere.voorziening(), eerdere.start(), eerdere.eind(), eerdere.resultaat());
    }

    /** Empty when something that it needs could not be read. */
    Optional<EerdereVoorziening> complete() {
        return voorziening == null || start == null || resultaat == null
                ? Optional.empty()
                : Optional.of(new EerdereVoorziening(voorziening, start, eind, resultaat));
    }
}

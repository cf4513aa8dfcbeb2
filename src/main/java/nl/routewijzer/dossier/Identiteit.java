package nl.routewijzer.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom an advice was given about.
 *
 * @param geboortedatumWas the birth date by which the person was known until then, when somebody confirmed that it was wrong
 */
public record Identiteit(
        Persoon persoon, LocalDate geboortedatum, @Nullable LocalDate geboortedatumWas) {}

package nl.routewijzer.web.pagina.formulier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The choice to confirm that somebody was known by a wrong birth date.
 *
 * @param datum that was wrong
 * @param gekozen whether the consultant says so
 */
public record Bevestiging(LocalDate datum, boolean gekozen) {
    /** The name of its control. */
    public static final String NAAM = "geboortedatumWas";

    /** The choice that was made in a form, or {@code null} when none was. */
    public static @Nullable Bevestiging posted(Invoer invoer) {
        try {
            return new Bevestiging(LocalDate.parse(invoer.waarde(NAAM)), true);
        } catch (DateTimeParseException noChoice) {
            return null;
        }
    }
}

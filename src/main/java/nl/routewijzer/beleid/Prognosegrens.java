package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.OptionalInt;

/** The boundary against which a prognosis was held. */
public interface Prognosegrens {

    /**
     * The boundary in months, or empty when the policy of that version is neither in force nor kept in a form that can still be read.
     *
     * @param beleidsversie the version that gave the advice
     */
    OptionalInt inMonths(String gemeente, LocalDate peildatum, String beleidsversie);
}

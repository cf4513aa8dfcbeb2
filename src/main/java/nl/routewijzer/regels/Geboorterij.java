package nl.routewijzer.regels;

import java.time.LocalDate;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;

/**
 * One row of a table that is read by date of birth.
 *
 * @param vanaf first date of birth; {@link LocalDate#MIN} for no begin
 * @param totEnMet last date of birth, included; {@link LocalDate#MAX} for no end
 * @param bron where this row comes from
 */
public record Geboorterij(LocalDate vanaf, LocalDate totEnMet, Hoeveelheid waarde, String bron) {
    public boolean contains(LocalDate geboren) {
        return !geboren.isBefore(vanaf) && !geboren.isAfter(totEnMet);
    }

    /** "geboren van 1 januari 1953 tot en met 31 augustus 1955", with the source where that is an assumption. */
    String inWords() {
        String begin = vanaf.equals(LocalDate.MIN) ? "" : "vanaf " + Datumtekst.of(vanaf);
        String eind = totEnMet.equals(LocalDate.MAX) ? "" : "tot en met " + Datumtekst.of(totEnMet);
        String aanname = bron.equals(Vermelding.AANNAME) ? ": een aanname" : "";
        return "geboren " + String.join(" ", begin, eind).strip() + aanname;
    }
}

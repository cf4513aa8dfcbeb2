package nl.routewijzer.mutatie;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A value of the policy that can move: a number, a date, a level, or the choice between ja and nee.
 *
 * @param bestand below the rules folder
 * @param regel line, from 1
 * @param verklaring the first words of the declaration that it stands in: {@code regel Z3}
 * @param zin the line
 * @param waarde as it is written
 * @param plekken where it stands in the text; on more than one place when one version or row ends where the next begins
 */
record Getal(String bestand, int regel, String verklaring, String zin, String waarde, List<Plek> plekken) {

    /**
     * One of the places of a value.
     *
     * @param begin in the text
     * @param tekst as it is written there: a day of its own where a row begins on the day after the last of another
     */
    record Plek(int begin, String tekst) {
        private String replacement(String waarde, String nieuw) {
            return tekst.equals(waarde)
                    ? nieuw
                    : LocalDate.parse(tekst)
                            .plusDays(ChronoUnit.DAYS.between(LocalDate.parse(waarde), LocalDate.parse(nieuw)))
                            .toString();
        }
    }

    /** What the declaration declares: {@code Z3}. */
    String naam() {
        return verklaring.substring(verklaring.indexOf(' ') + 1);
    }

    /** The text of the file in which the value is another; a day that it touches moves by as many days. */
    String replace(String tekst, String nieuw) {
        StringBuilder gewijzigd = new StringBuilder(tekst);
        for (int i = plekken.size() - 1; i >= 0; i--) {
            Plek plek = plekken.get(i);
            gewijzigd.replace(plek.begin(), plek.begin() + plek.tekst().length(), plek.replacement(waarde, nieuw));
        }
        return gewijzigd.toString();
    }

    @Override
    public String toString() {
        return bestand + ":" + regel + " (" + verklaring + ") " + zin;
    }
}

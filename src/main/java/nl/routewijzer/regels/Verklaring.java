package nl.routewijzer.regels;

import java.util.List;
import java.util.Locale;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Eigenfeit;

/** The names that a rule file introduces. */
public sealed interface Verklaring {
    Plaats plaats();

    /** {@code instantie GEMEENTE "Gemeente"}: an organisation that a loket can belong to. */
    record Instantie(String code, String naam, Plaats plaats) implements Verklaring {}

    /** {@code behoefte FIETSLES "Leren fietsen"}: a code that the policy adds to an open list, in words. */
    record EigenCode(Codelijst lijst, String code, String naam, Plaats plaats) implements Verklaring {
        /** The word with which it is declared. */
        public String soort() {
            return lijst == Codelijst.TERUGMELDREDEN ? "reden" : lijst.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * {@code feit FIETS "De kandidaat heeft een fiets"}: what a region or municipality itself asks.
     *
     * @param brontekst its lines as they stand in the file
     */
    record EigenFeit(Eigenfeit feit, Vermelding vermelding, String brontekst) implements Verklaring {
        @Override
        public Plaats plaats() {
            return vermelding.plaats();
        }

        /** A problem with a word of it, where it first stands. */
        public Probleem problem(String woord, String melding) {
            return plaats().problem(brontekst, woord, melding);
        }
    }

    /** {@code regio voorbeeldstreek "Voorbeeldstreek"}. */
    record Regio(String sleutel, String naam, Plaats plaats) implements Verklaring {}

    /**
     * {@code gemeente voorbeeldstad "Voorbeeldstad"}.
     *
     * @param geldigheid the days on which it exists
     * @param voorgangers keys of the municipalities that merged into it
     */
    record Gemeente(
            String sleutel, String naam, String regio, Geldigheid geldigheid, List<String> voorgangers, Plaats plaats)
            implements Verklaring {}

    /**
     * {@code keuzekaart 2027}: what a region or municipality chose for one calendar year.
     *
     * @param keuzes each in force from the first until and with the last day of the year; also among the settings of its file
     */
    record Keuzekaart(int jaar, List<Zetting> keuzes, Plaats plaats) implements Verklaring {}

    /** {@code stap zoekperiode} with {@code vast}: lower layers add no rules to it. */
    record VasteStap(Stap stap, Plaats plaats) implements Verklaring {}
}

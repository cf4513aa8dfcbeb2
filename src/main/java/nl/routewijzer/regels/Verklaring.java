package nl.routewijzer.regels;

import java.util.List;

/** The names that a rule file introduces. */
public sealed interface Verklaring {
    Plaats plaats();

    /** {@code instantie GEMEENTE "Gemeente"}: an organisation that a loket can belong to. */
    record Instantie(String code, String naam, Plaats plaats) implements Verklaring {}

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

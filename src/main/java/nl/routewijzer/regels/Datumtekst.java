package nl.routewijzer.regels;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in sentences. */
public final class Datumtekst {
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d MMMM yyyy", new Locale("nl", "NL"));

    private Datumtekst() {}

    /** "21 november 2026". */
    public static String of(LocalDate datum) {
        return DUTCH.format(datum);
    }
}

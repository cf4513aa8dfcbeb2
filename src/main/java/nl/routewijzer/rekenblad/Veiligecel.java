package nl.routewijzer.rekenblad;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what stands in a cell, and takes that back when the file is offered again. A spreadsheet may
 * take another sign for the separator than the file does, so that a cell can begin in the middle of a cell.
 */
public final class Veiligecel {
    private static final String BEGIN = "(?:^|(?<=[;,\"])|(?<=(?s:.)[\\r\\n]))";
    private static final String DANGEROUS = "(?=[=+@\\-\\t\\r\\n\uff1d\uff0b\uff0d\uff20])";
    private static final Pattern RUNS = Pattern.compile(BEGIN + DANGEROUS);
    private static final Pattern GUARDED = Pattern.compile(BEGIN + "'" + DANGEROUS);

    private Veiligecel() {}

    /** The cell as it is written to a file that a spreadsheet opens. */
    public static String write(String cel) {
        return RUNS.matcher(cel).replaceAll("'");
    }

    /** The cell as somebody wrote it. */
    public static String read(String cel) {
        return GUARDED.matcher(cel).replaceAll("");
    }
}

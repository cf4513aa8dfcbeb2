package nl.routewijzer.rekenblad;

/** Keeps a spreadsheet from running what stands in a cell, and takes that back when the file is offered again. */
public final class Veiligecel {
    private static final String DANGEROUS = "=+-@\t\r\n";
    private static final char QUOTE = '\'';

    private Veiligecel() {}

    /** The cell as it is written to a file that a spreadsheet opens. */
    public static String write(String cel) {
        return !cel.isEmpty() && DANGEROUS.indexOf(cel.charAt(0)) >= 0 ? QUOTE + cel : cel;
    }

    /** The cell as somebody wrote it. */
    public static String read(String cel) {
        return cel.length() > 1 && cel.charAt(0) == QUOTE && DANGEROUS.indexOf(cel.charAt(1)) >= 0
                ? cel.substring(1)
                : cel;
    }
}

package nl.routewijzer.profiel;

import java.util.regex.Pattern;

/** The pseudonym of a candidate: never a BSN. */
public final class Kenmerk {
    /** How a kenmerk is written, as a regular expression over the whole text. */
    public static final String PATROON = "[A-Za-z0-9-]{1,40}";

    private static final Pattern SHAPE = Pattern.compile(PATROON);
    private static final Pattern SCHEIDING = Pattern.compile("[ .-]");
    private static final Pattern CIJFERS = Pattern.compile("[0-9]{8,9}");

    private Kenmerk() {}

    public static boolean isWellFormed(String tekst) {
        return SHAPE.matcher(tekst).matches();
    }

    /** The text, or a replacement when it is a BSN, also one written in groups. */
    static String withoutBsn(String tekst) {
        return isBsn(SCHEIDING.matcher(tekst).replaceAll("")) ? "(weggelaten)" : tekst;
    }

    /** Whether these are 8 or 9 digits that pass the elfproef. */
    public static boolean isBsn(String tekst) {
        if (!CIJFERS.matcher(tekst).matches()) {
            return false;
        }
        String cijfers = tekst.length() == 8 ? "0" + tekst : tekst;
        int som = -Character.digit(cijfers.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * Character.digit(cijfers.charAt(i), 10);
        }
        return som % 11 == 0;
    }
}

package nl.routewijzer.profiel;

/** What somebody typed, as a message may repeat it: never a BSN, never long, and never half a character. */
public final class Echo {
    private static final int LONGEST = 80;

    /** Further than is shown: a number may be shown in part. */
    private static final int LOOKED_AT = 120;

    private Echo() {}

    public static String text(Object waarde) {
        String tekst = String.valueOf(waarde);
        if (Kenmerk.holdsBsn(tekst.substring(0, Math.min(tekst.length(), LOOKED_AT)))) {
            return "(weggelaten)";
        } else if (tekst.length() <= LONGEST) {
            return tekst;
        }
        int eind = Character.isHighSurrogate(tekst.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return tekst.substring(0, eind) + "…";
    }

    /** As {@link #text}, but a boolean or a whole number keeps its type. */
    static Object value(Object waarde) {
        String tekst = text(waarde);
        boolean isPlain = waarde instanceof Boolean || waarde instanceof Integer;
        return isPlain && tekst.equals(waarde.toString()) ? waarde : tekst;
    }
}

package nl.routewijzer.profiel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The pseudonym of a candidate: never a BSN. */
public final class Kenmerk {
    /** How a kenmerk is written, as a regular expression over the whole text. */
    public static final String PATROON = "[A-Za-z0-9-]{1,40}";

    private static final Pattern SHAPE = Pattern.compile(PATROON);
    private static final Pattern STREEPJES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private Kenmerk() {}

    /** The kenmerk without what a keyboard or a spreadsheet made of it: no space around it, and plain letters and hyphens. */
    static String plain(String tekst) {
        return STREEPJES
                .matcher(Normalizer.normalize(tekst, Normalizer.Form.NFKC))
                .replaceAll("-")
                .strip();
    }

    /** Under what a candidate is known: the same however the letters of a kenmerk are written. */
    public static String sleutel(String tekst) {
        return plain(tekst).toLowerCase(Locale.ROOT);
    }

    public static boolean isWellFormed(String tekst) {
        return SHAPE.matcher(tekst).matches();
    }

    /** Whether a BSN stands somewhere in the text. */
    public static boolean holdsBsn(String tekst) {
        return Bsn.isIn(tekst);
    }

    /** Whether it is a BSN and no date, in groups or not, with letters before or behind it or not. */
    public static boolean isBsn(String tekst) {
        return Bsn.is(tekst);
    }
}

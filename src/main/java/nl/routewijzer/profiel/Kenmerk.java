package nl.routewijzer.profiel;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The pseudonym of a candidate: never a BSN. */
public final class Kenmerk {
    /** How a kenmerk is written, as a regular expression over the whole text. */
    public static final String PATROON = "[A-Za-z0-9-]{1,40}";

    private static final String SCHEIDING = "[ .\\u00a0/\\u2010-\\u2014-]";
    private static final Pattern SHAPE = Pattern.compile(PATROON);
    private static final Pattern SCHEIDINGEN = Pattern.compile(SCHEIDING);
    private static final Pattern STREEPJES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern CIJFERS = Pattern.compile("[0-9]{8,9}");
    private static final Pattern DATUM = Pattern.compile("\\d{1,2}(\\D)\\d{1,2}\\1\\d{4}|\\d{4}-\\d{2}-\\d{2}");

    /** Eight or nine digits in a text, in one piece or in groups. */
    private static final List<Pattern> IN_TEKST = List.of(
            Pattern.compile("(?<!\\d)\\d{8,9}(?!\\d)"),
            Pattern.compile("(?<!\\d" + SCHEIDING + "?)\\d(?:" + SCHEIDING + "?\\d){7,8}(?!" + SCHEIDING + "?\\d)"));

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

    /** The text, or a replacement when it is a BSN, also one written in groups. */
    static String withoutBsn(String tekst) {
        return isBsn(tekst) ? "(weggelaten)" : tekst;
    }

    /** Whether a BSN stands somewhere in the text. */
    public static boolean holdsBsn(String tekst) {
        return IN_TEKST.stream()
                .flatMap(cijfers -> cijfers.matcher(tekst).results())
                .anyMatch(cijfers -> isBsn(cijfers.group()));
    }

    /** Whether these are 8 or 9 digits that pass the elfproef, in groups or not, and no date. */
    public static boolean isBsn(String tekst) {
        String kaal = SCHEIDINGEN.matcher(tekst).replaceAll("");
        if (!CIJFERS.matcher(kaal).matches() || DATUM.matcher(tekst).matches()) {
            return false;
        }
        String cijfers = kaal.length() == 8 ? "0" + kaal : kaal;
        int som = -Character.digit(cijfers.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * Character.digit(cijfers.charAt(i), 10);
        }
        return som % 11 == 0;
    }
}

package nl.routewijzer.regels.lezen;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Reads past what a word processor, a browser or a spreadsheet puts in the place of a plain character where nobody sees the
 * difference: hard and wide spaces, tabs, invisible marks, curly and low quotation marks, a hyphen that does not break.
 */
final class Tekens {
    private static final Pattern ONZICHTBAAR = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]");
    private static final Pattern SPATIE = Pattern.compile("[\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]");
    private static final Pattern AANHALING = Pattern.compile("[\\u201c\\u201d]");
    private static final Pattern ANDERE_AANHALING = Pattern.compile("[\\u201e\\u201f\\u00ab\\u00bb\\u2033\\uff02]");
    private static final Pattern KOPPELTEKEN = Pattern.compile("(?<=\\d)[\\u2010-\\u2013\\u2212](?=\\d)");
    private static final Pattern SPATIES = Pattern.compile("  +");
    private static final char RECHT = '"';

    private Tekens() {}

    /** One line with plain characters. */
    static String plain(String line) {
        String zichtbaar = ONZICHTBAAR.matcher(line).replaceAll("");
        String spaties = SPATIE.matcher(zichtbaar).replaceAll(" ");
        String recht = quotes(AANHALING.matcher(spaties).replaceAll("\""));
        return Normalizer.normalize(KOPPELTEKEN.matcher(recht).replaceAll("-"), Normalizer.Form.NFC);
    }

    /** Low quotation marks and guillemets stand for plain ones, save inside a text that plain ones enclose. */
    private static String quotes(String line) {
        long rechte = line.chars().filter(teken -> teken == RECHT).count();
        boolean isEnclosed = rechte > 0 && rechte % 2 == 0;
        return isEnclosed ? line : ANDERE_AANHALING.matcher(line).replaceAll("\"");
    }

    /** One space for several, save in a text between quotation marks and in the row of a table. */
    static String singleSpaced(String line) {
        if (line.startsWith(TabelReader.STREEP)) {
            return line;
        }
        String[] delen = line.split("\"", -1);
        for (int i = 0; i < delen.length; i += 2) {
            delen[i] = SPATIES.matcher(delen[i]).replaceAll(" ");
        }
        return String.join("\"", delen);
    }
}

package nl.routewijzer.profiel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Knows the number by which the state knows somebody, however it is written: that number is kept nowhere. */
final class Bsn {
    private static final int LENGTH = 9;
    private static final String SCHEIDING = "[ .\\u00a0/\\u2010-\\u2014-]";
    private static final Pattern SCHEIDINGEN = Pattern.compile(SCHEIDING);
    private static final Pattern GROEP = Pattern.compile("\\d+");
    private static final Pattern TUSSEN = Pattern.compile("\\s{0,2}[-./_,:\\u2010-\\u2014]?\\s{0,2}");
    private static final Pattern ONZICHTBAAR = Pattern.compile("\\p{Cf}");
    private static final Pattern LETTERS_EROM =
            Pattern.compile("^\\p{L}+(?:" + SCHEIDING + "|:)?|" + SCHEIDING + "?\\p{L}+$");
    private static final Pattern CIJFERS = Pattern.compile("[0-9]{8,9}");
    private static final Pattern DATUM = Pattern.compile("\\d{1,2}(\\D)\\d{1,2}\\1\\d{4}|\\d{4}-\\d{2}-\\d{2}");

    /** Eight or nine digits in a text, in one piece or in groups. */
    private static final List<Pattern> IN_TEKST = List.of(
            Pattern.compile("(?<!\\d)\\d{8,9}(?!\\d)"),
            Pattern.compile("(?<!\\d" + SCHEIDING + "?)\\d(?:" + SCHEIDING + "?\\d){7,8}(?!" + SCHEIDING + "?\\d)"));

    private Bsn() {}

    /** Whether these are 8 or 9 digits that pass the elfproef and no date; with letters around them, 9. */
    static boolean is(String tekst) {
        String gewoon = plain(tekst).strip();
        String zonder = LETTERS_EROM.matcher(gewoon).replaceAll("");
        return isNumber(gewoon) || digits(zonder).length() == LENGTH && isNumber(zonder);
    }

    static boolean isIn(String tekst) {
        String gewoon = plain(tekst);
        return IN_TEKST.stream()
                        .flatMap(cijfers -> cijfers.matcher(gewoon).results())
                        .anyMatch(cijfers -> isNumber(cijfers.group()))
                || holdsGroups(gewoon);
    }

    /** Nine digits in groups with one and the same sign between them, whatever number stands before or behind them. */
    private static boolean holdsGroups(String tekst) {
        List<MatchResult> groepen =
                new ArrayList<>(GROEP.matcher(tekst).results().toList());
        for (int eerste = 0; eerste < groepen.size(); eerste++) {
            StringBuilder cijfers = new StringBuilder();
            String teken = null;
            for (int i = eerste; i < groepen.size() && cijfers.length() < LENGTH; i++) {
                if (i > eerste) {
                    String tussen = tekst.substring(
                            groepen.get(i - 1).end(), groepen.get(i).start());
                    if (!TUSSEN.matcher(tussen).matches() || teken != null && !teken.equals(tussen.strip())) {
                        break;
                    }
                    teken = tussen.strip();
                }
                cijfers.append(groepen.get(i).group());
            }
            if (cijfers.length() == LENGTH && isNumber(cijfers.toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String tekst) {
        String kaal = digits(tekst);
        if (!CIJFERS.matcher(kaal).matches() || DATUM.matcher(tekst).matches()) {
            return false;
        }
        String cijfers = kaal.length() == LENGTH ? kaal : "0" + kaal;
        int som = -Character.digit(cijfers.charAt(LENGTH - 1), 10);
        for (int i = 0; i < LENGTH - 1; i++) {
            som += (LENGTH - i) * Character.digit(cijfers.charAt(i), 10);
        }
        return som % 11 == 0;
    }

    private static String digits(String tekst) {
        return SCHEIDINGEN.matcher(tekst).replaceAll("");
    }

    /** Full-width and other digits as the plain ones, and without what nobody sees. */
    private static String plain(String tekst) {
        String gewoon = ONZICHTBAAR
                .matcher(Normalizer.normalize(tekst, Normalizer.Form.NFKC))
                .replaceAll("");
        StringBuilder cijfers = new StringBuilder(gewoon.length());
        gewoon.codePoints().forEach(teken -> {
            int cijfer = Character.digit(teken, 10);
            cijfers.appendCodePoint(Character.isDigit(teken) && cijfer >= 0 ? '0' + cijfer : teken);
        });
        return cijfers.toString();
    }
}

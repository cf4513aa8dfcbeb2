package nl.routewijzer.demo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of whole numbers, both ends included: {@code 18..26}. */
record Bereik(int van, int tot) {
    private static final Pattern VORM = Pattern.compile("(\\d+)\\.\\.(\\d+)");

    Bereik {
        if (van > tot) {
            throw new IllegalArgumentException(van + ".." + tot + " goes down");
        }
    }

    static boolean isWritten(String tekst) {
        return VORM.matcher(tekst).matches();
    }

    static Bereik of(String tekst) {
        Matcher match = VORM.matcher(tekst);
        if (!match.matches()) {
            throw new IllegalArgumentException("'" + tekst + "' is no range; write 18..26");
        }
        return new Bereik(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    boolean contains(int getal) {
        return van <= getal && getal <= tot;
    }
}

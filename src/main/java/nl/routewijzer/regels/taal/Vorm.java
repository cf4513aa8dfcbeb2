package nl.routewijzer.regels.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of a rule file can look like: fixed words with a slot at each {@code {…}}, and what they mean to the one
 * who writes them. Identity counts.
 */
public final class Vorm {
    private static final Pattern SLOT = Pattern.compile("\\{([^}]+)}");

    private static final String BAR = " |";

    private final String sjabloon;
    private final String uitleg;
    private final List<Invulling> invullingen;
    private final Pattern pattern;

    /** @param uitleg plain Dutch sentences, for the dictionary */
    Vorm(String sjabloon, String uitleg, Invulling... invullingen) {
        this.sjabloon = sjabloon;
        this.uitleg = uitleg;
        this.invullingen = List.of(invullingen);
        this.pattern = compile(sjabloon);
    }

    /** The line with its slots in braces: "de kandidaat is jonger dan {leeftijd}". */
    public String sjabloon() {
        return sjabloon;
    }

    /** What the line does, in one or more plain Dutch sentences. */
    public String uitleg() {
        return uitleg;
    }

    /** Its slots, from left to right. */
    public List<Plek> plekken() {
        List<String> namen =
                SLOT.matcher(sjabloon).results().map(slot -> slot.group(1)).toList();
        List<Plek> plekken = new ArrayList<>();
        for (int i = 0; i < namen.size(); i++) {
            Invulling invulling = invullingen.get(i);
            plekken.add(new Plek(namen.get(i), invulling.omschrijving(), invulling.waarden()));
        }
        return plekken;
    }

    /** A line that looks like this, with something in each slot. */
    public String voorbeeld() {
        StringBuilder voorbeeld = new StringBuilder();
        int begin = 0;
        int slot = 0;
        for (MatchResult match : SLOT.matcher(sjabloon).results().toList()) {
            voorbeeld
                    .append(sjabloon, begin, match.start())
                    .append(invullingen.get(slot++).voorbeeld());
            begin = match.end();
        }
        return voorbeeld.append(sjabloon.substring(begin)).toString();
    }

    /** A group for each slot. */
    Matcher matcher(CharSequence regel) {
        return pattern.matcher(regel);
    }

    /** How many letters are fixed: of two forms that match, the more specific one is meant. */
    int fixedLength() {
        return SLOT.matcher(sjabloon).replaceAll("").length();
    }

    @Override
    public String toString() {
        return sjabloon;
    }

    /** A slot before a bar ends there, save the last: a long row would else be tried in every way. */
    private static Pattern compile(String sjabloon) {
        StringBuilder regex = new StringBuilder();
        Matcher matcher = SLOT.matcher(sjabloon);
        int begin = 0;
        while (matcher.find()) {
            boolean endsAtBar = sjabloon.startsWith(BAR, matcher.end()) && sjabloon.indexOf('{', matcher.end()) >= 0;
            regex.append(Pattern.quote(sjabloon.substring(begin, matcher.start())))
                    .append(endsAtBar ? "([^|]+?)" : "(.+?)");
            begin = matcher.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(sjabloon.substring(begin))).toString());
    }
}

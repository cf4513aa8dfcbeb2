package nl.routewijzer.regels.lezen;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.ParameterwaardeReader;

/** Reads a period: "vanaf 2023-07-01", "tot 2020-01-01", "van 2016-01-01 tot 2018-01-01". */
final class GeldigheidReader {
    /** Four groups, of which those that are present hold a date. */
    static final String PATTERN = "(?:vanaf (\\d.*?)|tot (\\d.*?)|van (\\d.*?) tot (\\d.*?))";

    /** A whole line that says a period, with the same four groups. */
    static final Pattern GELDIG = Pattern.compile("geldig " + PATTERN);

    private GeldigheidReader() {}

    /** @param group the number of the first of the four groups in the matcher */
    static Geldigheid read(LineReader reader, Line line, Matcher matcher, int group) {
        LocalDate vanaf = date(reader, line, matcher, present(matcher, group, group + 2), LocalDate.MIN);
        LocalDate tot = date(reader, line, matcher, present(matcher, group + 1, group + 3), LocalDate.MAX);
        if (!vanaf.isBefore(tot)) {
            reader.problem(line, "De begindatum moet voor de einddatum liggen; de einddatum zelf telt niet mee.");
            return Geldigheid.ALTIJD;
        }
        return new Geldigheid(vanaf, tot);
    }

    private static int present(Matcher matcher, int first, int second) {
        return matcher.group(first) != null ? first : second;
    }

    private static LocalDate date(LineReader reader, Line line, Matcher matcher, int group, LocalDate otherwise) {
        if (matcher.group(group) == null) {
            return otherwise;
        }
        try {
            return ParameterwaardeReader.date(matcher.group(group));
        } catch (Leesfout fout) {
            reader.problem(line, matcher.start(group), fout);
            return otherwise;
        }
    }
}

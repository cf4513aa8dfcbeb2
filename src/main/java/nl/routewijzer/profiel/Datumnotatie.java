package nl.routewijzer.profiel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day as people and spreadsheets write it. The time of day that may stand behind it says nothing. */
public final class Datumnotatie {
    private static final String TIME =
            "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?(?:Z|[AaPp][Mm]|[+-]\\d{2}:?\\d{2}))?)?";
    private static final Pattern DAG_EERST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})" + TIME);
    private static final Pattern JAAR_EERST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern AANEEN = Pattern.compile("(\\d{2})(\\d{2})((?:19|20)\\d{2})");
    private static final List<DateTimeFormatter> MAAND_IN_WOORDEN = Stream.of("d MMMM uuuu", "d MMM uuuu")
            .map(patroon -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(patroon)
                    .toFormatter(Locale.forLanguageTag("nl-NL")))
            .toList();

    private Datumnotatie() {}

    /** As ISO writes it, also where there is no such day; what is no date stays as it is. */
    public static String read(String tekst) {
        Matcher dag = DAG_EERST.matcher(tekst);
        Matcher jaar = JAAR_EERST.matcher(tekst);
        Matcher aaneen = AANEEN.matcher(tekst);
        if (dag.matches()) {
            return iso(dag.group(3), dag.group(2), dag.group(1));
        } else if (jaar.matches()) {
            return iso(jaar.group(1), jaar.group(2), jaar.group(3));
        } else if (aaneen.matches()) {
            return iso(aaneen.group(3), aaneen.group(2), aaneen.group(1));
        }
        return MAAND_IN_WOORDEN.stream()
                .flatMap(formaat -> parse(tekst, formaat).stream())
                .map(LocalDate::toString)
                .findFirst()
                .orElse(tekst);
    }

    private static String iso(String jaar, String maand, String dag) {
        return "%s-%02d-%02d".formatted(jaar, Integer.valueOf(maand), Integer.valueOf(dag));
    }

    private static Optional<LocalDate> parse(String tekst, DateTimeFormatter formaat) {
        try {
            return Optional.of(LocalDate.parse(tekst, formaat));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}

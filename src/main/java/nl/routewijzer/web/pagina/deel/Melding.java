package nl.routewijzer.web.pagina.deel;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Fout;

/** Says what is wrong in the words of the form: labels instead of paths, dates as typed, codes in words. */
public final class Melding {
    private static final Pattern HOOFDLETTERS = Pattern.compile("\\b[A-Z][A-Z_]{3,}\\b");
    private static final Set<String> CODES = Arrays.stream(Codelijst.values())
            .flatMap(list -> list.codes().stream())
            .collect(Collectors.toUnmodifiableSet());

    private Melding() {}

    public static String of(Fout fout, String label) {
        String tekst = fout.melding()
                .replace("bij " + fout.veld(), "bij ‘" + label + "’")
                .replace("van " + fout.veld(), "van ‘" + label + "’")
                .replace("jjjj-mm-dd", "dd-mm-jjjj")
                .replace("of het woord NOOIT", "of kies ‘nooit’");
        return Datums.toDutch(HOOFDLETTERS
                .matcher(tekst)
                .replaceAll(woord ->
                        CODES.contains(woord.group()) ? "‘" + Codelijst.inWords(woord.group()) + "’" : woord.group()));
    }
}

package nl.routewijzer.web.pagina.deel;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;

/** Says what is wrong in the words of the form: labels instead of paths, dates as typed, choices as they stand there. */
public final class Melding {
    /** What somebody typed, or a word that is written as codes are. */
    private static final Pattern TYPED_OR_CODE = Pattern.compile("'[^']*'|\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\\b");

    private static final Pattern VALUES = Pattern.compile(" \\((?:true|false)\\)");
    private static final String NO_LIST = "";

    private Melding() {}

    /** @param label of the field, in Dutch: so is the message */
    public static String of(Fout fout, String label, Teksten teksten) {
        String lijst = list(fout.veld());
        return of(fout, label, code -> teksten.dutchCode(lijst, code));
    }

    /** @param keuzes the choices at the field, by code */
    public static String of(Fout fout, String label, Function<String, Optional<String>> keuzes) {
        String tekst = fout.melding()
                .replace("bij " + fout.veld(), "bij ‘" + label + "’")
                .replace("van " + fout.veld(), "van ‘" + label + "’")
                .replace("jjjj-mm-dd", "dd-mm-jjjj")
                .replace("of het woord NOOIT", "of kies ‘nooit’");
        return Datums.toDutch(TYPED_OR_CODE
                .matcher(VALUES.matcher(tekst).replaceAll(""))
                .replaceAll(woord -> Matcher.quoteReplacement(inWords(woord.group(), keuzes))));
    }

    /** An abbreviation that is no choice here stays as it is: UWV. */
    private static String inWords(String woord, Function<String, Optional<String>> keuzes) {
        if (woord.startsWith("'") || woord.length() == 1) {
            return woord;
        }
        String keuze = keuzes.apply(woord).orElseGet(() -> Codelijst.inWords(woord));
        return keuze.equals(woord) ? woord : "‘" + keuze + "’";
    }

    /** The list of the choices at a field, as the texts name it. */
    private static String list(String veld) {
        return Veld.atPath(veld)
                .map(bekend -> bekend.type() instanceof Veldtype.Code code
                        ? code.lijst().name()
                        : NO_LIST)
                .orElseGet(() -> veld.substring(veld.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
    }
}

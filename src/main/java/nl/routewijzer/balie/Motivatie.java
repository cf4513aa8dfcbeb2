package nl.routewijzer.balie;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Kenmerk;

/** Why a consultant did something: a text of its own, without what does not belong in a dossier. */
public final class Motivatie {
    /** The fewest characters that a motivatie has where one is needed, spaces around it not counted. */
    public static final int KORTSTE = 20;

    static final int LANGSTE = 4000;

    /** The most characters of what must fit on a line. */
    static final int LANGSTE_REGEL = 300;

    private static final Pattern NIET_TE_BEWAREN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Motivatie() {}

    /** Without spaces around it, and with line ends as they are stored. */
    static String clean(String tekst) {
        return tekst.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /**
     * What is wrong with a cleaned text.
     *
     * @param waarom what it must tell, as "waarom u van het advies afwijkt"; empty where it may be left out
     */
    static Optional<String> problem(String tekst, Optional<String> waarom) {
        return problem("motivatie", KORTSTE, tekst, waarom);
    }

    /**
     * The same for a text by another name.
     *
     * @param kortste the fewest characters where one is needed
     */
    static Optional<String> problem(String naam, int kortste, String tekst, Optional<String> waarom) {
        return problem(naam, kortste, LANGSTE, tekst, waarom);
    }

    /** The same for a text of one line. */
    static Optional<String> lineProblem(String naam, int kortste, String tekst, Optional<String> waarom) {
        return problem(naam, kortste, LANGSTE_REGEL, tekst, waarom);
    }

    private static Optional<String> problem(
            String naam, int kortste, int langste, String tekst, Optional<String> waarom) {
        int tekens = tekst.codePointCount(0, tekst.length());
        if (waarom.isPresent() && tekens < kortste) {
            return Optional.of("Schrijf in minstens " + kortste + " tekens " + waarom.get() + ". "
                    + (tekens == 0 ? "Hier staat nog niets." : "Hier staan er " + tekens + "."));
        } else if (tekens > langste) {
            return Optional.of(
                    "Schrijf de " + naam + " in hoogstens " + langste + " tekens. Hier staan er " + tekens + ".");
        } else if (NIET_TE_BEWAREN.matcher(tekst).find()) {
            return Optional.of("De " + naam + " bevat een teken dat niet te lezen is. Typ de tekst opnieuw.");
        } else if (Kenmerk.holdsBsn(tekst)) {
            return Optional.of("In de " + naam + " lijkt een burgerservicenummer te staan. Haal dat weg.");
        }
        return Optional.empty();
    }
}

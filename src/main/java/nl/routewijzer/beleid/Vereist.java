package nl.routewijzer.beleid;

import java.util.Map;
import java.util.function.Predicate;
import nl.routewijzer.profiel.Eenheid;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Parameterwaarde.Code;
import nl.routewijzer.regels.Parameterwaarde.Datum;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;

/** The parameters that the software itself asks for by name, and what they may hold; all others are between the files. */
public final class Vereist {
    public static final String EERSTE_PEILDATUM = "eerstePeildatum";
    public static final String HOOGSTE_LEEFTIJD = "hoogsteLeeftijd";
    public static final String SCHRIKKELVERJAARDAG = "schrikkelVerjaardag";
    public static final String PROGNOSEGRENS = "prognosegrensMaanden";
    public static final String WACHTEN_OP_ONTVANGST = "wachtenOpOntvangst";
    public static final String WACHTEN_OP_ANTWOORD = "wachtenOpAntwoord";
    public static final String DIENSTVERLENINGSTERMIJN = "dienstverleningstermijnMaanden";

    /** Value of {@link #SCHRIKKELVERJAARDAG}: a birthday on 29 February counts on 1 March in other years. */
    public static final String EERSTE_MAART = "EERSTE_MAART";

    private static final String LAATSTE_FEBRUARI = "ACHTENTWINTIG_FEBRUARI";

    static final Map<String, Predicate<Parameterwaarde>> ALLE = Map.of(
            EERSTE_PEILDATUM, Datum.class::isInstance,
            HOOGSTE_LEEFTIJD, waarde -> waarde instanceof Hoeveelheid leeftijd && leeftijd.eenheid() == Eenheid.JAREN,
            SCHRIKKELVERJAARDAG,
                    waarde -> waarde instanceof Code code
                            && (code.tekst().equals(EERSTE_MAART)
                                    || code.tekst().equals(LAATSTE_FEBRUARI)),
            PROGNOSEGRENS, waarde -> waarde instanceof Hoeveelheid && Maat.MAANDEN.fits(waarde),
            DIENSTVERLENINGSTERMIJN, Maat.MAANDEN::fits);

    /** What a policy may leave out. */
    static final Map<String, Predicate<Parameterwaarde>> MOGELIJK =
            Map.of(WACHTEN_OP_ONTVANGST, Maat.TERMIJN::fits, WACHTEN_OP_ANTWOORD, Maat.TERMIJN::fits);

    private static final Map<String, String> UITLEG = Map.of(
            EERSTE_PEILDATUM, "Schrijf een datum, bijvoorbeeld 2012-01-01.",
            HOOGSTE_LEEFTIJD, "Schrijf een aantal jaren, bijvoorbeeld 120 jaar.",
            SCHRIKKELVERJAARDAG, "Kies uit: " + EERSTE_MAART + ", " + LAATSTE_FEBRUARI + ".",
            PROGNOSEGRENS, "Schrijf een aantal maanden.",
            DIENSTVERLENINGSTERMIJN, "Schrijf een aantal maanden, of geen.",
            WACHTEN_OP_ONTVANGST, "Schrijf een aantal dagen of weken, of geen.",
            WACHTEN_OP_ANTWOORD, "Schrijf een aantal dagen of weken, of geen.");

    private Vereist() {}

    /** Whether the software itself asks for this parameter. */
    static boolean isAskedFor(String naam) {
        return ALLE.containsKey(naam) || MOGELIJK.containsKey(naam);
    }

    static String uitleg(String naam) {
        return UITLEG.getOrDefault(naam, "");
    }
}

package nl.routewijzer.web.api.problem;

import java.util.Map;

/** What a status means, in words for the person who reads the answer. */
final class ProblemTexts {
    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Het verzoek klopt niet"),
            Map.entry(401, "Log in"),
            Map.entry(403, "Dit verzoek is geweigerd"),
            Map.entry(404, "Niet gevonden"),
            Map.entry(405, "Deze methode kan hier niet"),
            Map.entry(406, "Dit antwoordformaat is er niet"),
            Map.entry(408, "Het verzoek duurde te lang"),
            Map.entry(409, "Dit past niet bij wat al is vastgelegd"),
            Map.entry(413, "Het bericht is te groot"),
            Map.entry(414, "Het adres is te lang"),
            Map.entry(415, "Dit berichtformaat kan hier niet"),
            Map.entry(421, "Dit adres hoort niet bij deze dienst"),
            Map.entry(431, "De kopregels zijn te groot"),
            Map.entry(500, "Er ging iets mis"),
            Map.entry(501, "Dit kan de dienst niet"),
            Map.entry(503, "De dienst is nu niet beschikbaar"),
            Map.entry(507, "Er is geen ruimte om op te slaan"));

    private static final Map<Integer, String> DETAILS = Map.ofEntries(
            Map.entry(
                    400, "De dienst kan dit verzoek niet lezen. Controleer het adres, de parameters en de kopregels."),
            Map.entry(
                    401,
                    "Dit verzoek heeft een geldig toegangsbewijs nodig: een access token van de aanbieder, in de kopregel Authorization."),
            Map.entry(
                    403,
                    "Het verzoek komt van een pagina van een andere website. Er is niets opgeslagen en niets veranderd."),
            Map.entry(404, "Op dit adres is niets. Controleer het adres, ook op een schuine streep aan het eind."),
            Map.entry(
                    405,
                    "U kunt deze methode hier niet gebruiken. De kopregel Allow noemt de methoden die wel kunnen."),
            Map.entry(408, "Het verzoek kwam niet op tijd helemaal binnen. Probeer het opnieuw."),
            Map.entry(413, "Stuur minder in één keer: een bestand is hoogstens 20 MB, een bericht hoogstens 1 MB."),
            Map.entry(414, "Maak het adres korter."),
            Map.entry(
                    421,
                    "Zolang niemand inlogt, werkt deze dienst alleen op de computer waar hij draait. Gebruik daar een adres dat begint met localhost, 127.0.0.1 of [::1]."),
            Map.entry(431, "Stuur minder of kortere kopregels."),
            Map.entry(501, "Deze dienst kent deze methode niet."),
            Map.entry(503, "Probeer het over een paar minuten opnieuw."));

    private ProblemTexts() {}

    static String title(int status) {
        String nearest = TITLES.getOrDefault(status < 500 ? 400 : 500, "");
        return TITLES.getOrDefault(status, nearest);
    }

    static String detail(int status) {
        String nearest = status < 500
                ? "De dienst kan dit verzoek niet uitvoeren. Controleer het verzoek."
                : "De dienst kan dit verzoek nu niet uitvoeren. Probeer het later opnieuw.";
        return DETAILS.getOrDefault(status, nearest);
    }
}

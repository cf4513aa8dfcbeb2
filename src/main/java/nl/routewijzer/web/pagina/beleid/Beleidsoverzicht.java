package nl.routewijzer.web.pagina.beleid;

import java.util.List;
import nl.routewijzer.beleid.Weigering;
import nl.routewijzer.documentatie.Mutatiescore;
import nl.routewijzer.documentatie.Stand;
import nl.routewijzer.documentatie.Telling;
import nl.routewijzer.regels.Probleem;
import org.jspecify.annotations.Nullable;

/**
 * All policy at a glance.
 *
 * @param verweesd feature files without rule file: about the software itself, or about a file that is not there
 * @param weigeringen which rule files as they are now are not in force, and why; empty when all are
 * @param opmerkingen what is in order in the policy in force, but may not be meant
 * @param gecontroleerd whether the scenarios were ever run
 * @param bijgewerkt whether the last check was of exactly this policy
 */
record Beleidsoverzicht(
        List<Ingang> landelijk,
        List<Streek> streken,
        Telling telling,
        boolean gecontroleerd,
        boolean bijgewerkt,
        @Nullable Mutatiescore mutatiescore,
        List<Ingang> verweesd,
        List<String> onleesbaar,
        List<Weigering> weigeringen,
        List<Probleem> opmerkingen) {

    /** The page of a rule file, and how its scenarios fare; {@code stand} is {@code null} when it has none. */
    record Ingang(String onderwerp, String titel, @Nullable Stand stand, Telling telling) {}

    /** A region with its municipalities. */
    record Streek(String naam, List<Ingang> regelingen, List<Gemeente> gemeenten) {}

    /** A municipality and the rule files of its own. */
    record Gemeente(String sleutel, String naam, List<Ingang> regelingen) {}
}
